package io.github.pumice.characters.mojibake;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which misreadings come into question for a word, by its characters: most tables lack one of them,
 * or mean the same by all. A bit each, in the order of {@link Misreadings#ALL}.
 *
 * <p>A row of 16 characters is asked for once and kept. Threads that ask at once find the same.
 */
final class Suspects {

  private static final int ROW = 16;
  private static final AtomicReferenceArray<long[]> ROWS =
      new AtomicReferenceArray<>((Character.MAX_VALUE + 1) / ROW);

  private static final int CHANGING = 0;
  private static final int HOLDING = ROW;
  private static final int EXPLAINING = 2 * ROW;

  private Suspects() {}

  /** The misreadings that may make something else of a word. */
  static long of(String word) {
    long changing = 0;
    long holding = -1;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        long[] row = row(c);
        changing |= row[CHANGING + c % ROW];
        holding &= row[HOLDING + c % ROW];
      }
    }
    return changing & holding;
  }

  /** The misreadings that explain all characters of a word. */
  static long explaining(String word) {
    long explaining = -1;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      explaining &= c < 0x80 ? -1 : row(c)[EXPLAINING + c % ROW];
    }
    return explaining;
  }

  private static long[] row(char c) {
    long[] row = ROWS.get(c / ROW);
    return row == null ? find(c / ROW) : row;
  }

  private static long[] find(int number) {
    long[] row = new long[3 * ROW];
    for (int i = 0; i < Misreadings.ALL.size(); i++) {
      Misreading misreading = Misreadings.ALL.get(i);
      for (int k = 0; k < ROW; k++) {
        char c = (char) (number * ROW + k);
        row[CHANGING + k] |= misreading.changes(c) ? 1L << i : 0;
        row[HOLDING + k] |= misreading.holds(c) ? 1L << i : 0;
        row[EXPLAINING + k] |= misreading.explains(c) ? 1L << i : 0;
      }
    }
    ROWS.set(number, row);
    return row;
  }
}
