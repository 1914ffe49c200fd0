package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Chapters;
import io.github.pumice.layout.PageLines;

/**
 * What speaks for the title of a chapter where a head could be.
 *
 * <p>A title stands above the first of its pages as the running head does above the others; but it
 * comes first, without a folio beside it, and no sentence runs on below it. One that names and
 * counts its chapter, or the act of a play, is a head only where others have the same number.
 */
final class ChapterTitles {
  private static final double NAMED = -7;
  private static final double TITLE_OF_ALL = -14;
  private static final double UNNUMBERED = -8;
  private static final int FEWEST_NUMBERED = 3;

  private final Book book;
  private final PageContinuity continuity;
  private final PaperHeads papers;

  ChapterTitles(Book book, PageContinuity continuity, PaperHeads papers) {
    this.book = book;
    this.continuity = continuity;
    this.papers = papers;
  }

  /** How much it says against a head, in log-odds, that a line looks like a title. */
  double weigh(EdgeLine line, Repeats repeats) {
    PageLines page = book.page(line.page);
    if (line.folio == null && repeats.same == 0 && Chapters.isNameOfPart(page.text(line.line))) {
      return NAMED;
    }
    if (lacksFolio(line, repeats) && !continuity.textRunsOnTo(line.page)) {
      return UNNUMBERED;
    }
    if (repeats.cited > 0 || papers.isNamed(line)) {
      return 0; // No title says volume and year, or what the first page said.
    }
    if (line.page == 0 && !hasFolioAbove() && !isWithinText(line)) {
      return TITLE_OF_ALL;
    }
    boolean first = repeats.before < 0.9;
    boolean runsOn = continuity.nextRunsOn(line) || continuity.textRunsOnTo(line.page);
    if (!first || runsOn || (line.folio != null && line.folio.gap())) {
      return 0;
    }
    boolean sunk = page.count() < book.fullPage() * 0.85;
    boolean bare = line.folio == null;
    double score = bare ? (repeats.after < 0.9 ? -0.5 : -4.8) : -0.5;
    score += bare ? fullness(line.page) : 0;
    return score - (sunk ? 1.5 : 0);
  }

  /** Whether a line has no number beside it, and nearly all that read like it have their folios. */
  private static boolean lacksFolio(EdgeLine line, Repeats repeats) {
    int others = repeats.flowing + repeats.closing;
    return line.folio == null
        && !line.hasFigure()
        && repeats.numbered >= FEWEST_NUMBERED
        && repeats.numbered * 3 >= others * 2;
  }

  /** Whether a full page of text runs on below the line: the volume begins inside a longer one. */
  private boolean isWithinText(EdgeLine line) {
    PageLines page = book.page(line.page);
    int below = line.line + 1;
    return below < page.count()
        && continuity.nextRunsOn(line)
        && page.length(below) * 5 >= book.measure() * 4
        && page.count() * 5 >= book.fullPage() * 4;
  }

  /** Whether the first page has its folio above the text, where a head may stand beside it. */
  private boolean hasFolioAbove() {
    FolioMark mark = book.folios().mark(0);
    return mark != null && mark.place().isTop();
  }

  /** A chapter seldom begins on a page as full as the others, after a page as full. */
  private double fullness(int index) {
    int before = index == 0 ? 0 : book.page(index - 1).count();
    double full = book.fullPage() * 0.97;
    if (before >= full && book.page(index).count() >= full) {
      return 2;
    }
    return index > 0 && before < book.fullPage() * 0.7 ? -1.5 : 0;
  }
}
