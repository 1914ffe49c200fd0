package io.github.pumice.words;

/**
 * Walks over the words of a text: runs of letters that no digit, apostrophe or hyphen touches, and
 * that are not the second half of a word that the end of a line cut.
 */
final class WordScan {
  private static final boolean[] LETTERS = new boolean[0x180];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = Character.isLetter(c);
    }
  }

  private final String text;
  private int start;
  private int end;

  WordScan(String text) {
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Goes to the next word; false at the end of the text. */
  boolean next() {
    int at = end;
    while (at < text.length()) {
      if (!isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < text.length() && Marks.isWordPart(text.charAt(at))) {
        at++;
      }
      if (isWhole(text, from, at)) {
        start = from;
        end = at;
        return true;
      }
    }
    end = text.length();
    return false;
  }

  /** Whether the letters of {@code [from, to)} are a word of their own. */
  static boolean isWhole(String text, int from, int to) {
    boolean touched =
        (from > 0 && !isEdge(text.charAt(from - 1)))
            || (to < text.length() && !isEdge(text.charAt(to)));
    if (touched || isCutOff(text, from)) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!isLetter(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCutOff(String text, int from) {
    int at = from;
    boolean newLine = false;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')) {
      at--;
      newLine |= text.charAt(at) == '\n';
    }
    return at > 1 && newLine && Marks.isLineEndMark(text.charAt(at - 1));
  }

  private static boolean isEdge(char c) {
    return !Marks.isWordPart(c) && !Marks.isJoiner(c) && c != '@' && c != '_';
  }

  private static boolean isLetter(char c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
  }
}
