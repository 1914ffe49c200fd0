package io.github.pumice.layout.furniture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

  private final List<Numbering> numberings;
  private final FolioFit fit;
  private final int pages;

  FolioPath(List<Numbering> numberings, FolioFit fit, int pages) {
    this.numberings = numberings;
    this.fit = fit;
    this.pages = pages;
  }

  /** The numbering of each page, or -1. */
  int[] best() {
    double[] score = new double[numberings.size()];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    int[][] alive = new int[pages][];
    int[][] back = new int[pages][];
    int[] backFromNone = new int[pages];
    double none = 0;
    int bestBefore = -1;
    int next = 0;
    int[] active = new int[0];
    for (int page = 0; page < pages; page++) {
      int[] before = active;
      double noneNow = none;
      backFromNone[page] = -1;
      if (bestBefore >= 0 && score[bestBefore] - LEAVE > none) {
        noneNow = score[bestBefore] - LEAVE;
        backFromNone[page] = bestBefore;
      }
      int added = next;
      while (added < numberings.size() && numberings.get(added).from() <= page) {
        added++;
      }
      active = activeOn(page, before, next, added);
      next = added;
      double[] now = new double[active.length];
      back[page] = new int[active.length];
      for (int k = 0; k < active.length; k++) {
        enter(active[k], page, before, score, none, bestBefore, now, back[page], k);
      }
      for (int id : before) {
        score[id] = Double.NEGATIVE_INFINITY;
      }
      bestBefore = -1;
      for (int k = 0; k < active.length; k++) {
        score[active[k]] = now[k];
        if (bestBefore < 0 || now[k] > score[bestBefore]) {
          bestBefore = active[k];
        }
      }
      none = noneNow;
      alive[page] = active;
    }
    return trace(
        alive, back, backFromNone, bestBefore >= 0 && score[bestBefore] > none ? bestBefore : -1);
  }

  private int[] activeOn(int page, int[] before, int from, int to) {
    int[] found = new int[before.length + to - from];
    int size = 0;
    for (int id : before) {
      if (numberings.get(id).to() >= page) {
        found[size++] = id;
      }
    }
    for (int id = from; id < to; id++) {
      found[size++] = id;
    }
    found = Arrays.copyOf(found, size);
    if (size <= MOST_AT_ONCE) {
      return found;
    }
    return Arrays.stream(found)
        .boxed()
        .sorted(Comparator.comparingInt((Integer id) -> -numberings.get(id).readings()))
        .limit(MOST_AT_ONCE)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void enter(
      int id,
      int page,
      int[] before,
      double[] score,
      double none,
      int bestBefore,
      double[] now,
      int[] back,
      int k) {
    Numbering numbering = numberings.get(id);
    double best = none - (page == 0 ? ENTER_AT_START : ENTER);
    int from = -1;
    if (bestBefore >= 0 && score[bestBefore] - CHANGE > best) {
      best = score[bestBefore] - CHANGE;
      from = bestBefore;
    }
    for (int other : before) {
      double cost = other == id ? 0 : numberings.get(other).isSlipTo(numbering) ? SLIP : CHANGE;
      if (score[other] - cost > best) {
        best = score[other] - cost;
        from = other;
      }
    }
    now[k] = best + fit.best(page, numbering, null).score();
    back[k] = from;
  }

  private int[] trace(int[][] alive, int[][] back, int[] backFromNone, int last) {
    int[] path = new int[pages];
    int at = last;
    for (int page = pages - 1; page >= 0; page--) {
      path[page] = at;
      if (at < 0) {
        at = backFromNone[page];
      } else {
        at = back[page][indexOf(alive[page], at)];
      }
    }
    return path;
  }

  private static int indexOf(int[] ids, int id) {
    int i = 0;
    while (ids[i] != id) {
      i++;
    }
    return i;
  }
}
