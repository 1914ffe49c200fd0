package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the folios of a volume of which only some pages were kept.
 *
 * <p>From one kept page to the next the number grows, by as much as pages are missing: there is no
 * offset that two pages share. The folios are the weightiest chain of clean readings that grow so,
 * {@code 4, 5, 31, 57}, where the book has them at the same places on most pages of the chain's
 * span. What stands there on the other pages and is like a numeral is a folio too; its number is
 * the one between its neighbours that it could be a misreading of, if just one is.
 *
 * <p>Left alone: numbers that grow less than the pages do, as those of chapters; volumes of which
 * most folios are known. Cost: linear in pages, each is joined with the few before it.
 */
final class FolioGrowth {
  /** What a folio that is misread counts for: among many numbers some are found by chance. */
  private static final double MISREAD = 0.5;

  private final List<List<FolioMark>> marks;
  private final Folios folios;
  private final BesideFolio beside;
  private final GrowthTrust trust;

  private FolioGrowth(List<PageLines> book, List<List<FolioMark>> marks, Folios folios) {
    this.marks = marks;
    this.folios = folios;
    this.beside = new BesideFolio(book);
    this.trust = new GrowthTrust(book, beside);
  }

  /** Reads the folios anew where a chain of growing numbers has more of them than is known. */
  static void read(List<PageLines> book, List<List<FolioMark>> marks, Folios folios) {
    new FolioGrowth(book, marks, folios).read();
  }

  private void read() {
    int last = folios.pages() - 1;
    if (known(0, last) == folios.pages()) {
      return;
    }
    List<Reading> best = best();
    if (outnumbersKnown(best)) {
      set(best);
    } else if (goesOn(best)) {
      add(best);
    }
  }

  private List<Reading> best() {
    List<Reading> best = List.of();
    for (boolean alone : new boolean[] {true, false}) {
      GrowingNumbers numbers = new GrowingNumbers(marks, alone);
      for (int halves = 2; halves > 0 && numbers.pages() > best.size(); halves--) {
        List<Reading> chain = numbers.weightiest(halves);
        if (chain.size() > best.size() && trust.isBelieved(chain, halves)) {
          best = chain;
        }
      }
    }
    return best;
  }

  /** Whether a chain has more pages than the folios that are known on the pages of its span. */
  private boolean outnumbersKnown(List<Reading> chain) {
    return !chain.isEmpty() && chain.size() * 10 > known(first(chain), last(chain)) * 11;
  }

  private double known(int from, int to) {
    return known(from, to, true) + known(from, to, false);
  }

  /** How many pages have a folio, roman or arabic; one that is misread counts for less. */
  private double known(int from, int to, boolean roman) {
    double known = 0;
    for (int page = from; page <= to; page++) {
      boolean here = folios.mark(page) != null && folios.isRoman(page) == roman;
      double misread = folios.misread(page);
      known += !here ? 0 : misread == 0 ? 1 : Math.max(0, MISREAD * (1 - misread));
    }
    return known;
  }

  /** Whether a chain has nearly all arabic folios that are known and read clean. */
  private boolean goesOn(List<Reading> chain) {
    int clean = 0;
    int agreeing = 0;
    for (Reading known : folios.readings(0, folios.pages())) {
      clean += !folios.isRoman(known.page()) && folios.misread(known.page()) == 0 ? 1 : 0;
    }
    for (Reading reading : chain) {
      agreeing += reading.mark().equals(folios.mark(reading.page())) ? 1 : 0;
    }
    return agreeing * 20 >= clean * 19;
  }

  /** Adds to what is known what goes on with it over missing pages. */
  private void add(List<Reading> chain) {
    FolioHabits habits = FolioHabits.of(folios);
    for (Reading reading : chain) {
      int page = reading.page();
      boolean open = folios.value(page) == 0 || folios.value(page) == reading.value();
      if (folios.mark(page) == null && open && habits.trusts(reading.mark(), page)) {
        folios.set(page, reading.value(), false, reading.mark(), 0);
      }
    }
  }

  private static int first(List<Reading> chain) {
    return chain.get(0).page();
  }

  private static int last(List<Reading> chain) {
    return chain.get(chain.size() - 1).page();
  }

  private void set(List<Reading> chain) {
    folios.clear(first(chain), last(chain) + 1);
    for (Reading reading : chain) {
      folios.set(reading.page(), reading.value(), false, reading.mark(), 0);
    }
    readMisread(first(chain), last(chain));
  }

  // ---- what was misread

  /** Reads what stands where folios stand, and numbers the pages between that lack none. */
  private void readMisread(int first, int last) {
    FolioHabits habits = FolioHabits.of(folios);
    int before = first;
    int after = first;
    for (int page = first + 1; page <= last; page++) {
      if (folios.mark(page) != null) {
        before = page;
        continue;
      }
      while (after <= page || folios.mark(after) == null) {
        after++;
      }
      FolioMark mark = usual(page, habits);
      int from = folios.value(before) + page - before;
      int to = folios.value(after) - (after - page);
      int value = from == to ? from : mark == null ? 0 : between(mark, from, to);
      folios.set(page, value, false, mark, mark == null ? 0 : value > 0 ? 0.3 : 1);
      before = mark != null && value > 0 ? page : before;
    }
  }

  private @Nullable FolioMark usual(int page, FolioHabits habits) {
    for (FolioMark mark : marks.get(page)) {
      boolean figures = mark.core().chars().anyMatch(c -> c >= '0' && c <= '9');
      boolean apart = mark.isApart() || beside.tells(page, mark, folios);
      if (figures && habits.isUsual(mark, page) && apart) {
        return mark;
      }
    }
    return null;
  }

  /** The number between its neighbours' that the page's could be; 0 where none or several are. */
  private static int between(FolioMark mark, int from, int to) {
    double best = 0.2 * mark.core().length() + 0.3;
    int found = 0;
    for (int value = from; value <= Math.min(to, from + GrowingNumbers.WIDEST_LEAP); value++) {
      double distance = Misreadings.distance(mark.core(), Integer.toString(value));
      if (distance < best) {
        best = distance;
        found = value;
      } else if (distance == best) {
        found = 0;
      }
    }
    return found;
  }
}
