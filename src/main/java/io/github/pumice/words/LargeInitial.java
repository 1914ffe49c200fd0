package io.github.pumice.words;

/**
 * The large initial of a chapter, which OCR parts from its word: alone on a line, also above a
 * blank one, before a wide gap, or before the capitals of the first words, {@code T HE mill}.
 */
final class LargeInitial {
  private LargeInitial() {}

  /**
   * Where the gap before {@code start} begins: one blank or line end, or more behind the capital
   * with which a line begins, but for two blank lines; {@code start} if there is none.
   */
  static int gapBefore(String text, int start) {
    int gap = start;
    int lines = 0;
    while (gap > 1 && isGap(text.charAt(gap - 1)) && lines <= 2) {
      lines += text.charAt(--gap) == '\n' ? 1 : 0;
    }
    boolean wide = start - gap > 1;
    return lines > 2 || (wide && !isFirst(text, gap - 1, gap)) ? start : gap;
  }

  static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether the capital at {@code start} stands apart from what begins at {@code from}. */
  static boolean isApart(String text, int start, int gap, int from) {
    return isFirst(text, start, gap) && (text.charAt(gap) == '\n' || from - gap > 1);
  }

  /** Whether what begins at {@code from} is a line of words: the gap before it counts for none. */
  static boolean isBeforeWords(String text, int from) {
    int letters = 0;
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      letters += Character.isLetter(text.charAt(at++)) ? 1 : 0;
    }
    return letters >= 12 && letters * 4 >= 3 * (at - from);
  }

  /**
   * Whether a line opens with the capital at {@code start}, a gap and more capitals in {@code
   * [from, end)}, and goes on in small letters. No letter stands alone behind them, as in spaced
   * letters.
   */
  static boolean isBeforeCapitals(String text, int start, int gap, int from, int end) {
    return isFirst(text, start, gap)
        && end - from > 1
        && Case.isInCapitals(text, from, end)
        && goesOnSmall(text, end);
  }

  private static boolean isFirst(String text, int start, int gap) {
    return gap - start == 1
        && Character.isUpperCase(text.charAt(start))
        && (start == 0 || text.charAt(start - 1) == '\n');
  }

  private static boolean goesOnSmall(String text, int end) {
    int at = end;
    while (at + 2 < text.length() && text.charAt(at) == ' ') {
      int next = new SpeckSite(text, at).endOfWord(at + 1);
      if (next - at <= 2) {
        return false;
      }
      if (!Case.isInCapitals(text, at + 1, next)) {
        return Character.isLowerCase(text.charAt(at + 1));
      }
      at = next;
    }
    return false;
  }
}
