package io.github.pumice.layout.furniture;

import com.google.common.primitives.Ints;
import java.util.Arrays;

/**
 * How the numerals of two heads, on pages some way apart, belong together.
 *
 * <p>Heads that cite, {@code Tidal Res. 12 (2009) 101–112 103}, have the same volume, year and
 * pages on every page of a paper, and at most one number more, which counts the pages. Numbers of
 * chapters and captions change too, but nothing stays the same beside them.
 *
 * @param shared how many numerals both have
 * @param equal whether they have no others
 * @param running whether all but one are the same, and that one grows with the pages
 * @param cited whether two or more are the same, and fewer are not
 */
record Numerals(int shared, boolean equal, boolean running, boolean cited) {
  private static final Numerals NONE = new Numerals(0, true, false, false);

  /**
   * Compares the numerals on two lines.
   *
   * @param pages how many pages the second line stands behind the first one
   */
  static Numerals compare(String[] first, String[] second, int pages) {
    if (first.length + second.length == 0) {
      return NONE;
    }
    if (Arrays.equals(first, second)) {
      return new Numerals(first.length, true, false, first.length >= 2);
    }
    String[] after = second.clone();
    String own = "";
    int shared = 0;
    for (String numeral : first) {
      boolean found = remove(numeral, after);
      shared += found ? 1 : 0;
      own = found ? own : numeral;
    }
    boolean one = first.length - shared == 1 && second.length - shared == 1;
    boolean running =
        shared > 0 && one && value(own) > 0 && grows(own, String.join("", after), pages);
    int others = Math.max(first.length, second.length) - shared;
    return new Numerals(shared, others == 0, running, shared >= 2 && shared > others);
  }

  /** Takes one of the same out of those that are left. */
  private static boolean remove(String numeral, String[] left) {
    for (int i = 0; i < left.length; i++) {
      if (left[i].equals(numeral)) {
        left[i] = "";
        return true;
      }
    }
    return false;
  }

  private static boolean grows(String first, String second, int pages) {
    return value(second) - value(first) == pages;
  }

  private static int value(String numeral) {
    Integer value = Ints.tryParse(numeral);
    return value == null ? 0 : value;
  }
}
