package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * A character beyond the Basic Multilingual Plane whose two surrogates were encoded apart (CESU-8).
 *
 * <p>A strict decoder has no character for their six bytes; {@link io.github.pumice.core.Encoding}
 * carries each along as {@code U+DC00} and the byte. A lone surrogate stays so.
 */
final class SurrogatesApart extends Misreading {

  static final SurrogatesApart ONLY = new SurrogatesApart();

  private static final int HALF = 3;
  private static final int LEAD = 0xED;

  private SurrogatesApart() {
    super("cesu-8", "CESU-8 read as UTF-8", 6, Witness.SIGNS);
  }

  @Override
  boolean changes(char c) {
    return c == 0xDC00 + LEAD;
  }

  @Override
  @Nullable Converted undo(String word) {
    Converted.Builder meant = new Converted.Builder(word);
    while (meant.hasNext()) {
      int i = meant.at();
      if (isHalf(word, i, 0xA0) && isHalf(word, i + HALF, 0xB0)) {
        meant.text().append(surrogate(word, i)).append(surrogate(word, i + HALF));
        meant.read(2 * HALF);
      } else {
        meant.keep();
      }
    }
    return meant.text().length() == word.length() ? null : meant.build();
  }

  /** Whether three bytes of a surrogate stand at {@code i}, the second in these sixteen. */
  private static boolean isHalf(String word, int i, int second) {
    return i + HALF <= word.length()
        && word.charAt(i) == 0xDC00 + LEAD
        && (word.charAt(i + 1) & ~0xF) == 0xDC00 + second
        && (word.charAt(i + 2) & ~0x3F) == 0xDC80;
  }

  /** Whether the bytes of any surrogate stand at {@code i}. */
  static boolean isAt(String text, int i) {
    return isHalf(text, i, 0xA0) || isHalf(text, i, 0xB0);
  }

  private static char surrogate(String word, int i) {
    return (char) (0xD000 | (word.charAt(i + 1) & 0x3F) << 6 | (word.charAt(i + 2) & 0x3F));
  }
}
