package io.github.pumice.layout.furniture;

import com.google.common.primitives.Ints;
import io.github.pumice.core.Words;
import io.github.pumice.layout.RomanNumerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private static final String FIGURE_LIKE = "oOQlIizZsSBg";
  private static final String FIGURES = "000111225589";
  private static final String[] NO_NUMERALS = {};
  private static final Numerals NONE = new Numerals(0, true, false, false);

  /** The numerals on a part of a text: figures, and roman numerals in capitals. */
  static String[] on(String text, int start, int limit) {
    List<String> found = List.of();
    for (int i = start; i < limit; i++) {
      int end = i;
      int figures = 0;
      for (; end < limit && isLetterOrDigit(text.charAt(end)); end++) {
        figures += Character.isDigit(text.charAt(end)) ? 1 : 0;
      }
      boolean number = figures > 0 && figures * 2 >= end - i;
      if (number || (end > i && isRoman(text, i, end))) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(number ? figures(text, i, end) : text.substring(i, end));
      }
      i = Math.max(i, end);
    }
    return found.isEmpty() ? NO_NUMERALS : found.toArray(NO_NUMERALS);
  }

  /** {@link Character#isLetterOrDigit(char)}, mostly from a table. */
  private static boolean isLetterOrDigit(char c) {
    return Words.isLetter(c) || Character.isDigit(c);
  }

  /** A number; letters among its figures are taken for those that they are read for. */
  private static String figures(String text, int start, int end) {
    StringBuilder found = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int figure = FIGURE_LIKE.indexOf(text.charAt(i));
      found.append(figure < 0 ? text.charAt(i) : FIGURES.charAt(figure));
    }
    return found.toString();
  }

  private static boolean isRoman(String text, int start, int end) {
    char first = text.charAt(start);
    return "IVXLCDMJ".indexOf(first) >= 0 && RomanNumerals.read(text, start, end) > 0;
  }

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
