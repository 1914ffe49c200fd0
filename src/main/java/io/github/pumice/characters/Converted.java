package io.github.pumice.characters;

/** A converted word: what was meant, and which character comes from where. */
final class Converted {

  private final String text;
  private final int[] from;

  /**
   * A converted word.
   *
   * @param from for each character of {@code text} the offset in the word where its source begins,
   *     and the word's length at the end; not copied
   */
  Converted(String text, int[] from) {
    this.text = text;
    this.from = from;
  }

  /** What was meant. */
  String text() {
    return text;
  }

  /** Where each character comes from, once more: through a conversion that came before. */
  int[] through(int[] earlier) {
    int[] composed = new int[from.length];
    for (int i = 0; i < composed.length; i++) {
      composed[i] = earlier[from[i]];
    }
    return composed;
  }
}
