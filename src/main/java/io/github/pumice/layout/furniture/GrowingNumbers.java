package io.github.pumice.layout.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The weightiest chain of clean numbers at the edges of pages that grow from page to page, by as
 * much as pages are missing.
 *
 * <p>A long leap costs more than a short one, and so does every page without a number. Cost: linear
 * in pages, each is joined with the few before it.
 */
final class GrowingNumbers {
  private static final int WINDOW = 12;
  static final int WIDEST_LEAP = 400;
  private static final double LEAP = 0.35;
  private static final double EDGE = 1.5;

  /** A number of a chain: its page, where it stands, and what it is. */
  record Reading(int page, FolioMark mark, int value) {}

  private final List<Reading> readings = new ArrayList<>();
  private final int[] firstOf;

  /** How many pages have a number. */
  private int pages;

  /**
   * The numbers of a book.
   *
   * @param marks the places of each page that may be its folio
   * @param alone whether only numbers alone on their lines are read
   * @param roman whether roman numerals are read
   */
  GrowingNumbers(List<List<FolioMark>> marks, boolean alone, boolean roman) {
    this.firstOf = new int[marks.size()];
    for (int page = 0; page < firstOf.length; page++) {
      firstOf[page] = readings.size();
      for (FolioMark mark : marks.get(page)) {
        boolean wanted = mark.place().isAlone() || !alone;
        int value = !wanted ? 0 : roman ? severalLetters(mark) : mark.arabic();
        if (value > 0 && !isCarried(marks, page, mark)) {
          readings.add(new Reading(page, mark, value));
        }
      }
      pages += readings.size() > firstOf[page] ? 1 : 0;
    }
  }

  /** How many pages have a number: no chain is longer. */
  int pages() {
    return pages;
  }

  /**
   * The weightiest chain; where most of its numbers stand at one edge, others there count for more.
   *
   * @param halves by how many halves the number grows at least from page to page
   */
  List<Reading> weightiest(int halves) {
    List<Reading> chain = weightiest(halves, 0, 0);
    int top = 0;
    for (Reading reading : chain) {
      top += reading.mark().place().isTop() ? 1 : 0;
    }
    int foot = chain.size() - top;
    boolean mixed = top > 0 && foot > 0 && Math.max(top, foot) * 3 >= chain.size() * 2;
    return mixed ? weightiest(halves, top > foot ? EDGE : 0, foot > top ? EDGE : 0) : chain;
  }

  /** A roman numeral of two letters or more: one may be a signature. */
  private static int severalLetters(FolioMark mark) {
    return mark.core().length() > 1 ? mark.roman() : 0;
  }

  /** Whether a number is a sum: it stands below one page and, carried over, above the next. */
  private static boolean isCarried(List<List<FolioMark>> marks, int page, FolioMark mark) {
    boolean top = mark.place().isTop();
    int beside = top ? page - 1 : page + 1;
    if (beside < 0 || beside >= marks.size()) {
      return false;
    }
    for (FolioMark other : marks.get(beside)) {
      if (other.place().isTop() != top && other.arabic() == mark.arabic() && mark.arabic() > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Reading> weightiest(int halves, double top, double foot) {
    double[] score = new double[readings.size()];
    int[] back = new int[readings.size()];
    int last = -1;
    for (int i = 0; i < score.length; i++) {
      Reading reading = readings.get(i);
      back[i] = -1;
      int from = firstOf[Math.max(0, reading.page() - WINDOW)];
      for (int j = from; j < firstOf[reading.page()]; j++) {
        double joined = score[j] - leap(readings.get(j), reading, halves);
        if (joined > 0 && joined > score[i]) {
          score[i] = joined;
          back[i] = j;
        }
      }
      score[i] += reading.mark().weight() + (reading.mark().place().isTop() ? top : foot);
      last = last < 0 || score[i] > score[last] ? i : last;
    }
    List<Reading> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = back[i]) {
      chain.add(readings.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** What it costs to go from one number to another: nothing where no page is missing. */
  private static double leap(Reading from, Reading to, int halves) {
    int pages = to.page() - from.page();
    int missing = (to.value() - from.value()) - pages * halves / 2;
    if (missing < 0 || to.value() == from.value() || missing > WIDEST_LEAP * pages) {
      return Double.POSITIVE_INFINITY;
    }
    return (pages - 1) * 0.8 + LEAP * Math.log(1 + missing) / Math.log(2);
  }
}
