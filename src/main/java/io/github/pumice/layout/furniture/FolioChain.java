package io.github.pumice.layout.furniture;

import io.github.pumice.layout.furniture.NumberedLines.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The longest sequence of numbered lines that counts up as folios do: by one from page to page, or
 * by a few where folios are missing, at the distance of so many pages.
 *
 * <p>How long a page is shows the sequence itself: it is sought once with short steps only, and
 * then again with longer ones that keep to the page's length.
 */
final class FolioChain {
  private static final int WINDOW = 48;
  private static final int LONGEST_PAGE = 90;
  private static final int LONGEST_STEP = 3;
  private static final int LONGEST_STEP_ON_PAGES = 12;
  private static final double GAP = 0.2;

  private final List<Numbered> numbers;
  private final int pageLength;

  private FolioChain(List<Numbered> numbers, int pageLength) {
    this.numbers = numbers;
    this.pageLength = pageLength;
  }

  /** The longest chain of these numbers. */
  static List<Numbered> of(List<Numbered> numbers) {
    List<Numbered> chain = new FolioChain(numbers, 0).longest();
    return chain.size() < 3 ? chain : new FolioChain(numbers, median(distances(chain))).longest();
  }

  private List<Numbered> longest() {
    double[] score = new double[numbers.size()];
    int[] back = new int[numbers.size()];
    int last = -1;
    for (int i = 0; i < score.length; i++) {
      score[i] = 1;
      back[i] = -1;
      for (int j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
        double gain = gain(numbers.get(j), numbers.get(i), score[j]);
        if (gain > 0 && score[j] + gain > score[i]) {
          score[i] = score[j] + gain;
          back[i] = j;
        }
      }
      last = last < 0 || score[i] > score[last] ? i : last;
    }
    List<Numbered> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = back[i]) {
      chain.add(numbers.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** What a step adds to a chain; 0 where it is none. */
  private double gain(Numbered from, Numbered to, double soFar) {
    int step = step(from, to);
    int distance = to.line() - from.line();
    if (step < 1 || distance < 3 || (isRestart(from, to) && soFar < 2)) {
      return 0;
    }
    if (step <= LONGEST_STEP && distance <= step * LONGEST_PAGE) {
      return 1.5 - 0.5 * step;
    }
    return step <= LONGEST_STEP_ON_PAGES && keepsToPages(distance, step) ? GAP : 0;
  }

  private boolean keepsToPages(int distance, int step) {
    return Math.abs(distance - step * pageLength) * 5 <= step * pageLength;
  }

  /** How many pages lie between two numbers, or 0 where they cannot be folios of one sequence. */
  static int step(Numbered from, Numbered to) {
    if (isRestart(from, to)) {
      return 1;
    }
    boolean sameStyle = from.value() < 0 == to.value() < 0;
    return sameStyle ? Math.max(0, Math.abs(to.value()) - Math.abs(from.value())) : 0;
  }

  /** Whether the text's first page follows the preface's last. */
  private static boolean isRestart(Numbered from, Numbered to) {
    return from.value() < 0 && to.value() == 1;
  }

  /** How many lines lie between the numbers of a chain, for each page between them. */
  static int[] distances(List<Numbered> chain) {
    int[] distances = new int[chain.size() - 1];
    for (int k = 1; k < chain.size(); k++) {
      int pages = step(chain.get(k - 1), chain.get(k));
      distances[k - 1] = (chain.get(k).line() - chain.get(k - 1).line()) / Math.max(1, pages);
    }
    return distances;
  }

  static int median(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
