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

  private final List<List<EdgeLine>> tops = new ArrayList<>();
  private final List<List<EdgeLine>> feet = new ArrayList<>();
  private final List<EdgeLine> all = new ArrayList<>();
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
    tops.forEach(all::addAll);
    feet.forEach(all::addAll);
    this.places = new LinePlaces(book, tops, feet);
  }

  /** The lines at all edges, those of an edge from the outermost one inwards. */
  List<EdgeLine> all() {
    return all;
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

  /** Where lines that read alike stand. */
  LinePlaces places() {
    return places;
  }

  /** How often a line stands at the same edge of the pages near by, and how alike. */
  Repeats repeats(EdgeLine line) {
    Repeats repeats = new Repeats(places.of(line));
    if (line.length >= 2) {
      likeness.from(line);
      List<List<EdgeLine>> side = line.top ? tops : feet;
      int to = Math.min(side.size() - 1, line.page + REACH);
      for (int page = Math.max(0, line.page - REACH); page <= to; page++) {
        Match best = page == line.page ? Match.NONE : best(line, side.get(page));
        EdgeLine like = best.line();
        if (like != null) {
          repeats.add(like, best, page < line.page, !book.isTable(page), places.of(like));
        }
      }
    }
    return repeats;
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
