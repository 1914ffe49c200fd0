package io.github.pumice.layout.furniture;

/**
 * Within which bounds the number of every page lies: its folio where it has one, else what the
 * folios before and after leave open, {@code 28–30} between 27 and 31 where leaves are missing.
 *
 * <p>Before the first folio and after the last one pages are taken to follow each other.
 */
final class PageNumbers {
  private static final int WIDEST = 24;

  private final Folios folios;
  private final int[] least;
  private final int[] most;

  PageNumbers(Folios folios) {
    this.folios = folios;
    int pages = folios.pages();
    this.least = new int[pages];
    this.most = new int[pages];
    for (int page = 0; page < pages; page++) {
      boolean first = page == 0 || folios.value(page) > 0 || least[page - 1] == 0;
      least[page] = first ? folios.value(page) : least[page - 1] + 1;
    }
    for (int page = pages - 1; page >= 0; page--) {
      boolean last = page == pages - 1 || folios.value(page) > 0 || most[page + 1] == 0;
      most[page] = last ? folios.value(page) : most[page + 1] - 1;
      least[page] = least[page] == 0 ? most[page] : least[page];
      most[page] = most[page] == 0 ? least[page] : most[page];
    }
  }

  /** Whether a page can lie so many pages of the book behind another, give or take a few. */
  boolean allow(int from, int to, int pages, int slack) {
    boolean known = isKnown(from) && isKnown(to) && folios.isRoman(from) == folios.isRoman(to);
    int fewest = known ? least[to] - most[from] : to - from;
    int greatest = known ? most[to] - least[from] : to - from;
    return fewest - slack <= pages && pages <= greatest + slack;
  }

  private boolean isKnown(int page) {
    int open = most[page] - least[page];
    return least[page] > 0 && open >= 0 && open <= WIDEST;
  }
}
