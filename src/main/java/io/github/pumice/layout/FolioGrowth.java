package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.Collections;
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
  private static final int WINDOW = 12;
  private static final int FEWEST = 3;
  private static final int FEWEST_DRESSED = 2;
  private static final int FEWEST_WITHIN_LINES = 5;
  private static final int FIRST_YEAR = 1000;
  private static final int SHORTEST_HEAD = 5;
  private static final int WIDEST_LEAP = 400;
  private static final int DENSE_LEAP = 40;
  private static final double LEAP = 0.35;

  private record Reading(int page, FolioMark mark, int value) {}

  private final List<PageLines> book;
  private final List<List<FolioMark>> marks;
  private final Folios folios;
  private final EditDistance distance = new EditDistance();

  private FolioGrowth(List<PageLines> book, List<List<FolioMark>> marks, Folios folios) {
    this.book = book;
    this.marks = marks;
    this.folios = folios;
  }

  /** Reads the folios anew where a chain of growing numbers has more of them than is known. */
  static void read(List<PageLines> book, List<List<FolioMark>> marks, Folios folios) {
    new FolioGrowth(book, marks, folios).read();
  }

  private void read() {
    int known = known(true) + known(false);
    if (known == folios.pages()) {
      return;
    }
    List<Reading> best = List.of();
    for (boolean alone : new boolean[] {true, false}) {
      for (int halves = 2; halves > 0; halves--) {
        List<Reading> chain = chain(alone, halves);
        if (chain.size() > best.size() && isBelieved(chain, halves)) {
          best = chain;
        }
      }
    }
    if (best.size() * 10 > known * 11) {
      set(best);
    } else if (agreeing(best) == known(false)) {
      add(best);
    }
  }

  /** How many pages have a folio, roman or arabic, that reads as its number. */
  private int known(boolean roman) {
    int known = 0;
    for (int page = 0; page < folios.pages(); page++) {
      FolioMark mark = folios.mark(page);
      if (mark != null && folios.isRoman(page) == roman) {
        known += (roman ? mark.roman() : mark.arabic()) == folios.value(page) ? 1 : 0;
      }
    }
    return known;
  }

  /** How many of a chain's readings are those that are known. */
  private int agreeing(List<Reading> chain) {
    int agreeing = 0;
    for (Reading reading : chain) {
      FolioMark known = folios.mark(reading.page());
      agreeing += known != null && known.standsAt(reading.mark()) ? 1 : 0;
    }
    return agreeing;
  }

  /** Adds to what is known what goes on with it over missing pages. */
  private void add(List<Reading> chain) {
    FolioHabits habits = FolioHabits.of(folios);
    for (Reading reading : chain) {
      boolean trusted = habits.trusts(reading.mark(), reading.page());
      if (folios.mark(reading.page()) == null && trusted) {
        folios.set(reading.page(), reading.value(), false, reading.mark(), 0);
      }
    }
  }

  private void set(List<Reading> chain) {
    int first = chain.get(0).page();
    int last = chain.get(chain.size() - 1).page();
    for (int page = first; page <= last; page++) {
      folios.clear(page);
    }
    for (Reading reading : chain) {
      folios.set(reading.page(), reading.value(), false, reading.mark(), 0);
    }
    readMisread(first, last);
  }

  // ---- the chain

  /** The weightiest chain of numbers alone on their lines, or of these and those at their ends. */
  private List<Reading> chain(boolean alone, int halves) {
    List<Reading> readings = new ArrayList<>();
    List<Integer> firstOf = new ArrayList<>();
    for (int page = 0; page < marks.size(); page++) {
      firstOf.add(readings.size());
      for (FolioMark mark : marks.get(page)) {
        boolean wanted = mark.place().isAlone() || !alone;
        if (wanted && mark.arabic() > 0 && !isCarried(page, mark)) {
          readings.add(new Reading(page, mark, mark.arabic()));
        }
      }
    }
    return weightiest(readings, firstOf, halves);
  }

  /** Whether a number is a sum: it stands below one page and, carried over, above the next. */
  private boolean isCarried(int page, FolioMark mark) {
    boolean top = mark.place().isTop();
    int beside = top ? page - 1 : page + 1;
    if (beside < 0 || beside >= marks.size()) {
      return false;
    }
    for (FolioMark other : marks.get(beside)) {
      if (other.place().isTop() != top && other.arabic() == mark.arabic()) {
        return true;
      }
    }
    return false;
  }

  private List<Reading> weightiest(List<Reading> readings, List<Integer> firstOf, int halves) {
    double[] score = new double[readings.size()];
    int[] back = new int[readings.size()];
    int last = -1;
    for (int i = 0; i < score.length; i++) {
      Reading reading = readings.get(i);
      back[i] = -1;
      int from = firstOf.get(Math.max(0, reading.page() - WINDOW));
      for (int j = from; j < firstOf.get(reading.page()); j++) {
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

  /** Whether most pages of the chain's span are in it, and few have other numbers there. */
  private boolean isBelieved(List<Reading> chain, int halves) {
    boolean few = chain.size() < FEWEST_WITHIN_LINES && chain.size() * 5 < marks.size() * 2;
    if (few || chain.size() < fewest(chain)) {
      return false;
    }
    int from = chain.get(0).page();
    int span = chain.get(chain.size() - 1).page() - from + 1;
    int top = 0;
    int apart = 0;
    int aloneBelow = 0;
    for (Reading reading : chain) {
      FolioMark mark = reading.mark();
      top += mark.place().isTop() ? 1 : 0;
      aloneBelow += mark.place().isTop() || !mark.place().isAlone() ? 0 : 1;
      apart += mark.isApart() ? 1 : 0;
    }
    // Where folios stand above, those of pages that open chapters stand below, alone.
    int usual = Math.max(top, chain.size() - top);
    boolean openings = apart == chain.size() && top + aloneBelow == chain.size();
    boolean oneEdge = usual * 10 >= chain.size() * (openings ? 6 : 9);
    int needed =
        halves == 1 ? span * 2 / 5 : apart * 2 > chain.size() ? span * 3 / 5 : span * 4 / 5;
    return oneEdge && chain.size() >= needed;
  }

  /**
   * How many numbers make a chain: fewer where they stand alone on their lines, or most of them
   * beside the same words as another, and still fewer between dashes at the very edge; more where
   * they may be years, or sums that are carried over.
   */
  private int fewest(List<Reading> chain) {
    int alone = 0;
    int dressed = 0;
    int headed = 0;
    boolean years = chain.get(chain.size() - 1).value() >= FIRST_YEAR;
    for (int k = 0; k < chain.size(); k++) {
      FolioMark mark = chain.get(k).mark();
      alone += mark.place().isAlone() ? 1 : 0;
      dressed += mark.place().isAlone() && mark.isDressed() && mark.depth() == 0 ? 1 : 0;
      headed += isHeadedAlike(chain, k, k - 1) || isHeadedAlike(chain, k, k - 2) ? 1 : 0;
    }
    if (dressed == chain.size() && !years) {
      return FEWEST_DRESSED;
    }
    if (!years && isDense(chain) && (headed + 1) * 3 >= chain.size() * 2) {
      return FEWEST;
    }
    return alone < chain.size() ? FEWEST_WITHIN_LINES : years ? FEWEST + 1 : FEWEST;
  }

  /** Whether so few pages are missing between those of the chain that the numbers are no sums. */
  private static boolean isDense(List<Reading> chain) {
    Reading first = chain.get(0);
    Reading last = chain.get(chain.size() - 1);
    return last.value() - first.value() <= DENSE_LEAP * (last.page() - first.page());
  }

  private boolean isHeadedAlike(List<Reading> chain, int at, int before) {
    String own = before < 0 ? "" : head(chain.get(at));
    String other = before < 0 ? "" : head(chain.get(before));
    int allowed = own.length() / 5;
    distance.from(own);
    return own.length() >= SHORTEST_HEAD
        && Math.abs(own.length() - other.length()) <= allowed
        && distance.isWithin(other, allowed);
  }

  /** The letters beside a number on its line. */
  private String head(Reading reading) {
    PageLines page = book.get(reading.page());
    FolioMark mark = reading.mark();
    String text = page.whole();
    return HeadKey.of(text.substring(page.start(mark.line()), mark.start()))
        + HeadKey.of(text.substring(mark.end(), page.end(mark.line())));
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
      if (mark.isApart() && figures && habits.isUsual(mark, page)) {
        return mark;
      }
    }
    return null;
  }

  /** The number between its neighbours' that the page's could be; 0 where none or several are. */
  private static int between(FolioMark mark, int from, int to) {
    double best = 0.2 * mark.core().length() + 0.3;
    int found = 0;
    for (int value = from; value <= Math.min(to, from + WIDEST_LEAP); value++) {
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
