package io.github.pumice.layout;

import org.jspecify.annotations.Nullable;

/**
 * The folio of every page of a book, as {@link FolioSequence} found them.
 *
 * <p>A page may have a number and no mark: it stands in an unbroken sequence and its number is not
 * printed, or cannot be read.
 */
final class Folios {
  private final int[] values;
  private final boolean[] romans;
  private final @Nullable FolioMark[] marks;
  private final double[] misread;

  Folios(int pages) {
    values = new int[pages];
    romans = new boolean[pages];
    marks = new FolioMark[pages];
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

  /** How far the numeral as read lies from the number, 0 for a clean reading. */
  double misread(int page) {
    return misread[page];
  }

  /** Whether the folio is set in dashes or brackets on a page of a book that does without them. */
  boolean isSetApart(int page) {
    FolioMark mark = marks[page];
    if (mark == null || !isDressed(mark)) {
      return false;
    }
    int dressed = 0;
    int seen = 0;
    for (FolioMark other : marks) {
      seen += other == null ? 0 : 1;
      dressed += other != null && isDressed(other) ? 1 : 0;
    }
    return dressed * 4 < seen;
  }

  private static boolean isDressed(FolioMark mark) {
    return mark.end() - mark.start() >= mark.core().length() + 2;
  }

  int pages() {
    return values.length;
  }

  /** The label of a page: as printed where it can be read, else the number that belongs there. */
  String label(int page) {
    int value = values[page];
    if (value == 0) {
      return "";
    }
    return romans[page] ? RomanNumerals.of(value) : Integer.toString(value);
  }
}
