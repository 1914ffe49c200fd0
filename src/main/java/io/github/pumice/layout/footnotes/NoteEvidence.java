package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.PageLines;

/** What the lines around a start say for or against a note, as log-odds. */
final class NoteEvidence {
  private static final String SENTENCE_ENDS = ".!?…)]”“»\"’—–";
  private static final String HYPHENS = "-‐‑¬=⸗\u00ad";

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final double CITES = 1;

  /** So many blanks part a title from the number of its page. */
  private static final int WIDE_GAP = 5;

  /** A word that is broken above the note goes on overleaf. */
  private static final double BROKEN_WORD = 3;

  private NoteEvidence() {}

  /** What a note's own text says: it begins as a sentence or a title does. */
  static double ofText(NotePage page, NoteMark start) {
    PageLines lines = page.lines();
    int first = page.lineOf(start);
    boolean alone = start.end() >= lines.end(first) && first + 1 < lines.count();
    if (isContents(lines.whole(), start.end(), lines.end(alone ? first + 1 : first))) {
      return -5;
    }
    if (isHeading(page, start)) {
      return -4;
    }
    return Character.isLowerCase(firstOfText(page, start)) ? -0.3 : 0.3;
  }

  /** Whether a passage is referred to: {@code p. 12}, {@code Bd. II}, {@code стр. 4}. */
  private static boolean refers(String text, int from, int to) {
    for (int at = from + 1; at + 2 < to; at++) {
      if (text.charAt(at) == '.'
          && text.charAt(at + 1) == ' '
          && Character.isLetter(text.charAt(at - 1))) {
        boolean abbreviated = at - NoteMarks.wordStart(text, from, at) <= LONGEST_ABBREVIATION;
        if (abbreviated && NoteMarks.isDigit(text.charAt(at + 2))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a line stands alone, without a full stop, above text that begins with no mark: a blank
   * line parts them, or the text begins with a capital and is far wider.
   */
  private static boolean isHeading(NotePage page, NoteMark start) {
    PageLines lines = page.lines();
    int line = page.lineOf(start);
    return !start.needsAnchor()
        && line + 1 < lines.count()
        && (isShortAndApart(lines, line) || beginsText(lines, line + 1, lines.length(line)))
        && !endsSentence(lines.last(line))
        && !isHyphen(lines.last(line))
        && page.starts().stream().noneMatch(s -> s.start() == lines.start(line + 1));
  }

  private static boolean isShortAndApart(PageLines lines, int line) {
    return lines.length(line) <= LONGEST_HEADING && lines.blanksAbove(line + 1) > 0;
  }

  private static boolean beginsText(PageLines lines, int line, int above) {
    return lines.length(line) > 2 * above
        && Character.isUpperCase(lines.whole().charAt(lines.start(line)));
  }

  /** The first inked character behind a mark; a line end where the text ends with the mark. */
  private static char firstOfText(NotePage page, NoteMark start) {
    String text = page.lines().whole();
    int at = NoteMarks.skipBlank(text, start.end(), text.length());
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /**
   * Whether a line is one of a table of contents: {@code Of the mill ....... 34}, or with a gap as
   * wide.
   */
  static boolean isContents(String text, int from, int to) {
    int points = 0;
    int blanks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      blanks = c == ' ' ? blanks + 1 : 0;
      points = c == '.' ? points + 1 : c == ' ' ? points : 0;
      if (points > 4 || (blanks >= WIDE_GAP && isNumber(text.substring(i + 1, to)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** What stands above the first note of a page, and whether the text goes on around the notes. */
  static double asFirst(NotePage page, NoteMark start) {
    int line = page.lineOf(start);
    if (start.isGlued()) {
      return BROKEN_WORD;
    }
    if (line == 0) {
      return 0;
    }
    char above = page.endAbove(start);
    double flow = flow(page, above);
    if (page.lines().blanksAbove(line) > 0) {
      flow += refers(page.lines().whole(), start.end(), page.lines().end(line)) ? CITES : 0;
      return flow + (isHyphen(above) ? 3 : endsSentence(above) ? 2 : above == ':' ? 0.5 : 1.5);
    }
    if (isHyphen(above)) {
      return flow + 1.5;
    }
    if (endsSentence(above)) {
      return flow + 0.5;
    }
    boolean midSentence = Character.isLowerCase(firstOfText(page, start));
    return flow + (above == ':' ? -1 : midSentence ? -2 : -0.3);
  }

  /**
   * Whether a note stands below a blank line in the midst of a sentence, which goes on overleaf:
   * the items of a list never do.
   */
  static boolean interrupts(NotePage page, NoteMark start) {
    int line = page.lineOf(start);
    return line > 0
        && page.lines().blanksAbove(line) > 0
        && Character.isLowerCase(page.overleaf())
        && !endsSentence(page.endAbove(start))
        && page.endAbove(start) != ':';
  }

  /**
   * Whether the text above the notes goes on overleaf, or that at the page's foot does: then no
   * notes stand between.
   */
  private static double flow(NotePage page, char above) {
    if (!Character.isLowerCase(page.overleaf())) {
      return 0;
    }
    boolean footOpen = !endsSentence(page.last());
    return endsSentence(above) ? (footOpen ? -2 : -0.5) : footOpen ? 0 : 1.5;
  }

  /** What stands above another note. */
  static double asNext(NotePage page, NoteMark start) {
    char above = page.endAbove(start);
    if (isHyphen(above)) {
      return -3;
    }
    return endsSentence(above)
        ? 0.7
        : page.lines().blanksAbove(page.lineOf(start)) > 0 ? 0.3 : -0.7;
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }
}
