package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.FolioFit.Best;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the folios of a book as one sequence.
 *
 * <p>A numbering is a style, arabic or roman, and an offset between page number and folio. The book
 * is the best path (Viterbi) over its numberings and over having none: a page pays for a folio that
 * is missing or misread, and a change of numbering pays more than a few of these. So a misread
 * folio is read as what it must be, a year at a page's edge is no folio, and plates, restarts and
 * missing leaves cost one change. Only numberings with two clean readings or more are tried, each
 * near its readings, which keeps the cost linear in pages.
 */
final class FolioSequence {
  private final FolioFit fit;
  private final BesideFolio beside;
  private final int pages;
  private final List<Numbering> numberings;

  private FolioSequence(List<List<FolioMark>> marks, BesideFolio beside) {
    this.fit = new FolioFit(marks);
    this.beside = beside;
    this.pages = marks.size();
    this.numberings = Numbering.of(marks);
  }

  /**
   * The folios of a book.
   *
   * @param closed whether each page is a whole of its own, which its number may count
   */
  static Folios of(List<PageLines> book, boolean closed) {
    List<List<FolioMark>> marks = new ArrayList<>(book.size());
    for (PageLines page : book) {
      marks.add(FolioReader.marks(page));
    }
    FolioSequence sequence = new FolioSequence(marks, new BesideFolio(book));
    Folios folios = new Folios(book.size());
    if (!sequence.numberings.isEmpty()) {
      sequence.read(folios);
    }
    FolioGrowth.read(book, marks, folios);
    UnreadFolios.add(book, folios);
    SectionNumbers.forget(folios, book, closed);
    if (!closed) {
      folios.findAgain(marks);
    }
    return folios;
  }

  private void read(Folios folios) {
    int[] path = new FolioPath(numberings, fit, pages).best();
    for (int page = 0; page < pages; page++) {
      if (path[page] >= 0) {
        Numbering numbering = numberings.get(path[page]);
        Best best = fit.best(page, numbering, null);
        folios.set(page, numbering.value(page), numbering.roman(), best.mark(), best.distance());
      }
    }
    FolioHabits.settle(folios, path, beside);
    chooseAgain(folios, path);
    forgetUnprinted(folios, path);
  }

  /** Takes back the numbers before the first and after the last printed one of each numbering. */
  private static void forgetUnprinted(Folios folios, int[] path) {
    int last = -1;
    for (int page = 0; page <= path.length; page++) {
      boolean same = page < path.length && last >= 0 && path[page] == path[last];
      if (page == path.length || folios.mark(page) != null) {
        if (!same) {
          int from = last < 0 ? 0 : last + 1;
          folios.clear(from, page);
        }
        last = page;
      }
    }
  }

  /** Where a page offers its number twice, the place that the book uses is the folio. */
  private void chooseAgain(Folios folios, int[] path) {
    FolioHabits habits = FolioHabits.of(folios);
    for (int page = 0; page < pages; page++) {
      if (path[page] >= 0 && folios.value(page) > 0) {
        Numbering numbering = numberings.get(path[page]);
        Best best = fit.best(page, numbering, habits);
        FolioMark mark = best.mark();
        boolean trusted = mark != null && habits.trusts(mark, page);
        folios.set(
            page,
            numbering.value(page),
            numbering.roman(),
            trusted ? mark : null,
            trusted ? best.distance() : 0);
      }
    }
  }
}
