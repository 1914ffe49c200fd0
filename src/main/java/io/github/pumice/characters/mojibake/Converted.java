package io.github.pumice.characters.mojibake;

import java.util.Arrays;
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

  /** Reads a word from its head to its end and notes what each part of it means. */
  static final class Builder {

    private final String word;
    private final StringBuilder text;
    private final int[] from;
    private int noted;
    private int at;

    Builder(String word) {
      this.word = word;
      this.text = new StringBuilder(word.length());
      this.from = new int[word.length() + 1];
    }

    /** Where the part begins that is read next. */
    int at() {
      return at;
    }

    /** Whether a part is left. */
    boolean hasNext() {
      return at < word.length();
    }

    /** What the word means so far; what is added to it means the part that is read next. */
    StringBuilder text() {
      return text;
    }

    /** Ends the part that is read after so many characters, which mean what was added. */
    void read(int length) {
      Arrays.fill(from, noted, text.length(), at);
      noted = text.length();
      at += length;
    }

    /** Reads a character that means itself. */
    void keep() {
      text.append(word.charAt(at));
      read(1);
    }

    Converted build() {
      from[noted] = word.length();
      return new Converted(text.toString(), Arrays.copyOf(from, noted + 1));
    }
  }
}
