package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import java.util.BitSet;
import java.util.List;

/**
 * The pages of a book with what is known of all of them.
 *
 * @param pages the lines of each page
 * @param measure how wide a full line is
 * @param fullPage how many lines a full page has
 * @param tables the pages that tables, registers or references fill
 * @param closed whether each page is a whole of its own
 * @param folios the folio of each page
 */
record Book(
    List<PageLines> pages,
    int measure,
    int fullPage,
    BitSet tables,
    boolean closed,
    Folios folios) {

  static Book of(List<PageLines> pages) {
    int[] counts = pages.stream().mapToInt(PageLines::count).sorted().toArray();
    int full = counts.length == 0 ? 0 : counts[counts.length * 2 / 3];
    int measure = PageLines.measure(pages);
    BitSet tables = new BitSet(pages.size());
    for (int page = 0; page < pages.size(); page++) {
      tables.set(page, Columns.fill(pages.get(page)));
    }
    boolean closed = ClosedPages.are(pages, measure, full, tables);
    Folios folios = FolioSequence.of(pages, closed);
    return new Book(pages, measure, full, tables, closed, folios);
  }

  int size() {
    return pages.size();
  }

  boolean isTable(int page) {
    return tables.get(page);
  }

  PageLines page(int index) {
    return pages.get(index);
  }
}
