package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way in which some pages of a book may be numbered: a style, and where the number of a page
 * comes from its place.
 *
 * @param roman whether it is set in roman numerals
 * @param rate by how many halves the number grows from page to page
 * @param offset the number of page 0, in halves
 * @param from the first page on which it can be
 * @param to the last one
 * @param readings how many pages read so
 */
record Numbering(boolean roman, int rate, int offset, int from, int to, int readings) {
  private static final int REACH = 8;
  private static final int LONGEST_SILENCE = 24;
  private static final int SLIP_HALVES = 8;
  private static final int PAGES = 2;
  private static final int FEWEST_ODD = 12;

  /** By how many halves the number grows from page to page: leaves, pages, two columns a page. */
  private static final int[] RATES = {1, PAGES, 4};

  /** One clean reading: a page that would belong to a numbering. */
  private record Reading(boolean roman, int rate, int offset, int page) {}

  /** The numberings that two clean readings or more agree on, in the order of their pages. */
  static List<Numbering> of(List<List<FolioMark>> marks) {
    List<Reading> readings = new ArrayList<>();
    for (int page = 0; page < marks.size(); page++) {
      for (FolioMark mark : marks.get(page)) {
        if (mark.arabic() > 0) {
          for (int rate : RATES) {
            readings.add(new Reading(false, rate, 2 * mark.arabic() - rate * page, page));
          }
        }
        if (mark.roman() > 0) {
          readings.add(new Reading(true, PAGES, 2 * mark.roman() - PAGES * page, page));
        }
      }
    }
    readings.sort(
        Comparator.comparing(Reading::roman)
            .thenComparingInt(Reading::rate)
            .thenComparingInt(Reading::offset)
            .thenComparingInt(Reading::page));
    List<Numbering> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= readings.size(); i++) {
      if (i == readings.size() || !continues(readings.get(i - 1), readings.get(i))) {
        add(readings.subList(first, i), marks.size(), found);
        first = i;
      }
    }
    found.sort(Comparator.comparingInt(Numbering::from));
    return found;
  }

  private static boolean continues(Reading last, Reading next) {
    return last.roman() == next.roman()
        && last.rate() == next.rate()
        && last.offset() == next.offset()
        && next.page() - last.page() <= LONGEST_SILENCE;
  }

  private static void add(List<Reading> run, int pages, List<Numbering> found) {
    Reading first = run.get(0);
    Reading last = run.get(run.size() - 1);
    if (first.page() == last.page() || (first.rate() != PAGES && !isSteady(run))) {
      return;
    }
    int from = Math.max(0, first.page() - REACH);
    int to = Math.min(pages - 1, last.page() + REACH);
    found.add(new Numbering(first.roman(), first.rate(), first.offset(), from, to, run.size()));
  }

  /**
   * Leaves and columns are rare, and pages of figures have many numbers: they need more readings.
   */
  private static boolean isSteady(List<Reading> run) {
    int span = run.get(run.size() - 1).page() - run.get(0).page() + 1;
    int expected = run.get(0).rate() < PAGES ? (span + 1) / 2 : span;
    return run.size() >= FEWEST_ODD && run.size() * 5 >= expected * 3;
  }

  /** The number of a page; 0 for the back of a numbered leaf. */
  int value(int page) {
    int halves = rate * page + offset;
    return halves > 0 && halves % 2 == 0 ? halves / 2 : 0;
  }

  /** Whether leaves are numbered, so that their backs have no number. */
  boolean isOfLeaves() {
    return rate < PAGES;
  }

  /** A few pages missing, doubled or not counted; or the text's numbering after the preface's. */
  boolean isSlipTo(Numbering to) {
    boolean same = roman == to.roman() && rate == to.rate();
    return same ? Math.abs(offset - to.offset()) <= SLIP_HALVES : roman && !to.roman();
  }
}
