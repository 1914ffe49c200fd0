package io.github.pumice.layout;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
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
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final int LONGEST = 9;

  /**
   * Compares the numerals on two lines.
   *
   * @param pages how many pages the second line stands behind the first one
   */
  static Numerals compare(String first, String second, int pages) {
    if (first.equals(second)) {
      int count = CharMatcher.is(' ').countIn(first);
      return new Numerals(count, true, false, count >= 2);
    }
    List<String> before = new ArrayList<>(BLANKS.splitToList(first));
    List<String> after = new ArrayList<>(BLANKS.splitToList(second));
    int all = before.size();
    before.removeIf(after::remove);
    int shared = all - before.size();
    boolean one = before.size() == 1 && after.size() == 1;
    boolean running =
        shared > 0 && one && value(before.get(0)) > 0 && grows(before.get(0), after.get(0), pages);
    boolean cited = shared >= 2 && shared > Math.max(before.size(), after.size());
    return new Numerals(shared, before.isEmpty() && after.isEmpty(), running, cited);
  }

  private static boolean grows(String first, String second, int pages) {
    return value(second) - value(first) == pages;
  }

  private static int value(String numeral) {
    boolean figures = numeral.length() < LONGEST && numeral.chars().allMatch(Character::isDigit);
    return figures ? Integer.parseInt(numeral) : 0;
  }
}
