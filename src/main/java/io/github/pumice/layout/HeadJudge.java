package io.github.pumice.layout;

import io.github.pumice.layout.HeadMatcher.Repeats;
import java.util.List;

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

  /** How often a line that begins small must be repeated to be the second half of a title. */
  private static final int FEWEST_HALVES = 2;

  private static final double FOLIO = 4;

  /** No habit of the pages around makes furniture of a line with so little, nor does another. */
  private static final double TEXT_ABOVE = -11;

  private static final double TEXT_BELOW = -5;

  private static final double CLOSED = 9;
  private static final int COLUMN_HEAD = 12;
  private static final double ROW = 9;

  /** How many lines inside pages, for each at an edge, make a line one of the text. */
  private static final double OFTEN_INSIDE = 0.25;

  private static final int FEWEST_FLOWING = 4;
  private static final double FLOWING = 2.2;
  private static final double CLOSING = 0.7;

  private final Book book;
  private final HeadMatcher matcher;
  private final PageContinuity continuity;
  private final PaperHeads papers;
  private final ChapterTitles titles;
  private final EdgeHabits habits;

  HeadJudge(Book book, HeadMatcher matcher) {
    this.book = book;
    this.matcher = matcher;
    this.continuity = new PageContinuity(book);
    this.papers = new PaperHeads(book);
    this.titles = new ChapterTitles(book, continuity, papers);
    double[][][] own = new double[2][book.size()][];
    for (int page = 0; page < book.size(); page++) {
      own[0][page] = scores(matcher.top(page));
      own[1][page] = scores(matcher.foot(page));
    }
    this.habits = new EdgeHabits(matcher, own, this::isKnown);
  }

  private double[] scores(List<EdgeLine> lines) {
    double[] scores = new double[lines.size()];
    for (int k = 0; k < scores.length; k++) {
      double outer = k == 0 ? FOLIO : scores[k - 1];
      scores[k] = score(lines.get(k), outer);
    }
    return scores;
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
    return (line.top ? head(line, outer > 0) : foot(line)) - closed(line);
  }

  /** Whether a line says itself what it is, whatever stands on other pages. */
  private boolean isKnown(EdgeLine line) {
    return line.isFolioAlone() || papers.imprint(line) > 0;
  }

  /** The log-odds that a line is furniture, its neighbours' habit included. */
  double judge(EdgeLine line) {
    return habits.settled(line);
  }

  /** What repeats around pages that are wholes of their own, and has no folio, belongs to them. */
  private double closed(EdgeLine line) {
    boolean told = isImprint(line) || papers.isImprint(line) || papers.isNamed(line);
    return book.closed() && line.folio == null && !told ? CLOSED : 0;
  }

  // ---- heads

  private double head(EdgeLine line, boolean outermost) {
    boolean runsIn = line.folio == null && startsSmall(line);
    Repeats repeats = runsIn && !outermost ? Repeats.NONE : matcher.repeats(line);
    boolean half = runsIn && repeats.same() >= FEWEST_HALVES;
    repeats = runsIn && !half ? Repeats.NONE : repeats;
    double score = -3 + repetition(line, repeats) + folio(line) + shape(line, repeats);
    score += half ? 2.5 : 0;
    PageLines page = book.page(line.page);
    score += line.line + 1 < page.count() && page.blanksAbove(line.line + 1) > 0 ? 0.5 : 0;
    score += continuity.isBody(line) && !isSet(line, repeats) ? -5 : continuity.weigh(line);
    score -= table(line, repeats);
    score -= line.folio == null && page.count() < book.fullPage() * 0.4 ? 1.5 : 0;
    return score + titles.weigh(line, repeats) + names(line, repeats);
  }

  private double repetition(EdgeLine line, Repeats repeats) {
    double seen = repeats.all();
    double score =
        seen < 0.9
            ? seen * 0.5
            : seen < 1.9 ? 1.2 : seen < 3 ? 3 : seen < 5 ? 4.2 : seen < 8 ? 5.5 : 7;
    score += repeats.same() >= 4 && repeats.same() * 5 >= pagesNear(line.page) * 4 ? 2 : 0;
    score += repeats.cited() == 0 ? 0 : repeats.cited() == 1 ? 1.5 : 2.5;
    score -= isItem(line, repeats) ? 9 : 0;
    score += line.folio == null ? flow(repeats) : 0;
    score -= line.key.length() < 5 ? 1 : 0;
    if (repeats.inside() > 0 && line.folio == null && line.key.length() < 40) {
      boolean chance = seen < 1 + 2 * matcher.byChance(repeats.inside());
      boolean often = repeats.inside() > 2 && repeats.insideShare() >= OFTEN_INSIDE;
      score -= often ? 9 : repeats.inside() < 2 && repeats.inside() < seen ? 1.5 : chance ? 8 : 4;
    }
    return score;
  }

  /** Text flows on over furniture; where it hardly ever does, the line opens or closes the text. */
  private static double flow(Repeats repeats) {
    boolean many = repeats.flowing() + repeats.closing() >= FEWEST_FLOWING;
    double odds = FLOWING * repeats.flowing() - CLOSING * repeats.closing();
    return many ? Math.max(-CLOSED, Math.min(0, odds)) : 0;
  }

  /** Whether it heads a figure, a table, a section; these do not have the folio beside them. */
  private boolean isItem(EdgeLine line, Repeats repeats) {
    boolean alone = repeats.same() + repeats.cited() == 0;
    boolean bare = line.folio == null && line.isCounted();
    return (alone && (line.isCaptioned() || bare))
        || (bare && CountedThing.isContinued(book.page(line.page).text(line.line)));
  }

  private int pagesNear(int page) {
    return Math.min(book.size() - 1, page + REACH) - Math.max(0, page - REACH);
  }

  private double folio(EdgeLine line) {
    if (line.folio != null) {
      return line.folio.gap() ? 4.5 : 3;
    }
    FolioMark mark = book.folios().mark(line.page);
    boolean beside =
        mark != null
            && mark.place().isAlone()
            && mark.place().isTop() == line.top
            && Math.abs(mark.line() - line.line) == 1;
    boolean full = book.page(line.page).count() > book.fullPage() * 0.94;
    return beside ? (full ? 2 : 1.5) : 0;
  }

  /**
   * What a line looks like. A line that looks like text, for its width or its first letter, is none
   * where it stands word for word on other pages.
   */
  private double shape(EdgeLine line, Repeats repeats) {
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
    score -= Flow.endsInHyphen(page, line.line) ? 4 : 0;
    boolean told = line.hasGap() || line.folio != null || isHalf(line, repeats);
    score -= line.last == ',' || line.last == ';' ? (told ? 1.5 : 5) : 0;
    return score - (line.key.isEmpty() ? 3 : 0);
  }

  /**
   * Whether a line beside the folio is one of a title that runs over the opening: text flows on
   * over it, which it does not over what opens a letter.
   */
  private boolean isHalf(EdgeLine line, Repeats repeats) {
    return repeats.same() >= FEWEST_HALVES
        && folio(line) > 0
        && repeats.flowing() >= Math.max(FEWEST_HALVES, repeats.closing());
  }

  /** Whether a line of some words is the same on so many pages that nobody can have written it. */
  private static boolean isSet(EdgeLine line, Repeats repeats) {
    return line.key.length() >= 12 && repeats.same() + repeats.cited() >= 3;
  }

  private boolean startsSmall(EdgeLine line) {
    boolean numeral =
        line.folio != null && line.folio.start() == book.page(line.page).start(line.line);
    PageLines page = book.page(line.page);
    return !numeral
        && Flow.startsSmall(page, line.line)
        && !WebAddress.isLikeOne(page.text(line.line));
  }

  /** The column heads of a table stand under the running head, page after page, or side by side. */
  private double table(EdgeLine line, Repeats repeats) {
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
    if (Columns.areHeaded(book.page(line.page), line.line)) {
      return 14;
    }
    if (isRow(line, repeats)) {
      return ROW;
    }
    boolean table =
        matcher.isTable(line.page)
            && repeats.inText() < 2
            && (line.key.length() < COLUMN_HEAD
                || Columns.standAbove(book.page(line.page), line.line))
            && repeats.all() < tablesNear(line.page) + 2;
    return table ? (line.depth == 0 ? 3 : 4) : 0;
  }

  /** Whether a line ends in a figure among others that do, and nowhere else. */
  private boolean isRow(EdgeLine line, Repeats repeats) {
    return line.folio == null
        && repeats.cited() == 0
        && repeats.inText() == 0
        && matcher.isTable(line.page)
        && Flow.endsInFigure(book.page(line.page), line.line);
  }

  private int tablesNear(int index) {
    int near = 0;
    int to = Math.min(book.size() - 1, index + REACH);
    for (int page = Math.max(0, index - REACH); page <= to; page++) {
      near += matcher.isTable(page) ? 1 : 0;
    }
    return near;
  }

  /** A head that says what the first page says above its text: a title, or its authors. */
  private double names(EdgeLine line, Repeats repeats) {
    boolean set = repeats.same() > 0 || folio(line) > 0;
    return set && papers.isNamed(line) ? 2 : 0;
  }

  // ---- feet

  private double foot(EdgeLine line) {
    Repeats repeats = matcher.repeats(line);
    double score =
        -(isRow(line, repeats) ? ROW : 0) - 4.5 + repetition(line, repeats) + shape(line, repeats);
    score += line.folio == null ? folio(line) : line.folio.gap() ? 3.5 : 2;
    score += isImprint(line) ? 3 : 0;
    score += names(line, repeats) + papers.stamp(line, repeats);
    return score - (startsWithMark(line) && !isSet(line, repeats) ? 3 : 0);
  }

  /** Whether a line begins as a footnote does. */
  private boolean startsWithMark(EdgeLine line) {
    PageLines page = book.page(line.page);
    char c = page.whole().charAt(page.start(line.line));
    boolean folioFirst = line.folio != null && line.folio.start() == page.start(line.line);
    return !folioFirst
        && !line.isFigures()
        && (Character.isDigit(c) || "*†‡§¶([¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0);
  }

  private boolean isImprint(EdgeLine line) {
    return line.key.startsWith("digitized")
        || line.key.startsWith("digitalisiert")
        || line.key.startsWith("downloaded")
        || line.key.startsWith("thiscontentdownloaded")
        || (line.key.contains("http") && hasAddress(book.page(line.page).text(line.line)));
  }

  private static boolean hasAddress(String text) {
    return text.contains("http://") || text.contains("https://");
  }
}
