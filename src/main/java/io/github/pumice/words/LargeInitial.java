package io.github.pumice.words;

/**
 * The large initial of a chapter, which OCR parts from its word: alone on a line, or before the
 * capitals of the first words, {@code T HE mill}.
 */
final class LargeInitial {
  private LargeInitial() {}

  /** Whether the capital at {@code start} is alone on its line, which ends at {@code gap}. */
  static boolean isAlone(String text, int start, int gap) {
    return isFirst(text, start, gap) && text.charAt(gap) == '\n';
  }

  /**
   * Whether a line opens with the capital at {@code start}, a blank and more capitals up to {@code
   * end}, and goes on in small letters. No letter stands alone behind them, as in spaced letters.
   */
  static boolean isBeforeCapitals(String text, int start, int gap, int end) {
    return isFirst(text, start, gap)
        && text.charAt(gap) == ' '
        && end - gap > 2
        && Case.isInCapitals(text, gap + 1, end)
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
