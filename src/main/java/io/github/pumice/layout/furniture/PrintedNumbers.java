package io.github.pumice.layout.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes numbers at their word that differ from what their sequence expects, where pages are
 * missing.
 *
 * <p>A number that reads clean is a misreading where the pages on both sides agree on another, and
 * where the sequence has hardly a leap. Two pages next to each other that differ by as much are no
 * misreadings, unless by tens, as where an engine takes all fives for threes; and in a volume of
 * which only some pages were kept, what grows from the page before to the page after is as it
 * stands.
 *
 * <p>Before: {@code 14, 16, 17, 17} read as 14, 15, 16, 17 for the two pages around that agree;
 * after: 14, 16, 17, 17. Cost: linear in pages.
 */
final class PrintedNumbers {
  private static final int NEAR = 3;
  private static final int TENS = 10;

  private final Folios folios;
  private final int[] path;
  private final @Nullable FolioMark[] marks;
  private final int[] exactBefore;
  private final int[] exactAfter;

  private PrintedNumbers(Folios folios, int[] path, List<List<FolioMark>> places) {
    this.folios = folios;
    this.path = path;
    this.marks = new FolioMark[path.length];
    FolioHabits habits = FolioHabits.of(folios);
    for (int page = 0; page < path.length; page++) {
      FolioMark mark = folios.mark(page);
      boolean numbered = mark == null && folios.value(page) > 0;
      // What stands where the book sets its folios may differ too much for a misreading.
      marks[page] = numbered ? habits.usual(places.get(page), page) : mark;
    }
    this.exactBefore = new int[path.length];
    this.exactAfter = new int[path.length];
    int last = -1;
    for (int page = 0; page < path.length; page++) {
      exactBefore[page] = last;
      last = isExact(page) ? page : last;
    }
    last = -1;
    for (int page = path.length - 1; page >= 0; page--) {
      exactAfter[page] = last;
      last = isExact(page) ? page : last;
    }
  }

  /**
   * Gives pages the numbers that are printed on them.
   *
   * @param path the numbering of each page
   * @param places the places of each page that may be its folio
   */
  static void trust(Folios folios, int[] path, List<List<FolioMark>> places) {
    new PrintedNumbers(folios, path, places).trust();
  }

  private void trust() {
    boolean gaps = folios.haveGaps();
    boolean[] stands = new boolean[path.length];
    for (int page = 0; page < path.length; page++) {
      stands[page] = deviation(page) != 0 && (differAlike(page) || (gaps && mayGrow(page)));
    }
    for (int page = 0; page < path.length; page++) {
      if (stands[page]) {
        folios.set(page, printed(page), folios.isRoman(page), marks[page], 0);
      }
    }
  }

  private boolean isExact(int page) {
    return folios.value(page) > 0 && printed(page) == folios.value(page);
  }

  /** The number as it reads in the style of the page's numbering, or 0. */
  private int printed(int page) {
    FolioMark mark = marks[page];
    return mark == null ? 0 : mark.value(folios.isRoman(page));
  }

  /** By how much a clean number differs from what is expected; 0 for none. */
  private int deviation(int page) {
    return printed(page) == 0 || folios.value(page) == 0 ? 0 : printed(page) - folios.value(page);
  }

  /** Whether the next page with a number, before or after, differs by as much. */
  private boolean differAlike(int page) {
    int own = deviation(page);
    return own % TENS != 0 && (own == next(page, -1) || own == next(page, 1));
  }

  private int next(int page, int step) {
    for (int k = 1; k <= NEAR; k++) {
      int at = page + k * step;
      if (at >= 0 && at < path.length && marks[at] != null) {
        return folios.isRoman(at) == folios.isRoman(page) ? deviation(at) : 0;
      }
    }
    return 0;
  }

  /** Whether the number lies between those around, with room for the pages between. */
  private boolean mayGrow(int page) {
    int before = exactBefore[page];
    int after = exactAfter[page];
    boolean sure = before >= 0 && after >= 0 && path[before] == path[after];
    return !sure && grows(before, page) && grows(page, after);
  }

  private boolean grows(int from, int to) {
    return from < 0
        || to < 0
        || folios.isRoman(from) != folios.isRoman(to)
        || printed(to) - printed(from) >= to - from;
  }
}
