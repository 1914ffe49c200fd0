package io.github.pumice.layout.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final Comparator<Numbering> BY_PAGE =
      Comparator.comparingInt(Numbering::from)
          .thenComparing(Numbering::roman)
          .thenComparingInt(Numbering::rate)
          .thenComparingInt(Numbering::offset);

  /** What the readings of one numbering share. */
  private record Style(boolean roman, int rate, int offset) {}

  /** The numberings that two clean readings or more agree on, in the order of their pages. */
  static List<Numbering> of(List<List<FolioMark>> marks) {
    List<Numbering> found = new ArrayList<>();
    Map<Style, Numbering> open = new HashMap<>();
    for (int page = 0; page < marks.size(); page++) {
      for (FolioMark mark : marks.get(page)) {
        int arabic = mark.arabic();
        for (int rate : RATES) {
          add(new Style(false, rate, 2 * arabic - rate * page), arabic, page, open, found);
        }
        int roman = mark.roman();
        add(new Style(true, PAGES, 2 * (roman - page)), roman, page, open, found);
      }
    }
    found.addAll(open.values());
    return found.stream()
        .filter(Numbering::isSteady)
        .map(seen -> seen.reaching(marks.size()))
        .sorted(BY_PAGE)
        .toList();
  }

  /** Adds a reading to the numbering that it goes on with, or begins another. */
  private static void add(
      Style style, int value, int page, Map<Style, Numbering> open, List<Numbering> found) {
    if (value > 0) {
      Numbering last = open.get(style);
      int from = page;
      int readings = 1;
      if (last != null && page - last.to <= LONGEST_SILENCE) {
        from = last.from;
        readings += last.readings;
      } else if (last != null) {
        found.add(last);
      }
      open.put(style, new Numbering(style.roman, style.rate, style.offset, from, page, readings));
    }
  }

  /** The same on the pages around, where its folios may be misread. */
  private Numbering reaching(int pages) {
    int last = Math.min(pages - 1, to + REACH);
    return new Numbering(roman, rate, offset, Math.max(0, from - REACH), last, readings);
  }

  /**
   * Leaves and columns are rare, and pages of figures have many numbers: they need more readings.
   */
  private boolean isSteady() {
    int span = to - from + 1;
    int expected = rate < PAGES ? (span + 1) / 2 : span;
    boolean odd = rate != PAGES;
    return span > 1 && !(odd && (readings < FEWEST_ODD || readings * 5 < expected * 3));
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

  /** Whether the two columns of a page are numbered. */
  boolean isOfColumns() {
    return rate > PAGES;
  }

  /** A few pages missing, doubled or not counted; or the text's numbering after the preface's. */
  boolean isSlipTo(Numbering to) {
    boolean same = roman == to.roman() && rate == to.rate();
    return same ? Math.abs(offset - to.offset()) <= SLIP_HALVES : roman && !to.roman();
  }
}
