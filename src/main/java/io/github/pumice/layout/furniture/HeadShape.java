package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.WebAddress;

/** Weighs, in log-odds, what a line at a page's edge looks like. */
final class HeadShape {
  /** How often a line that begins small must be repeated to be the second half of a title. */
  static final int FEWEST_HALVES = 2;

  private final Book book;

  HeadShape(Book book) {
    this.book = book;
  }

  /** What a folio on the line, or alone beside it, says for a head. */
  double folio(EdgeLine line) {
    if (line.folio != null) {
      return line.folio.gap() ? 4.5 : 3;
    }
    FolioMark mark = book.folios().mark(line.page);
    boolean beside =
        mark != null
            && mark.place().isAlone()
            && mark.place().isTop() == line.top
            && Math.abs(mark.line() - line.line) == 1;
    return beside ? 1.5 : 0;
  }

  /**
   * What a line looks like. A line that looks like text, for its width or its first letter, is none
   * where it stands word for word on other pages.
   */
  double weigh(EdgeLine line, Repeats repeats) {
    PageLines page = book.page(line.page);
    double width = page.length(line.line) / (double) Math.max(1, book.measure());
    double score =
        width < 0.6
            ? 1
            : width < 0.8
                ? 0.5
                : width < 0.93 ? 0 : line.hasGap() || isSet(line, repeats) ? -0.5 : -2;
    score += line.capitals() >= 0.75 && line.key.length() >= 4 ? 1 : 0;
    score += line.hasGap() ? 0.8 : 0;
    score -= startsSmall(line) && !isSet(line, repeats) ? 2.5 : 0;
    // A page without a number may be a letter: so begins one.
    double open = book.folios().value(line.page) == 0 ? 7 : 1.5;
    score -= line.last == ',' || line.last == ';' ? open : 0;
    return score;
  }

  /** Whether a line of some words is the same on so many pages that nobody can have written it. */
  static boolean isSet(EdgeLine line, Repeats repeats) {
    return line.key.length() >= 12 && repeats.same + repeats.cited >= 3;
  }

  boolean startsSmall(EdgeLine line) {
    boolean numeral =
        line.folio != null && line.folio.start() == book.page(line.page).start(line.line);
    PageLines page = book.page(line.page);
    return !numeral
        && Flow.startsSmall(page, line.line)
        && !WebAddress.isLikeOne(page.text(line.line));
  }
}
