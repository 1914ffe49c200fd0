package io.github.pumice.layout;

/** What the lines around a start say for or against a note, as log-odds. */
final class NoteEvidence {
  private static final String SENTENCE_ENDS = ".!?…)]”“»\"’—–";
  private static final String HYPHENS = "-‐‑¬=⸗\u00ad";

  private NoteEvidence() {}

  /** What a note's own text says: it begins as a sentence or a title does. */
  static double ofText(NotePage page, int index) {
    PageLines lines = page.lines();
    int line = page.lineOf(index);
    int at = page.starts().get(index).end();
    while (at < lines.end(line) && lines.whole().charAt(at) <= ' ') {
      at++;
    }
    if (hasLeaders(lines.whole(), at, lines.end(line))) {
      return -5;
    }
    return Character.isLowerCase(lines.whole().charAt(at)) ? -0.3 : 0.3;
  }

  /** Whether a line is one of a table of contents: {@code Of the mill ....... 34}. */
  private static boolean hasLeaders(String text, int from, int to) {
    int points = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      points = c == '.' ? points + 1 : c == ' ' ? points : 0;
      if (points > 4) {
        return true;
      }
    }
    return false;
  }

  /** What stands above the first note of a page. */
  static double asFirst(NotePage page, int index) {
    int line = page.lineOf(index);
    char above = page.endAbove(line);
    double weight = page.lines().blanksAbove(line) > 0 ? 1.5 : 0;
    if (line == 0) {
      return 0;
    }
    if (isHyphen(above)) {
      return weight + 1.5;
    }
    return weight + (endsSentence(above) ? 0.5 : above == ':' ? -1 : 0);
  }

  /** What stands above another note. */
  static double asNext(NotePage page, int index) {
    int line = page.lineOf(index);
    char above = page.endAbove(line);
    if (isHyphen(above)) {
      return -3;
    }
    return endsSentence(above) ? 0.7 : page.lines().blanksAbove(line) > 0 ? 0.3 : -0.7;
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }
}
