package io.github.pumice.layout;

import java.util.List;

/**
 * The pages of a book with what is known of all of them.
 *
 * @param pages the lines of each page
 * @param measure how wide a full line is
 * @param fullPage how many lines a full page has
 * @param closed whether each page is a whole of its own
 * @param folios the folio of each page
 */
record Book(List<PageLines> pages, int measure, int fullPage, boolean closed, Folios folios) {

  static Book of(List<PageLines> pages) {
    int[] counts = pages.stream().mapToInt(PageLines::count).sorted().toArray();
    int full = counts.length == 0 ? 0 : counts[counts.length * 2 / 3];
    int measure = PageLines.measure(pages);
    boolean closed = ClosedPages.are(pages, measure, full);
    return new Book(pages, measure, full, closed, FolioSequence.of(pages, closed));
  }

  int size() {
    return pages.size();
  }

  PageLines page(int index) {
    return pages.get(index);
  }
}
