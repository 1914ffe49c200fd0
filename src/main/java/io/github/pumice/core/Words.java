package io.github.pumice.core;

/** Finds the words of a text that no line end can have cut, as {@link Vocabulary} counts them. */
final class Words {

  /** Most characters of most texts; a look at their types takes longer. */
  private static final boolean[] WORD_PARTS = new boolean[0x180];

  static {
    for (char c = 0; c < WORD_PARTS.length; c++) {
      WORD_PARTS[c] = isWordPartByType(c);
    }
  }

  private Words() {}

  /** Receives the span of a word. */
  @FunctionalInterface
  interface Visitor {
    void accept(String text, int start, int end);
  }

  /**
   * The words of {@code [start, end)}, which must not begin or end inside a line that a word may
   * run over.
   */
  static void forEach(String text, int start, int length, Visitor visitor) {
    boolean cut = false;
    int i = start;
    while (i < length) {
      if (!isWordPart(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      boolean cutHere = endsInHyphen(text, end);
      if (!cut && !cutHere && hasLetter(text, i, end)) {
        visitor.accept(text, i, end);
      }
      cut = cutHere;
      i = end;
    }
  }

  private static int wordEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inside =
          isWordPart(c) || (isJoiner(c) && i + 1 < text.length() && isWordPart(text.charAt(i + 1)));
      if (!inside) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether after a word at {@code end} come a hyphen and the end of the line. */
  private static boolean endsInHyphen(String text, int end) {
    if (end >= text.length() || !isHyphen(text.charAt(end))) {
      return false;
    }
    int i = end + 1;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n';
  }

  private static boolean hasLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A'
          && !(c > 'Z' && c < 'a')
          && (c < 0x80 || Character.isSurrogate(c) || Character.isLetter(c))) {
        return true;
      }
    }
    return false;
  }

  static boolean isWordPart(char c) {
    return c < WORD_PARTS.length ? WORD_PARTS[c] : isWordPartByType(c);
  }

  private static boolean isWordPartByType(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.SURROGATE;
  }

  private static boolean isJoiner(char c) {
    return c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isHyphen(char c) {
    return c == '-'
        || c == '\u00AD'
        || c == '\u00AC'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2E17'
        || c == '=';
  }
}
