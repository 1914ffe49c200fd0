package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Mojibake.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sets of findings as one: those over a text, and those over what the first make of it.
 *
 * <p>A repaired line is a better witness than a broken one, so a second look can find more. What
 * overlaps becomes one finding with the cause of the later.
 */
final class Settled {

  private final List<Finding> first;
  private final List<Finding> second;
  private final String between;
  private final List<Finding> both = new ArrayList<>();

  private Settled(List<Finding> first, List<Finding> second, String between) {
    this.first = first;
    this.second = second;
    this.between = between;
  }

  /**
   * The findings over the text that do what both do.
   *
   * @param between what the first make of the text, over which the second were found
   */
  static List<Finding> compose(List<Finding> first, List<Finding> second, String between) {
    Settled settled = new Settled(first, second, between);
    settled.merge();
    return settled.both;
  }

  private void merge() {
    int i = 0;
    int j = 0;
    int shift = 0;
    while (i < first.size() || j < second.size()) {
      int from = Math.min(startOfFirst(i, shift), startOfSecond(j));
      int end = from;
      Finding cause = startOfFirst(i, shift) == from ? first.get(i) : second.get(j);
      int secondFrom = j;
      int sourceStart = from - shift;
      while (true) {
        if (i < first.size() && (startOfFirst(i, shift) < end || startOfFirst(i, shift) == from)) {
          end = Math.max(end, startOfFirst(i, shift) + first.get(i).after().length());
          shift += first.get(i).after().length() - length(first.get(i));
          i++;
        } else if (j < second.size() && (startOfSecond(j) < end || startOfSecond(j) == from)) {
          end = Math.max(end, second.get(j).end());
          j++;
        } else {
          break;
        }
      }
      add(from, end, sourceStart, end - shift, cause, secondFrom, j);
    }
  }

  private int startOfFirst(int i, int shift) {
    return i < first.size() ? first.get(i).start() + shift : Integer.MAX_VALUE;
  }

  private int startOfSecond(int j) {
    return j < second.size() ? second.get(j).start() : Integer.MAX_VALUE;
  }

  private static int length(Finding finding) {
    return finding.end() - finding.start();
  }

  private void add(
      int from,
      int end,
      int sourceStart,
      int sourceEnd,
      Finding cause,
      int secondFrom,
      int secondTo) {
    StringBuilder after = new StringBuilder();
    int at = from;
    for (Finding later : second.subList(secondFrom, secondTo)) {
      after.append(between, at, later.start()).append(later.after());
      at = later.end();
    }
    after.append(between, at, end);
    Finding why = secondFrom < secondTo ? second.get(secondFrom) : cause;
    both.add(
        new Finding(
            sourceStart, sourceEnd, after.toString(), why.rule(), why.cause(), why.confidence()));
  }
}
