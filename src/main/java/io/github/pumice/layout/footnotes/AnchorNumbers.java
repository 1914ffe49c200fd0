package io.github.pumice.layout.footnotes;

import static io.github.pumice.layout.footnotes.NoteMarks.isDigit;
import static io.github.pumice.layout.footnotes.NoteMarks.isOpen;

import org.jspecify.annotations.Nullable;

/** Reads a number as an anchor: {@code the mill1}, {@code the mill 1)}, {@code in 18531}. */
final class AnchorNumbers {
  private static final int LONGEST = 3;

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** The digits of a mark glued to a year. */
  private static final int LONGEST_AT_YEAR = 2;

  private static final double AT_YEAR = -0.5;
  private static final double CLOSED = 2;
  private static final double RAISED = 4;
  private static final double PAUSE = 1.5;

  /** Between two sentences a raised number may be that of a verse. */
  private static final double APART = -2;

  private AnchorNumbers() {}

  /** The anchor that the digits from {@code at} on are, if they are one. */
  static @Nullable NoteMark at(AnchorLine line, int at) {
    if (isWithinNumber(line.at(at - 1))) {
      return null;
    }
    int end = endOfDigits(line, at);
    if (end - at > LONGEST) {
      return afterYear(line, at, end);
    }
    NoteMark core = line.core(at);
    boolean close = line.endOfClosed(end) > end;
    if (core == null || (!close && joinsOn(line, end))) {
      return null;
    }
    NoteMark mark = AnchorParentheses.closed(line, core);
    if (isHeading(line, at, mark.end())) {
      return null;
    }
    double apart =
        mark.delimiters() == NoteMark.CLOSE ? CLOSED : isBeforePause(line, end) ? PAUSE : 0;
    return mark.weighing(line.isGlued(at) ? AnchorNeighbours.weight(line, at) : apart);
  }

  /** {@code the mill¹}; in {@code the mill. ²And} the number is that of a verse. */
  static @Nullable NoteMark raised(AnchorLine line, NoteMark core) {
    boolean within = NoteMarks.raisedDigit(line.at(core.start() - 1)) >= 0;
    boolean verse = !line.isGlued(core.start()) && Character.isLetter(line.after(core.end()));
    return within || verse
        ? null
        : AnchorParentheses.closed(line, core).weighing(isApart(line, core) ? APART : RAISED);
  }

  /** {@code the mill. ² And}. */
  private static boolean isApart(AnchorLine line, NoteMark core) {
    return core.start() - 2 >= line.from()
        && !line.isGlued(core.start())
        && line.after(core.end()) == ' '
        && NoteEvidence.endsSentence(line.at(core.start() - 2));
  }

  /** {@code the mill 1 .}: what was raised stands apart from the point that follows. */
  private static boolean isBeforePause(AnchorLine line, int end) {
    char pause = line.after(end + 1);
    return line.after(end) == ' ' && (pause == '.' || pause == ',') && line.after(end + 2) <= ' ';
  }

  /** {@code Chapter 1}: a line of a word and its number. */
  private static boolean isHeading(AnchorLine line, int at, int end) {
    if (end < line.to() || line.isGlued(at)) {
      return false;
    }
    int before = at - 1;
    while (before > line.from() && line.at(before) == ' ') {
      before--;
    }
    while (before > line.from() && Character.isLetter(line.at(before))) {
      before--;
    }
    return line.skipBlank(line.from()) >= before && Character.isUpperCase(line.at(before));
  }

  private static boolean isWithinNumber(char before) {
    return isDigit(before) || before == '-' || before == '/' || isOpen(before);
  }

  private static int endOfDigits(AnchorLine line, int at) {
    int end = at;
    while (isDigit(line.after(end))) {
      end++;
    }
    return end;
  }

  /** {@code 19532} or {@code 185312}: a year and a mark. */
  private static @Nullable NoteMark afterYear(AnchorLine line, int at, int end) {
    int digits = end - at - YEAR;
    boolean year = line.text().startsWith("1", at) || line.text().startsWith("20", at);
    if (!year || digits < 1 || digits > LONGEST_AT_YEAR || joinsOn(line, end)) {
      return null;
    }
    NoteMark core = line.core(at + YEAR);
    return core == null ? null : core.weighing(AT_YEAR);
  }

  /** Whether what follows a number belongs to it: {@code 3.5}, {@code 4th}, {@code 7/8}. */
  private static boolean joinsOn(AnchorLine line, int end) {
    char c = line.after(end);
    return Character.isLetterOrDigit(c)
        || c == '°'
        || c == '%'
        || (".,:/-–".indexOf(c) >= 0 && Character.isLetterOrDigit(line.after(end + 1)));
  }
}
