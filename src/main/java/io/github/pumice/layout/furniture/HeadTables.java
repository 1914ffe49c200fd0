package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;

/** Weighs, in log-odds, whether a line at a page's edge belongs to a table. */
final class HeadTables {
  private static final int REACH = 8;
  private static final int COLUMN_HEAD = 12;
  private static final double BELOW_HEAD = 9;

  private final Book book;
  private final HeadMatcher matcher;

  HeadTables(Book book, HeadMatcher matcher) {
    this.book = book;
    this.matcher = matcher;
  }

  /** The column heads of a table stand under the running head, page after page, or side by side. */
  double weigh(EdgeLine line, Repeats repeats) {
    if (line.folio != null) {
      return 0;
    }
    int others = 0;
    for (EdgeLine other : matcher.top(line.page)) {
      others += other != line && !line.key.isEmpty() && other.key.equals(line.key) ? 1 : 0;
    }
    if (others > 0) {
      return others > 1 ? 12 : 4;
    }
    PageLines page = book.page(line.page);
    if (Columns.areHeaded(page, line.line) || Columns.arePagesHeaded(page, line.line)) {
      return 14;
    }
    boolean table =
        book.isTable(line.page)
            && repeats.inText < 2
            && (line.key.length() < COLUMN_HEAD
                || Columns.standAbove(book.page(line.page), line.line))
            && repeats.all() < tablesNear(line.page) + 2;
    return !table ? 0 : line.depth == 0 ? 3 : isBelowHead(line) ? BELOW_HEAD : 4;
  }

  /** Whether a head with its folio stands above, so that the line is no part of it. */
  private boolean isBelowHead(EdgeLine line) {
    EdgeLine outermost = matcher.top(line.page).get(0);
    return outermost.folio != null && !outermost.isFolioAlone();
  }

  private int tablesNear(int index) {
    int near = 0;
    int to = Math.min(book.size() - 1, index + REACH);
    for (int page = Math.max(0, index - REACH); page <= to; page++) {
      near += book.isTable(page) ? 1 : 0;
    }
    return near;
  }
}
