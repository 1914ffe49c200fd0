package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;

/** The columns of tables, and whether a line gives their heads, which repeat on each page. */
final class Columns {
  private static final int FEWEST = 3;
  private static final int BEGINNING = 4;

  private Columns() {}

  /** Whether a line has as many cells as the rows below it. */
  static boolean areHeaded(PageLines page, int line) {
    if (line + 2 >= page.count()) {
      return false;
    }
    int cells = cells(page, line);
    boolean rows = cells(page, line + 1) >= FEWEST && cells(page, line + 2) >= FEWEST;
    boolean alike = cells >= FEWEST && Math.abs(cells - cells(page, line + 1)) <= 1;
    return rows && alike;
  }

  /** Whether a line says nothing but that the rows below it end in the numbers of pages. */
  static boolean arePagesHeaded(PageLines page, int line) {
    for (String word : page.text(line).trim().split("[ .]+")) {
      if (!FolioReader.isPageWord(word)) {
        return false;
      }
    }
    return standAbove(page, line);
  }

  /** Whether rows that end in figures begin below a line: references do so now and then. */
  static boolean standAbove(PageLines page, int line) {
    int rows = 0;
    int last = Math.min(page.count() - 1, line + BEGINNING);
    for (int below = line + 1; below <= last; below++) {
      rows += Flow.endsInFigure(page, below) ? 1 : 0;
    }
    return rows * 2 >= last - line;
  }

  /** Whether many lines of a page end in figures, as in tables, registers and references. */
  static boolean fill(PageLines page) {
    int figures = 0;
    for (int line = 1; line < page.count(); line++) {
      figures += Flow.endsInFigure(page, line) ? 1 : 0;
    }
    return figures * 4 > page.count();
  }

  /** The parts of a line between wide gaps. */
  private static int cells(PageLines page, int line) {
    String text = page.whole();
    int cells = 1;
    for (int i = page.start(line) + 1; i < page.end(line); i++) {
      boolean gap = text.charAt(i) == '\t' || (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ');
      boolean ends = gap && text.charAt(i + 1) > ' ';
      cells += ends ? 1 : 0;
    }
    return cells;
  }
}
