package io.github.pumice.layout.furniture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best path (Viterbi) over the numberings of a book and over having none.
 *
 * <p>To enter a numbering, to leave it and to change it costs more than a few folios that are
 * missing or misread; a slip, as where a leaf is missing, costs less.
 */
final class FolioPath {
  private static final double ENTER = 5;
  private static final double ENTER_AT_START = 3;
  private static final double LEAVE = 4;
  private static final double CHANGE = 8;
  private static final double SLIP = 4.5;
  private static final int MOST_AT_ONCE = 24;
  private static final int NONE = -1;

  private final List<Numbering> numberings;
  private final FolioFit fit;
  private final int pages;

  /** The first of the numberings, in the order of their pages, that has not begun yet. */
  private int next;

  FolioPath(List<Numbering> numberings, FolioFit fit, int pages) {
    this.numberings = numberings;
    this.fit = fit;
    this.pages = pages;
  }

  /** The numbering of each page, or -1. */
  int[] best() {
    int[][] states = new int[pages][];
    int[][] back = new int[pages][];
    int[] before = {NONE};
    double[] score = {0};
    for (int page = 0; page < pages; page++) {
      states[page] = states(page, before);
      back[page] = new int[states[page].length];
      double[] sum = new double[states[page].length];
      for (int k = 0; k < sum.length; k++) {
        int state = states[page][k];
        sum[k] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < before.length; j++) {
          double reached = score[j] - cost(before[j], state, page);
          if (reached > sum[k]) {
            sum[k] = reached;
            back[page][k] = j;
          }
        }
        sum[k] += state == NONE ? 0 : fit.best(page, numberings.get(state), null).score();
      }
      before = states[page];
      score = sum;
    }
    return trace(states, back, indexOfMax(score));
  }

  /** None, and the numberings that a page can have; the most frequent ones, where they are many. */
  private int[] states(int page, int[] before) {
    IntStream.Builder added = IntStream.builder();
    for (; next < numberings.size() && numberings.get(next).from() <= page; next++) {
      added.add(next);
    }
    int[] found =
        IntStream.concat(Arrays.stream(before), added.build())
            .filter(id -> id != NONE && numberings.get(id).to() >= page)
            .toArray();
    IntStream kept = Arrays.stream(found);
    if (found.length > MOST_AT_ONCE) {
      kept =
          kept.boxed()
              .sorted(Comparator.comparingInt((Integer id) -> -numberings.get(id).readings()))
              .limit(MOST_AT_ONCE)
              .mapToInt(Integer::intValue);
    }
    return IntStream.concat(IntStream.of(NONE), kept).toArray();
  }

  private double cost(int from, int to, int page) {
    if (from == to) {
      return 0;
    }
    if (from == NONE) {
      return page == 0 ? ENTER_AT_START : ENTER;
    }
    return to == NONE ? LEAVE : numberings.get(from).isSlipTo(numberings.get(to)) ? SLIP : CHANGE;
  }

  private static int indexOfMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private int[] trace(int[][] states, int[][] back, int last) {
    int[] path = new int[pages];
    int at = last;
    for (int page = pages - 1; page >= 0; page--) {
      path[page] = states[page][at];
      at = back[page][at];
    }
    return path;
  }
}
