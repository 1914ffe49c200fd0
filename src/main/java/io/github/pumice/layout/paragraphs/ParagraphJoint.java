package io.github.pumice.layout.paragraphs;

/**
 * What stands between two lines once they are one: a space, or nothing where the writing has none.
 */
final class ParagraphJoint {
  private static final char DASH = '\u2014';

  private final String text;
  private int habit;

  ParagraphJoint(String text) {
    this.text = text;
  }

  /** What joins a line that ends before {@code end} and one that begins at {@code start}. */
  String between(int end, int start) {
    int before = text.codePointBefore(end);
    int after = text.codePointAt(start);
    boolean close =
        (isUnspaced(before) && isUnspaced(after))
            || ParagraphEdges.isInsideAddress(text, end, start)
            || ((before == DASH || after == DASH) && setsDashesClose(end));
    return close ? "" : " ";
  }

  /** Chinese, Japanese and the scripts of South-East Asia write words without spaces. */
  static boolean isUnspaced(int codePoint) {
    return codePoint > 0x0E00
        && switch (Character.UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
          default -> (codePoint >= 0x3000 && codePoint <= 0x303F) || codePoint >= 0xFF00;
        };
  }

  /** Whether dashes stand close to words in this text, as in {@code speech—and silence}. */
  private boolean setsDashesClose(int end) {
    if (end >= 2 && text.codePointBefore(end) == DASH && text.charAt(end - 2) == ' ') {
      return false;
    }
    if (habit == 0) {
      habit = close() ? 1 : -1;
    }
    return habit > 0;
  }

  private boolean close() {
    int close = 0;
    int spaced = 0;
    for (int at = text.indexOf(DASH); at >= 0; at = text.indexOf(DASH, at + 1)) {
      if (at > 0 && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
        boolean words =
            Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        close += words ? 1 : 0;
        spaced += text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ' ? 1 : 0;
      }
    }
    return close > spaced;
  }
}
