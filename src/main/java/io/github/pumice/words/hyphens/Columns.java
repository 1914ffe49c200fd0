package io.github.pumice.words.hyphens;

/**
 * Columns side by side in the lines of a text that keeps the layout of its pages: text, a gap of
 * blanks, text. A word that is cut in one of them goes on in the same one of the next line.
 */
final class Columns {
  private static final int GAP = 3;

  /** By how many blanks the lines of one column may begin apart. */
  private static final int SLACK = 3;

  /** So far to the right no first line of a paragraph begins. */
  private static final int FAR = 20;

  private Columns() {}

  /**
   * Whether the text before {@code end} stands in a column that begins right of the line at {@code
   * next}.
   */
  static boolean isBeyond(String text, int end, int next) {
    return column(text, end) > next - lineStart(text, next) + SLACK;
  }

  /** Whether that column goes on in the line at {@code next}. */
  static boolean divide(String text, int end, int next) {
    return goesOn(text, next, column(text, end));
  }

  /** Whether it stands so far right, or behind such a gap, that it may be another one. */
  static boolean mayDivide(String text, int end) {
    int column = column(text, end);
    return column > indent(text, end) || column >= FAR;
  }

  /**
   * Where in its line the last stretch of text before {@code end} begins, after a gap: a gap holds
   * every third place.
   */
  private static int column(String text, int end) {
    int start = lineStart(text, end);
    for (int at = end - GAP; at >= start; at -= GAP) {
      if (isBlank(text.charAt(at))) {
        int after = skipBlank(text, at, end);
        while (at > start && isBlank(text.charAt(at - 1))) {
          at--;
        }
        if (after - at >= GAP) {
          return after - start;
        }
      }
    }
    return skipBlank(text, start, end) - start;
  }

  private static int indent(String text, int end) {
    int start = lineStart(text, end);
    return skipBlank(text, start, end) - start;
  }

  private static int skipBlank(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(String text, int next, int column) {
    int start = lineStart(text, next);
    int last = start + column + SLACK;
    for (int at = next + 1; at <= last && at < text.length() && text.charAt(at) != '\n'; at++) {
      boolean begins =
          !isBlank(text.charAt(at)) && isBlank(text.charAt(at - 1)) && isBlank(text.charAt(at - 2));
      if (begins && at >= start + column - SLACK) {
        return true;
      }
    }
    return false;
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
