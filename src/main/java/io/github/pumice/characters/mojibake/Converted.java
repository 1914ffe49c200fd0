package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/** A converted word: what was meant, and which character comes from where. */
final class Converted {

  private final String text;
  private final int @Nullable [] from;

  /**
   * A converted word.
   *
   * @param from for each character of {@code text} the offset in the word where its source begins,
   *     and the word's length at the end; null where every character keeps its place; not copied
   */
  Converted(String text, int @Nullable [] from) {
    this.text = text;
    this.from = from;
  }

  /** What was meant. */
  String text() {
    return text;
  }

  /** Where each character comes from, through a conversion that came before. */
  int @Nullable [] through(int @Nullable [] earlier) {
    int[] own = from;
    if (own == null || earlier == null) {
      return own == null ? earlier : own;
    }
    int[] composed = new int[own.length];
    for (int i = 0; i < composed.length; i++) {
      composed[i] = earlier[own[i]];
    }
    return composed;
  }
}
