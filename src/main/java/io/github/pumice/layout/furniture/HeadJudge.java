package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;

/**
 * Weighs whether a line at a page's edge is a running head or foot, in log-odds.
 *
 * <p>Repetition on pages near by, a folio on the line or beside it, width against the measure,
 * capitals and continuity speak for it; a beginning in small letters, a hyphen at its end, the same
 * line inside pages, and the looks of a chapter's title speak against ({@link ChapterTitles}). What
 * the book does on the pages around weighs in last ({@link EdgeHabits}).
 */
final class HeadJudge {
  private static final int REACH = 8;

  private static final double FOLIO = 4;

  /** No habit of the pages around makes furniture of a line with so little, nor does another. */
  private static final double TEXT_ABOVE = -11;

  private static final double TEXT_BELOW = -5;

  private static final double CLOSED = 9;

  /** How many lines inside pages, for each at an edge, make a line one of the text. */
  private static final double OFTEN_INSIDE = 0.25;

  /** A line of so many letters is the same line only where it stands: it repeats by no chance. */
  private static final int LONGEST_ALIKE = 40;

  private static final int FEWEST_FLOWING = 4;
  private static final double FLOWING = 2.2;
  private static final double CLOSING = 0.7;

  private final Book book;
  private final HeadMatcher matcher;
  private final PageContinuity continuity;
  private final PaperHeads papers;
  private final ChapterTitles titles;
  private final HeadShape shape;
  private final HeadTables tables;
  private final EdgeHabits habits;

  HeadJudge(Book book, HeadMatcher matcher) {
    this.book = book;
    this.matcher = matcher;
    this.continuity = new PageContinuity(book);
    this.papers = new PaperHeads(book);
    this.titles = new ChapterTitles(book, continuity, papers);
    this.shape = new HeadShape(book);
    this.tables = new HeadTables(book, matcher);
    double[] own = new double[book.size() * EdgeLine.PLACES];
    for (EdgeLine line : matcher.all()) {
      int place = line.place();
      own[place] = score(line, line.depth == 0 ? FOLIO : own[place - 1]);
    }
    this.habits = new EdgeHabits(matcher.all(), own, this::isKnown);
  }

  /** The log-odds of a line by itself, below or above one that has these. */
  private double score(EdgeLine line, double outer) {
    if (line.isFolioAlone()) {
      return FOLIO;
    }
    if (isKnown(line)) {
      return papers.imprint(line);
    }
    if (outer < (line.top ? TEXT_ABOVE : TEXT_BELOW)) {
      return outer; // Inside of what surely is text stands text.
    }
    return line.top ? head(line, outer > 0) : foot(line);
  }

  /** Whether a line says itself what it is, whatever stands on other pages. */
  private boolean isKnown(EdgeLine line) {
    return line.isFolioAlone() || papers.imprint(line) > 0;
  }

  /** The log-odds that a line is furniture, its neighbours' habit included. */
  double judge(EdgeLine line) {
    return habits.settled(line);
  }

  /**
   * What repeats around pages that are wholes of their own, and has no folio, belongs to them; but
   * not what is the same around nearly all of them, where they are numbered.
   */
  private double closed(EdgeLine line, Repeats repeats) {
    boolean bare = book.closed() && line.folio == null;
    boolean around = book.folios().value(line.page) > 0 && isEverywhere(line, repeats);
    return bare && !around ? CLOSED : 0;
  }

  private boolean isEverywhere(EdgeLine line, Repeats repeats) {
    return repeats.same >= 4 && repeats.same * 5 >= pagesNear(line.page) * 4;
  }

  // ---- heads

  private double head(EdgeLine line, boolean outermost) {
    boolean runsIn = line.folio == null && shape.startsSmall(line);
    Repeats repeats = runsIn && !outermost ? Repeats.NONE : matcher.repeats(line);
    boolean half = runsIn && repeats.same >= HeadShape.FEWEST_HALVES;
    repeats = runsIn && !half ? Repeats.NONE : repeats;
    double score = -3 + repetition(line, repeats) + shape.folio(line) + shape.weigh(line, repeats);
    score -= closed(line, repeats);
    score += half ? 2.5 : 0;
    PageLines page = book.page(line.page);
    score += line.line + 1 < page.count() && page.blanksAbove(line.line + 1) > 0 ? 0.5 : 0;
    score +=
        continuity.isBody(line) && !HeadShape.isSet(line, repeats) ? -5 : continuity.weigh(line);
    score -= tables.weigh(line, repeats);
    score -= line.folio == null && page.count() < book.fullPage() * 0.4 ? 1.5 : 0;
    return score + titles.weigh(line, repeats) + names(line, repeats);
  }

  private double repetition(EdgeLine line, Repeats repeats) {
    double seen = repeats.all();
    double score =
        seen < 0.9
            ? seen * 0.5
            : seen < 1.9 ? 1.2 : seen < 3 ? 3 : seen < 5 ? 4.2 : seen < 8 ? 5.5 : 7;
    score += isEverywhere(line, repeats) ? 2 : 0;
    score += repeats.cited == 0 ? 0 : repeats.cited == 1 ? 1.5 : 2.5;
    score -= isItem(line, repeats) ? 9 : 0;
    score += line.folio == null ? flow(repeats) : 0;
    score -= line.key.length() < 5 ? 1 : 0;
    if (repeats.places.inside() > 0 && line.folio == null && line.key.length() < LONGEST_ALIKE) {
      boolean chance = seen < 1 + 2 * matcher.byChance(repeats.places.inside());
      boolean often = repeats.places.inside() > 2 && repeats.places.share() >= OFTEN_INSIDE;
      score -=
          often
              ? 9
              : repeats.places.inside() < 2 && repeats.places.inside() < seen
                  ? 1.5
                  : chance ? 8 : 4;
    }
    return score;
  }

  /** Text flows on over furniture; where it hardly ever does, the line opens or closes the text. */
  private static double flow(Repeats repeats) {
    boolean many = repeats.flowing + repeats.closing >= FEWEST_FLOWING;
    double odds = FLOWING * repeats.flowing - CLOSING * repeats.closing;
    return many ? Math.max(-CLOSED, Math.min(0, odds)) : 0;
  }

  /** Whether it heads a figure, a table, a section; these do not have the folio beside them. */
  private boolean isItem(EdgeLine line, Repeats repeats) {
    boolean counted = line.isCaptioned() || (line.folio == null && line.isCounted());
    return counted && repeats.same + repeats.cited == 0;
  }

  private int pagesNear(int page) {
    return Math.min(book.size() - 1, page + REACH) - Math.max(0, page - REACH);
  }

  /** A head that says what the first page says above its text: a title, or its authors. */
  private double names(EdgeLine line, Repeats repeats) {
    boolean set = repeats.same > 0 || line.folio != null;
    return set && papers.isNamed(line) ? 2 : 0;
  }

  // ---- feet

  private double foot(EdgeLine line) {
    Repeats repeats = matcher.repeats(line);
    double score = -4.5 + repetition(line, repeats) + shape.weigh(line, repeats);
    score -= closed(line, repeats);
    score += line.folio == null ? shape.folio(line) : line.folio.gap() ? 3.5 : 2;
    score += papers.stamp(line, repeats);
    return score - (startsWithMark(line) && !HeadShape.isSet(line, repeats) ? 3 : 0);
  }

  /** Whether a line begins as a footnote does. */
  private boolean startsWithMark(EdgeLine line) {
    PageLines page = book.page(line.page);
    char c = page.whole().charAt(page.start(line.line));
    boolean folioFirst = line.folio != null && line.folio.start() == page.start(line.line);
    return !folioFirst
        && !line.figures
        && (Character.isDigit(c) || "*†‡§¶([¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0);
  }
}
