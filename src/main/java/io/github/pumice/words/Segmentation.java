package io.github.pumice.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The most probable way to read letters without spaces as words, found by dynamic programming.
 * Cubic in the number of letters at worst, of which there are a few dozen.
 */
final class Segmentation {
  private static final int LONGEST_WORD = 24;

  private final String letters;
  private final double[] best;
  private final int[] from;

  /**
   * Reads {@code letters}.
   *
   * @param cost what a word costs; infinite for what is none
   */
  Segmentation(String letters, ToDoubleFunction<String> cost) {
    this.letters = letters;
    this.best = new double[letters.length() + 1];
    this.from = new int[letters.length() + 1];
    for (int end = 1; end <= letters.length(); end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        double sum = best[start] + cost.applyAsDouble(letters.substring(start, end));
        if (sum < best[end]) {
          best[end] = sum;
          from[end] = start;
        }
      }
    }
  }

  /** The words, or none where the letters cannot be read. */
  List<String> words() {
    if (Double.isInfinite(best[letters.length()])) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (int end = letters.length(); end > 0; end = from[end]) {
      words.add(letters.substring(from[end], end));
    }
    Collections.reverse(words);
    return words;
  }
}
