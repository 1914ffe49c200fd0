package io.github.pumice.layout.furniture;

import io.github.pumice.layout.furniture.HeadLikeness.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the lines at the edges of pages with those of the pages near by.
 *
 * <p>A page is compared with eight before and eight after it, which covers heads that differ on
 * left and right pages, so the cost is linear in pages. How alike two lines are says {@link
 * HeadLikeness}.
 */
final class HeadMatcher {
  private static final int REACH = 8;
  private static final int NEAR = 2;

  /**
   * How often a line stands at the same edge of other pages.
   *
   * @param before how often on the pages before
   * @param after how often on the pages after
   * @param same how many of these have the same numerals too, or one that grows with the pages
   * @param cited how many of these have two numerals or more in common, as volume and year are
   * @param numbered how many of these have their folio on the line
   * @param inText how many of these stand on pages of text, not of tables
   * @param inside how many lines inside pages read like it, or like one of these
   * @param insideShare how many those are for each that stands at an edge
   * @param flowing over how many of these the text flows on
   * @param closing at how many of these it does not
   */
  record Repeats(
      double before,
      double after,
      int same,
      int cited,
      int numbered,
      int inText,
      int inside,
      double insideShare,
      int flowing,
      int closing) {
    static final Repeats NONE = new Repeats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    double all() {
      return before + after;
    }
  }

  private final List<List<EdgeLine>> tops = new ArrayList<>();
  private final List<List<EdgeLine>> feet = new ArrayList<>();
  private final LinePlaces places;
  private final HeadLikeness likeness = new HeadLikeness();
  private final Book book;

  HeadMatcher(Book book) {
    PageContinuity continuity = new PageContinuity(book);
    this.book = book;
    for (int page = 0; page < book.size(); page++) {
      tops.add(EdgeLine.of(book, continuity, page, true));
      feet.add(EdgeLine.of(book, continuity, page, false));
    }
    this.places = new LinePlaces(book, tops, feet);
  }

  List<EdgeLine> top(int page) {
    return tops.get(page);
  }

  List<EdgeLine> foot(int page) {
    return feet.get(page);
  }

  /**
   * How many of the lines that one is compared with read like it by chance, where so many lines
   * inside pages do.
   */
  double byChance(int insidePages) {
    return places.share(2.0 * REACH * EdgeLine.DEPTH * insidePages);
  }

  /** How many lines inside pages read like a text that stands at an edge. */
  int inside(String text) {
    return places.of(text).inside();
  }

  /** How often a line stands at the same edge of the pages near by, and how alike. */
  Repeats repeats(EdgeLine line) {
    double before = 0;
    double after = 0;
    int same = 0;
    int cited = 0;
    int numbered = 0;
    int inText = 0;
    LinePlaces.Count own = places.of(line);
    int flowing = 0;
    int matched = 0;
    if (line.length >= 2) {
      likeness.from(line);
      List<List<EdgeLine>> side = line.top ? tops : feet;
      int to = Math.min(side.size() - 1, line.page + REACH);
      for (int page = Math.max(0, line.page - REACH); page <= to; page++) {
        if (page != line.page) {
          Match best = best(line, side.get(page));
          before += page < line.page ? best.alike() : 0;
          after += page > line.page ? best.alike() : 0;
          EdgeLine like = best.line();
          same += best.alike() == 1 ? 1 : 0;
          cited += best.cited() ? 1 : 0;
          inText += best.alike() == 1 && !book.isTable(page) ? 1 : 0;
          if (like != null) {
            numbered += like.folio == null ? 0 : 1;
            LinePlaces.Count other = places.of(like);
            own = other.inside() > own.inside() ? other : own;
            boolean text = !book.isTable(page);
            matched += text ? 1 : 0;
            flowing += text && like.flowing ? 1 : 0;
          }
        }
      }
    }
    return new Repeats(
        before,
        after,
        same,
        cited,
        numbered,
        inText,
        own.inside(),
        own.share(),
        flowing,
        matched - flowing);
  }

  private Match best(EdgeLine line, List<EdgeLine> others) {
    Match best = Match.NONE;
    int deepest = Math.min(others.size() - 1, line.depth + NEAR);
    for (int depth = Math.max(0, line.depth - NEAR); depth <= deepest; depth++) {
      Match match = likeness.match(line, others.get(depth));
      best = match.alike() > best.alike() ? match : best;
    }
    return best;
  }
}
