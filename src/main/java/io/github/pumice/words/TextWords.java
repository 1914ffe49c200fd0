package io.github.pumice.words;

/** Walks over the words of a text as a {@link io.github.pumice.core.Vocabulary} counts them. */
final class TextWords {

  private TextWords() {}

  /** Where the next word at or after {@code from} begins, or the text's length. */
  static int start(String text, int from) {
    int i = from;
    while (i < text.length() && !Marks.isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the word ends that begins at {@code start}, with its inner joiners. */
  static int end(String text, int start) {
    int i = start;
    while (i < text.length() && (Marks.isWordPart(text.charAt(i)) || isInner(text, i, start))) {
      i++;
    }
    return i;
  }

  /** Where the word begins that ends at {@code end}. */
  static int startBefore(String text, int end) {
    int i = end;
    while (i > 0 && (Marks.isWordPart(text.charAt(i - 1)) || isInner(text, i - 1, 0))) {
      i--;
    }
    return i;
  }

  private static boolean isInner(String text, int i, int start) {
    return i > start
        && Marks.isJoiner(text.charAt(i))
        && Marks.isWordPart(text.charAt(i - 1))
        && i + 1 < text.length()
        && Marks.isWordPart(text.charAt(i + 1));
  }
}
