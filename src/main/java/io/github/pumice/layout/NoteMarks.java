package io.github.pumice.layout;

import io.github.pumice.layout.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads marks: those that begin a line as a note does, and those that stand in a line as an anchor
 * does.
 *
 * <p>One scan of each line. What is given a weight here is only the mark's own shape and its
 * neighbours in the line; whether the two ends meet is for {@link NoteAligner} to say.
 */
final class NoteMarks {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String CLOSING = ".,;:!?…”’»)\"'“]›";

  /** More points than this before a number are the leaders of a table of contents. */
  private static final int MOST_CLOSING = 4;

  private static final int LONGEST_ABBREVIATION = 4;
  private static final int LONGEST_PARENTHESIS = 200;

  private final String text;
  private final int from;
  private final int to;

  private NoteMarks(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The value of a superscript digit, or -1. */
  static int raisedDigit(char c) {
    return c < '²' ? -1 : RAISED_DIGITS.indexOf(c);
  }

  /** The mark with which the line {@code [from, to)} begins, if it begins as a note does. */
  static @Nullable NoteMark startOf(String text, int from, int to) {
    if (from >= to || !mayBegin(text.charAt(from))) {
      return null;
    }
    NoteMarks line = new NoteMarks(text, from, to);
    boolean open = isOpen(text.charAt(from));
    NoteMark core = line.core(open ? from + 1 : from);
    return core == null ? null : line.asStart(core, open);
  }

  /** Adds the notes that may begin within the line {@code [from, to)}, behind another. */
  static void inlineStarts(String text, int from, int to, List<NoteMark> into) {
    for (int at = from + 2; at < to; at++) {
      if (text.charAt(at - 1) == ' ' && mayBegin(text.charAt(at)) && endsNote(text, from, at - 1)) {
        NoteMark mark = startOf(text, at, to);
        if (mark != null && beginsSentence(text, mark.end(), to)) {
          into.add(
              new NoteMark(
                  mark.kind(),
                  mark.ordinal(),
                  mark.form() | NoteMark.INLINE,
                  mark.weight() - 1,
                  at,
                  mark.end()));
        }
      }
    }
  }

  /**
   * Whether a note may end at {@code at}: a wide gap follows, or a sentence ends, not {@code fig.}
   */
  private static boolean endsNote(String text, int from, int at) {
    char before = text.charAt(at - 1);
    if (before == ' ') {
      return true;
    }
    int word = at - 1;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return before == '.' ? at - 1 - word > LONGEST_ABBREVIATION : ";!?)”»’".indexOf(before) >= 0;
  }

  private static boolean beginsSentence(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    return at < to
        && (Character.isUpperCase(text.charAt(at)) || "„“«".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean mayBegin(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || isOpen(c)
        || NoteSymbols.is(c)
        || raisedDigit(c) >= 0;
  }

  private static boolean isOpen(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isClose(char c) {
    return c == ')' || c == ']';
  }

  /** The bare mark at {@code at}, with no regard to what stands around it. */
  private @Nullable NoteMark core(int at) {
    if (at >= to) {
      return null;
    }
    char c = text.charAt(at);
    if (NoteSymbols.is(c)) {
      return symbols(at, c);
    }
    if (c >= '1' && c <= '9') {
      return number(at);
    }
    if (c >= 'a' && c <= 'z') {
      return letter(at, c);
    }
    return raisedDigit(c) > 0 ? raised(at) : null;
  }

  private NoteMark symbols(int at, char c) {
    int end = at;
    while (end < to && text.charAt(end) == c) {
      end++;
    }
    return new NoteMark(Kind.SYMBOL, NoteSymbols.ordinal(c, end - at), NoteMark.BARE, 0, at, end);
  }

  private @Nullable NoteMark number(int at) {
    int end = at;
    int value = 0;
    while (end < to && isDigit(text.charAt(end)) && end - at < 4) {
      value = value * 10 + text.charAt(end++) - '0';
    }
    return end - at > 3 ? null : new NoteMark(Kind.NUMBER, value, NoteMark.BARE, 0, at, end);
  }

  private NoteMark raised(int at) {
    int end = at;
    int value = 0;
    while (end < to && raisedDigit(text.charAt(end)) >= 0 && end - at < 3) {
      value = value * 10 + raisedDigit(text.charAt(end++));
    }
    return new NoteMark(Kind.NUMBER, value, NoteMark.RAISED, 0, at, end);
  }

  private NoteMark letter(int at, char c) {
    int end = at + 1 < to && text.charAt(at + 1) == c ? at + 2 : at + 1;
    return new NoteMark(Kind.LETTER, NoteLetters.ordinal(c, end - at), NoteMark.BARE, 0, at, end);
  }

  private @Nullable NoteMark asStart(NoteMark core, boolean open) {
    int end = core.end();
    int form = core.form() | (open ? NoteMark.OPEN : 0);
    if (end < to && isClose(text.charAt(end))) {
      form |= NoteMark.CLOSE;
      end++;
    }
    if (open && (form & NoteMark.CLOSE) == 0) {
      return null;
    }
    if (end < to && text.charAt(end) == '.') {
      form |= NoteMark.DOT;
      end++;
    }
    int next = skipBlank(end);
    if (next == to || (core.kind() == Kind.LETTER && (form & NoteMark.CLOSE) == 0)) {
      return null;
    }
    double weight = startWeight(core.kind(), form, end, next);
    return Double.isNaN(weight)
        ? null
        : new NoteMark(
            core.kind(), core.ordinal(), form, weight, core.start() - (open ? 1 : 0), end);
  }

  /** Log-odds of a start by its shape; not a number where it cannot be one. */
  private double startWeight(Kind kind, int form, int end, int next) {
    char follows = text.charAt(next);
    boolean glued = next == end;
    if (kind == Kind.SYMBOL) {
      boolean section = text.charAt(from) == '§' && !Character.isLetter(follows);
      return section || NoteSymbols.is(follows) || isClose(follows) ? Double.NaN : 2;
    }
    boolean word = Character.isLetter(follows) || "«“„\"‘’'([—–-….§*".indexOf(follows) >= 0;
    boolean delimited = (form & NoteMark.CLOSE) != 0;
    boolean raised = (form & NoteMark.RAISED) != 0;
    if (!word && !(isDigit(follows) && !glued && (delimited || raised))) {
      return Double.NaN;
    }
    if (delimited || raised) {
      return raised ? 2 : 0;
    }
    if (glued && ((form & NoteMark.DOT) != 0 || !Character.isUpperCase(follows))) {
      return Double.NaN;
    }
    double weight = (form & NoteMark.DOT) != 0 ? -1 : glued ? -1.5 : -0.5;
    return weight + (Character.isLowerCase(follows) ? -1 : 0);
  }

  /** Adds the anchors that may stand in the line {@code [from, to)}, in order. */
  static void anchors(String text, int from, int to, List<NoteMark> into) {
    NoteMarks line = new NoteMarks(text, from, to);
    NoteMark own = startOf(text, from, to);
    int at = own == null || own.kind() != Kind.SYMBOL ? from : own.end();
    while (at < to) {
      NoteMark anchor = mayBegin(text.charAt(at)) ? line.anchorAt(at) : null;
      if (anchor != null) {
        into.add(anchor);
        at = anchor.end();
      } else {
        at++;
      }
    }
  }

  private @Nullable NoteMark anchorAt(int at) {
    char c = text.charAt(at);
    if (isOpen(c)) {
      return delimited(at);
    }
    if (at == from) {
      return null;
    }
    if (isDigit(c)) {
      return plainNumber(at);
    }
    if (c >= 'a' && c <= 'z') {
      return letterWithClose(at);
    }
    NoteMark core = core(at);
    if (core == null) {
      return null;
    }
    return core.kind() == Kind.SYMBOL ? symbolAnchor(core) : closed(core, 4);
  }

  private @Nullable NoteMark delimited(int open) {
    NoteMark core = core(open + 1);
    if (core == null || core.end() >= to || !isClose(text.charAt(core.end()))) {
      return null;
    }
    boolean glued = open > from && text.charAt(open - 1) > ' ';
    int next = skipBlank(core.end() + 1);
    boolean pause = next == to || CLOSING.indexOf(text.charAt(next)) >= 0;
    if (open == from && !pause) {
      return null;
    }
    return new NoteMark(
        core.kind(),
        core.ordinal(),
        core.form() | NoteMark.OPEN | NoteMark.CLOSE,
        core.kind() == Kind.SYMBOL ? 4 : glued ? 3.5 : pause ? 3 : 2.2,
        open,
        core.end() + 1);
  }

  private @Nullable NoteMark symbolAnchor(NoteMark core) {
    char sign = text.charAt(core.start());
    int next = skipBlank(core.end());
    boolean number = next < to && isDigit(text.charAt(next));
    boolean glued = text.charAt(core.start() - 1) > ' ';
    if (sign == '§' && (number || !glued || isOpen(text.charAt(core.start() - 1)))) {
      return null;
    }
    boolean died = sign == '†' && number;
    return closed(core, died ? 0 : glued ? 4 : 3);
  }

  private NoteMark closed(NoteMark core, double weight) {
    boolean close =
        core.end() < to && isClose(text.charAt(core.end())) && !openBefore(core.start());
    return new NoteMark(
        core.kind(),
        core.ordinal(),
        core.form() | (close ? NoteMark.CLOSE : 0),
        weight,
        core.start(),
        core.end() + (close ? 1 : 0));
  }

  /** Whether a parenthesis is still open at {@code at}. */
  private boolean openBefore(int at) {
    for (int i = at - 1; i >= 0 && at - i < LONGEST_PARENTHESIS; i--) {
      if (isClose(text.charAt(i))) {
        return false;
      }
      if (isOpen(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable NoteMark plainNumber(int at) {
    char before = text.charAt(at - 1);
    if (isDigit(before) || before == '-' || before == '/' || isOpen(before)) {
      return null;
    }
    int end = at;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at > 3 || text.charAt(at) == '0') {
      return end - at == 5 ? afterYear(at) : null;
    }
    NoteMark core = number(at);
    if (core == null || joinsOn(end)) {
      return null;
    }
    boolean glued = before > ' ';
    NoteMark mark = closed(core, glued ? gluedWeight(at) : 0);
    boolean withClose = (mark.form() & NoteMark.CLOSE) != 0;
    return withClose && !glued
        ? new NoteMark(Kind.NUMBER, core.ordinal(), mark.form(), 2, at, mark.end())
        : mark;
  }

  /** Whether what follows a number belongs to it: {@code 3.5}, {@code 4th}, {@code 7/8}. */
  private boolean joinsOn(int end) {
    if (end >= to) {
      return false;
    }
    char c = text.charAt(end);
    boolean more = end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1));
    return Character.isLetterOrDigit(c)
        || c == '°'
        || c == '%'
        || ((c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '–') && more);
  }

  /** {@code 19532}: a year and a mark. */
  private @Nullable NoteMark afterYear(int at) {
    boolean year = text.startsWith("1", at) || text.startsWith("20", at);
    return year && !joinsOn(at + 5)
        ? new NoteMark(Kind.NUMBER, text.charAt(at + 4) - '0', NoteMark.BARE, -0.5, at + 4, at + 5)
        : null;
  }

  /**
   * A number glued to what stands before it: {@code Jacob1} or {@code perfect.1}, not {@code B1}.
   */
  private double gluedWeight(int at) {
    int wordEnd = at;
    while (wordEnd > from && CLOSING.indexOf(text.charAt(wordEnd - 1)) >= 0) {
      wordEnd--;
    }
    int word = wordEnd;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int letters = wordEnd - word;
    boolean closing = wordEnd < at;
    char last = text.charAt(at - 1);
    if (at - wordEnd > MOST_CLOSING) {
      return -4;
    }
    if (letters == 0) {
      boolean figure = wordEnd > from && isDigit(text.charAt(wordEnd - 1));
      return closing ? (figure && (last == '.' || last == ',' || last == ':') ? -1 : 2) : -2;
    }
    if (closing) {
      return letters <= 3 && (last == '.' || last == ',') ? 0 : 3;
    }
    boolean capital = Character.isUpperCase(text.charAt(wordEnd - 1));
    return letters == 1 ? -2 : letters == 2 ? 0 : letters == 3 && capital ? 1 : 3;
  }

  private @Nullable NoteMark letterWithClose(int at) {
    boolean close = at + 1 < to && isClose(text.charAt(at + 1));
    if (!close || isDigit(text.charAt(at - 1)) || openBefore(at)) {
      return null;
    }
    return closed(letter(at, text.charAt(at)), Character.isLetter(text.charAt(at - 1)) ? 2.5 : 1.5);
  }

  private int skipBlank(int at) {
    int i = at;
    while (i < to && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
