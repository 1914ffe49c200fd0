package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether numbers that grow from page to page are folios: most pages of their span have one, at the
 * same edge, and there are enough of them.
 */
final class GrowthTrust {
  private static final int FEWEST = 3;
  private static final int FEWEST_WITHIN_LINES = 5;
  private static final int FIRST_YEAR = 1000;

  private static final int FEW_AT_ONCE = 5;

  private final List<PageLines> book;
  private final BesideFolio beside;

  GrowthTrust(List<PageLines> book, BesideFolio beside) {
    this.book = book;
    this.beside = beside;
  }

  /** Whether most pages of the chain's span are in it, and few have other numbers there. */
  boolean isBelieved(List<Reading> chain, int halves) {
    boolean few = chain.size() < FEWEST_WITHIN_LINES && chain.size() * 5 < book.size() * 2;
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
    boolean dense = chain.size() * 5 >= span * 4;
    boolean oneEdge = usual * 10 >= chain.size() * (!openings ? 9 : dense ? 5 : 6);
    int needed =
        halves == 1 ? span * 2 / 5 : apart * 2 > chain.size() ? span * 3 / 5 : span * 4 / 5;
    return oneEdge && chain.size() >= needed && !standInRows(chain) && !standInside(chain);
  }

  /**
   * Whether most numbers end rows of figures, of which some grow by chance: folios grow by little
   * there.
   */
  private boolean standInRows(List<Reading> chain) {
    int rows = 0;
    for (Reading reading : chain) {
      rows += isInRows(book.get(reading.page()), reading.mark()) ? 1 : 0;
    }
    return rows * 2 > chain.size() && !growsBy(chain, FEW_AT_ONCE);
  }

  private static boolean isInRows(PageLines page, FolioMark mark) {
    int step = mark.place().isTop() ? 1 : -1;
    int next = mark.line() + step;
    return mark.place().isLast()
        && next >= 0
        && next + step >= 0
        && next < page.count()
        && next + step < page.count()
        && Flow.endsInFigure(page, next)
        && Flow.endsInFigure(page, next + step);
  }

  /** Whether the words beside the numbers stand beside numbers inside pages as often. */
  private boolean standInside(List<Reading> chain) {
    Set<String> heads = new HashSet<>();
    for (Reading reading : chain) {
      heads.add(beside.words(reading.page(), reading.mark()));
    }
    heads.remove("");
    int inside = 0;
    for (int page = 0; page < book.size() && !heads.isEmpty(); page++) {
      PageLines here = book.get(page);
      for (int line = FolioReader.DEPTH; line < here.count() - FolioReader.DEPTH; line++) {
        boolean numbered = Flow.endsInFigure(here, line) || startsWithFigure(here, line);
        inside += numbered && heads.contains(HeadKey.of(here.text(line))) ? 1 : 0;
      }
    }
    return inside >= chain.size();
  }

  private static boolean startsWithFigure(PageLines page, int line) {
    return Character.isDigit(page.whole().charAt(page.start(line)));
  }

  /**
   * How many numbers make a chain: fewer where they stand alone on their lines; more where they may
   * be years.
   */
  private static int fewest(List<Reading> chain) {
    boolean alone = chain.stream().allMatch(reading -> reading.mark().place().isAlone());
    boolean years = chain.get(chain.size() - 1).value() >= FIRST_YEAR;
    return !alone ? FEWEST_WITHIN_LINES : years ? FEWEST + 1 : FEWEST;
  }

  /** Whether the numbers grow by so much at most from page to page, taken together. */
  private static boolean growsBy(List<Reading> chain, int most) {
    Reading first = chain.get(0);
    Reading last = chain.get(chain.size() - 1);
    return last.value() - first.value() <= most * (last.page() - first.page());
  }
}
