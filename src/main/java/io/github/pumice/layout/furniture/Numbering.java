package io.github.pumice.layout.furniture;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** The bits of a reading: whether it is roman, its rate, its offset, its page. */
  private static final int PAGE_BITS = 24;

  private static final int OFFSET_BITS = 32;
  private static final int RATE_BITS = 3;
  private static final int ZERO_OFFSET = 1 << 30;

  /** The numberings that two clean readings or more agree on, in the order of their pages. */
  static List<Numbering> of(List<List<FolioMark>> marks) {
    long[] readings = new long[64];
    int size = 0;
    for (int page = 0; page < marks.size(); page++) {
      for (FolioMark mark : marks.get(page)) {
        if (size + RATES.length >= readings.length) {
          readings = Arrays.copyOf(readings, readings.length * 2);
        }
        int arabic = mark.arabic();
        for (int k = 0; arabic > 0 && k < RATES.length; k++) {
          readings[size++] = reading(false, RATES[k], arabic, page);
        }
        int roman = mark.roman();
        if (roman > 0) {
          readings[size++] = reading(true, PAGES, roman, page);
        }
      }
    }
    Arrays.sort(readings, 0, size);
    List<Numbering> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || !continues(readings[i - 1], readings[i])) {
        add(readings, first, i, marks.size(), found);
        first = i;
      }
    }
    found.sort(Comparator.comparingInt(Numbering::from));
    return found;
  }

  /** One clean reading: a page that would belong to a numbering; in order they sort together. */
  private static long reading(boolean roman, int rate, int value, int page) {
    long numbering = (roman ? 1L : 0L) << RATE_BITS | rate;
    long offset = ZERO_OFFSET + 2L * value - (long) rate * page;
    return (numbering << OFFSET_BITS | offset) << PAGE_BITS | page;
  }

  private static int page(long reading) {
    return (int) (reading & ((1 << PAGE_BITS) - 1));
  }

  private static boolean continues(long last, long next) {
    return last >>> PAGE_BITS == next >>> PAGE_BITS && page(next) - page(last) <= LONGEST_SILENCE;
  }

  private static void add(long[] readings, int first, int end, int pages, List<Numbering> found) {
    int firstPage = page(readings[first]);
    int lastPage = page(readings[end - 1]);
    long numbering = readings[first] >>> PAGE_BITS;
    int rate = (int) (numbering >>> OFFSET_BITS) & ((1 << RATE_BITS) - 1);
    boolean steady = rate == PAGES || isSteady(rate, lastPage - firstPage + 1, end - first);
    if (firstPage < lastPage && steady) {
      boolean roman = numbering >>> (OFFSET_BITS + RATE_BITS) != 0;
      int offset = (int) ((numbering & ((1L << OFFSET_BITS) - 1)) - ZERO_OFFSET);
      int from = Math.max(0, firstPage - REACH);
      int to = Math.min(pages - 1, lastPage + REACH);
      found.add(new Numbering(roman, rate, offset, from, to, end - first));
    }
  }

  /**
   * Leaves and columns are rare, and pages of figures have many numbers: they need more readings.
   */
  private static boolean isSteady(int rate, int span, int readings) {
    int expected = rate < PAGES ? (span + 1) / 2 : span;
    return readings >= FEWEST_ODD && readings * 5 >= expected * 3;
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
