package io.github.pumice.layout;

import java.util.List;

/**
 * The pages of a book with what is known of all of them.
 *
 * @param pages the lines of each page
 * @param measure how wide a full line is
 * @param fullPage how many lines a full page has
 * @param folios the folio of each page
 */
record Book(List<PageLines> pages, int measure, int fullPage, Folios folios) {

  static Book of(List<PageLines> pages) {
    int[] counts = pages.stream().mapToInt(PageLines::count).sorted().toArray();
    int full = counts.length == 0 ? 0 : counts[counts.length * 2 / 3];
    return new Book(pages, PageLines.measure(pages), full, FolioSequence.of(pages));
  }

  int size() {
    return pages.size();
  }

  PageLines page(int index) {
    return pages.get(index);
  }
}
