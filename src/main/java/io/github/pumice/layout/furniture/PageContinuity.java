package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;

/** Whether the text of a book flows on over the line at a page's edge when that line is gone. */
final class PageContinuity {
  private final Book book;

  PageContinuity(Book book) {
    this.book = book;
  }

  /** How much it says for a head, in log-odds, that the text flows on when the line is gone. */
  double weigh(EdgeLine line) {
    if (line.last == ',' || line.last == ';') {
      return 0; // It is the line itself that runs on.
    }
    boolean before = textRunsOnTo(line.page);
    boolean after = nextRunsOn(line);
    return after ? (before ? 2.8 : 1.8) : before ? 0.8 : 0;
  }

  /**
   * A full line of small letters that runs on to the next one is text, however often it repeats.
   */
  boolean isBody(EdgeLine line) {
    PageLines page = book.page(line.page);
    return line.folio == null
        && page.length(line.line) > book.measure() * 0.9
        && Flow.runsOn(page, line.line)
        && nextRunsOn(line)
        && !line.hasGap()
        && line.capitals() < 0.4;
  }

  /** Whether the text flows over a line at either edge, and over a narrow one beside it. */
  boolean flowsOver(int index, int line, boolean top) {
    PageLines page = page(index);
    if (!top) {
      return line > 0 && Flow.runsOn(page, line - 1) && !opensSignature(page, line - 1);
    }
    int below = line + 1;
    boolean narrow = below < page.count() && isNarrow(page, below);
    return startsSmall(page, below)
        || (narrow && startsSmall(page, below + 1))
        || textRunsOnTo(index);
  }

  /** Whether what stands below a line ends a letter: {@code Your obedient servant,}. */
  private boolean opensSignature(PageLines page, int line) {
    return isNarrow(page, line) && page.whole().charAt(page.end(line) - 1) == ',';
  }

  private boolean isNarrow(PageLines page, int line) {
    return page.length(line) * 3 < book.measure() * 2;
  }

  /** Whether the line below begins small; a folio that stands between is looked over. */
  boolean nextRunsOn(EdgeLine line) {
    return startsSmall(page(line.page), below(line));
  }

  /** The line below, or that below the folio. */
  private int below(EdgeLine line) {
    FolioMark mark = book.folios().mark(line.page);
    int next = line.line + 1;
    return mark != null && mark.place().isAlone() && mark.line() == next ? next + 1 : next;
  }

  private static boolean startsSmall(PageLines page, int line) {
    return line < page.count() && Flow.startsSmall(page, line);
  }

  PageLines page(int index) {
    return book.page(index);
  }

  /** Whether the page before ends inside a sentence; what is narrow at its foot is looked over. */
  boolean textRunsOnTo(int index) {
    return index > 0 && Flow.runsOn(book.page(index - 1), book.measure(), book.fullPage());
  }
}
