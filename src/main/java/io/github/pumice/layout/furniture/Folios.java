package io.github.pumice.layout.furniture;

import io.github.pumice.layout.RomanNumerals;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folio of every page of a book, as {@link FolioSequence} found them.
 *
 * <p>A page may have a number and no mark: it stands in an unbroken sequence and its number is not
 * printed, or cannot be read.
 */
final class Folios {
  /** A volume has gaps where one in so many pages or more leaps. */
  private static final int LEAPS = 8;

  private static final int FEWEST_TWICE = 5;

  private final int[] values;
  private final boolean[] romans;
  private final @Nullable FolioMark[] marks;
  private final @Nullable FolioMark[] again;
  private final double[] misread;

  Folios(int pages) {
    values = new int[pages];
    romans = new boolean[pages];
    marks = new FolioMark[pages];
    again = new FolioMark[pages];
    misread = new double[pages];
  }

  void set(int page, int value, boolean roman, @Nullable FolioMark mark, double distance) {
    values[page] = value;
    romans[page] = roman;
    marks[page] = mark;
    misread[page] = distance;
  }

  void clear(int page) {
    set(page, 0, false, null, 0);
  }

  /** Forgets the numbers from one page up to another. */
  void clear(int from, int to) {
    for (int page = from; page < to; page++) {
      clear(page);
    }
  }

  /** The number of the page, or 0 where it has none. */
  int value(int page) {
    return values[page];
  }

  boolean isRoman(int page) {
    return romans[page];
  }

  /** Where the number is printed, if it is. */
  @Nullable FolioMark mark(int page) {
    return marks[page];
  }

  /** The number printed on a line of a page, if its folio is, or what stands there for it again. */
  @Nullable FolioMark markOn(int page, int line) {
    FolioMark mark = marks[page];
    FolioMark other = again[page];
    return mark != null && mark.line() == line
        ? mark
        : other != null && other.line() == line ? other : null;
  }

  /**
   * Finds the numbers alone on their lines that give the page's number again, or that of its second
   * column, where most pages have one.
   */
  void findAgain(List<List<FolioMark>> places) {
    int seen = 0;
    int twice = 0;
    for (int page = 0; page < marks.length; page++) {
      FolioMark mark = marks[page];
      seen += mark == null ? 0 : 1;
      for (FolioMark place : places.get(page)) {
        int more = place.arabic() - values[page];
        boolean other = mark != null && place.line() != mark.line() && place.place().isAlone();
        if (other && again[page] == null && (more == 0 || more == 1)) {
          again[page] = place;
          twice++;
        }
      }
    }
    if (twice < FEWEST_TWICE || twice * 2 <= seen) {
      Arrays.fill(again, null);
    }
  }

  /** How far the numeral as read lies from the number, 0 for a clean reading. */
  double misread(int page) {
    return misread[page];
  }

  /** The printed numbers from one page up to another. */
  List<Reading> readings(int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int page = from; page < to; page++) {
      FolioMark mark = marks[page];
      if (mark != null) {
        readings.add(new Reading(page, mark, values[page]));
      }
    }
    return readings;
  }

  /** Whether a good part of the folios is set in dashes or brackets. */
  boolean areDressed() {
    return count(FolioMark::isDressed) * 4 >= count(mark -> true);
  }

  /** Whether most pages have their number alone on a line. */
  boolean standAlone() {
    return count(mark -> mark.place().isAlone()) * 2 > marks.length;
  }

  private long count(Predicate<FolioMark> kind) {
    return Arrays.stream(marks).filter(mark -> mark != null && kind.test(mark)).count();
  }

  /** Whether the number grows by one from page to page: not for leaves and columns. */
  boolean isPaged() {
    int steps = 0;
    int ones = 0;
    for (int page = 1; page < values.length; page++) {
      boolean both = marks[page - 1] != null && marks[page] != null;
      steps += both ? 1 : 0;
      ones += both && values[page] == values[page - 1] + 1 ? 1 : 0;
    }
    return ones * 2 > steps;
  }

  /** Whether many pages are missing between those whose numbers read clean. */
  boolean haveGaps() {
    int pairs = 0;
    int leaps = 0;
    int last = -1;
    for (int page = 0; page < values.length; page++) {
      if (marks[page] != null && values[page] > 0 && misread[page] == 0) {
        boolean same = last >= 0 && romans[page] == romans[last];
        pairs += same ? 1 : 0;
        leaps += same && values[page] - values[last] > page - last ? 1 : 0;
        last = page;
      }
    }
    return leaps * LEAPS > pairs;
  }

  /** Whether pages are numbered: not leaves, nor two columns to a page. */
  boolean countPages() {
    int others = 0;
    int seen = 0;
    for (int page = 2; page < values.length; page++) {
      if (marks[page - 2] != null && marks[page] != null) {
        int grown = values[page] - values[page - 2];
        seen++;
        others += grown == 1 || grown == 4 ? 1 : 0;
      }
    }
    return others * 2 <= seen;
  }

  int pages() {
    return values.length;
  }

  /** The label of a page: as printed where it can be read, else the number that belongs there. */
  String label(int page) {
    return values[page] == 0 ? "" : label(values[page], romans[page]);
  }

  /** A number as it is printed. */
  static String label(int value, boolean roman) {
    return roman ? RomanNumerals.of(value) : Integer.toString(value);
  }
}
