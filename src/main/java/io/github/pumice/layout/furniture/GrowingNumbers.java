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
   */
  GrowingNumbers(List<List<FolioMark>> marks, boolean alone) {
    this.firstOf = new int[marks.size()];
    for (int page = 0; page < firstOf.length; page++) {
      firstOf[page] = readings.size();
      for (FolioMark mark : marks.get(page)) {
        boolean wanted = mark.place().isAlone() || !alone;
        int value = wanted ? mark.arabic() : 0;
        if (value > 0) {
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
   * The weightiest chain.
   *
   * @param halves by how many halves the number grows at least from page to page
   */
  List<Reading> weightiest(int halves) {
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
      score[i] += reading.mark().weight();
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
