package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.FolioMark.Place;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.List;

/**
 * Tells the numbers of hymns, articles, letters and the like from folios, where they count as
 * folios do.
 *
 * <p>Where every page is a whole of its own, a number above it is a folio only if it is set in
 * dashes or stands on the outer side of left and right pages. Where text runs on, numbers of
 * sections stand at the edges of some pages, and of others inside.
 */
final class SectionNumbers {
  private static final int FEWEST_OTHERS = 3;
  private static final int LONGEST = 9;

  /** How many numbers beside one that fits make it one of a scale. */
  private static final int MANY_OTHERS = 3;

  private final Folios folios;
  private final List<PageLines> pages;
  private final boolean closed;

  /** Whether leaves are numbered, or two columns to a page. */
  private final boolean columns;

  private SectionNumbers(Folios folios, List<PageLines> pages, boolean closed) {
    this.folios = folios;
    this.pages = pages;
    this.closed = closed;
    this.columns = !folios.countPages();
  }

  /** Takes back the numbers that count sections. */
  static void forget(Folios folios, List<PageLines> pages, boolean closed) {
    new SectionNumbers(folios, pages, closed).forget();
  }

  private void forget() {
    int from = 0;
    int last = 0;
    for (int page = 1; page <= pages.size(); page++) {
      boolean end = page == pages.size();
      if (end || folios.value(page) > 0) {
        if (end || folios.isRoman(page) != folios.isRoman(last)) {
          boolean wholes = closed && countsClosedPages(from, page) && !areCountedBelow(from, page);
          if (wholes || countsOnPages(from, page)) {
            folios.clear(from, page);
          }
          from = page;
        }
        last = page;
      }
    }
  }

  /** Whether most numbers stand above the text, bare, and at the same place left and right. */
  private boolean countsClosedPages(int from, int to) {
    List<Reading> readings = folios.readings(from, to);
    int seen = readings.size();
    int bare = 0;
    int[] first = new int[2];
    int[] last = new int[2];
    for (Reading reading : readings) {
      FolioMark mark = reading.mark();
      int side = reading.page() & 1;
      boolean alone = mark.place() == Place.TOP_ALONE;
      bare += mark.place().isTop() && !mark.isDressed() && !isSaid(mark, reading.page()) ? 1 : 0;
      first[side] += mark.place() == Place.TOP_FIRST || (alone && mark.depth() == 0) ? 1 : 0;
      last[side] += mark.place() == Place.TOP_LAST || (alone && mark.depth() > 0) ? 1 : 0;
    }
    int turned = Math.max(first[0] + last[1], first[1] + last[0]);
    boolean outer = Math.min(first[0] + first[1], last[0] + last[1]) * 3 > seen;
    return bare * 2 > seen && !(outer && turned * 5 > seen * 4);
  }

  /** Whether other words of its line say what the number counts: {@code Page 3}. */
  private boolean isSaid(FolioMark mark, int page) {
    PageLines lines = pages.get(page);
    return mark.place().isAlone() && lines.start(mark.line()) < mark.start();
  }

  /** Whether the lines below most numbers begin with others, which count the sections. */
  private boolean areCountedBelow(int from, int to) {
    List<Reading> readings = folios.readings(from, to);
    int counted = 0;
    int before = 0;
    for (Reading reading : readings) {
      FolioMark mark = reading.mark();
      int own =
          mark.place().isAlone() ? firstNumber(pages.get(reading.page()), mark.line() + 1) : 0;
      counted += own > before && own != reading.value() ? 1 : 0;
      before = own;
    }
    return counted * 3 > readings.size() * 2;
  }

  /** The number, in roman numerals or figures, with which a line begins; or 0. */
  private static int firstNumber(PageLines page, int line) {
    if (line >= page.count()) {
      return 0;
    }
    FolioMark first = FolioReader.token(page, line, Place.TOP_FIRST, line);
    return Math.max(first.roman(), first.arabic());
  }

  /** Whether other numbers, alone on lines, fill the gaps of the sequence. */
  private boolean countsOnPages(int from, int to) {
    List<Reading> readings = folios.readings(from, to);
    if (readings.isEmpty()) {
      return false;
    }
    int seen = readings.size();
    int first = readings.get(0).page();
    int last = readings.get(seen - 1).page();
    boolean everywhere = seen * 10 > (last - first + 1) * 9;
    if (standBelow(first, last)) {
      return false;
    }
    int others = 0;
    for (int page = first; page <= last; page++) {
      others += hasOtherNumber(page, last, everywhere ? 1 : -1) ? 1 : 0;
    }
    return others >= FEWEST_OTHERS && others * 3 >= seen;
  }

  /** Whether every left page, every right one, or most of both have their number below the text. */
  private boolean standBelow(int first, int last) {
    int[] own = new int[2];
    for (int page = first; page <= last; page++) {
      FolioMark mark = folios.mark(page);
      boolean below = mark != null && mark.place() == Place.FOOT_ALONE && mark.depth() == 0;
      own[(page - first) & 1] += below ? 1 : 0;
    }
    int every = (last - first) / 2 + 1;
    return every >= FEWEST_OTHERS
        && (own[0] == every || (own[0] + own[1]) * 4 >= (last - first + 1) * 3);
  }

  /**
   * Whether a page has a number that lies so far within what the pages around leave open, and not
   * by chance: the scale of a figure has many others.
   */
  private boolean hasOtherNumber(int page, int last, int within) {
    PageLines here = pages.get(page);
    int least = 0;
    int most = 0;
    int fitting = 0;
    int others = 0;
    FolioMark mark = folios.mark(page);
    for (int line = 0; line < here.count(); line++) {
      boolean other = here.length(line) <= LONGEST && (mark == null || mark.line() != line);
      int value = other ? number(here, line, folios.isRoman(last)) : 0;
      if (value > 0) {
        if (most == 0) {
          least = before(page) + within;
          most = after(page, last) - within;
        }
        boolean fits = value >= least && value <= most;
        int more = value - folios.value(page);
        boolean again = mark != null && (more == 0 || (more == 1 && columns));
        fitting += fits && !again ? 1 : 0;
        others += fits ? 0 : 1;
      }
    }
    return fitting > 0 && others <= MANY_OTHERS * fitting;
  }

  private static int number(PageLines page, int line, boolean roman) {
    String core = FolioReader.core(page.whole(), page.start(line), page.end(line));
    return FolioMark.value(core, roman);
  }

  /** The last known number up to this page. */
  private int before(int page) {
    int at = page;
    while (at > 0 && folios.value(at) == 0) {
      at--;
    }
    return folios.value(at);
  }

  private int after(int page, int last) {
    int at = Math.min(page + 1, last);
    while (at < last && folios.value(at) == 0) {
      at++;
    }
    return folios.value(at);
  }
}
