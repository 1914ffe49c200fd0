package io.github.pumice.characters.mojibake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A character beyond the Basic Multilingual Plane whose two surrogates were encoded apart (CESU-8).
 *
 * <p>A strict decoder has no character for their six bytes; {@link io.github.pumice.core.Encoding}
 * carries each along as {@code U+DC00} and the byte. A lone surrogate stays so.
 */
final class SurrogatesApart implements Misreading {

  static final SurrogatesApart ONLY = new SurrogatesApart();

  private static final int LENGTH = 6;
  private static final int LEAD = 0xED;

  private SurrogatesApart() {}

  @Override
  public String rule() {
    return "cesu-8";
  }

  @Override
  public String title() {
    return "CESU-8 read as UTF-8";
  }

  @Override
  public int price() {
    return 6;
  }

  @Override
  public boolean tellsBySigns() {
    return true;
  }

  @Override
  public boolean changes(char c) {
    return c == 0xDC00 + LEAD;
  }

  @Override
  public @Nullable Converted undo(String word) {
    StringBuilder result = new StringBuilder(word.length());
    int[] from = new int[word.length() + 1];
    for (int i = 0; i < word.length(); ) {
      int at = result.length();
      boolean pair = isPair(word, i);
      if (pair) {
        result.append(surrogate(word, i)).append(surrogate(word, i + LENGTH / 2));
      } else {
        result.append(word.charAt(i));
      }
      Arrays.fill(from, at, result.length(), i);
      i += pair ? LENGTH : 1;
    }
    from[result.length()] = word.length();
    return result.length() == word.length()
        ? null
        : new Converted(result.toString(), Arrays.copyOf(from, result.length() + 1));
  }

  private static boolean isPair(String word, int i) {
    return i + LENGTH <= word.length()
        && isByte(word, i, LEAD, LEAD)
        && isByte(word, i + 1, 0xA0, 0xAF)
        && isByte(word, i + 2, 0x80, 0xBF)
        && isByte(word, i + 3, LEAD, LEAD)
        && isByte(word, i + 4, 0xB0, 0xBF)
        && isByte(word, i + 5, 0x80, 0xBF);
  }

  private static boolean isByte(String word, int i, int least, int most) {
    return word.charAt(i) >= 0xDC00 + least && word.charAt(i) <= 0xDC00 + most;
  }

  private static char surrogate(String word, int i) {
    return (char) (0xD000 | (word.charAt(i + 1) & 0x3F) << 6 | (word.charAt(i + 2) & 0x3F));
  }
}
