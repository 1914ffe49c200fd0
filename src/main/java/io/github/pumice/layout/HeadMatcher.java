package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the lines at the edges of pages with those of the pages near by.
 *
 * <p>A page is compared with eight before and eight after it, which covers heads that differ on
 * left and right pages, so the cost is linear in pages. Lines that share too few pairs of letters
 * are not compared at all.
 */
final class HeadMatcher {
  private static final int REACH = 8;

  private static final double ALIKE = 0.75;
  private static final int LONG = 12;
  private static final int MOST_NOISE = 31;
  private static final int SHORTEST_END = EdgeLine.END;
  private static final int MANY_SHARED = 3;
  private static final int NEAR = 2;

  /**
   * How often a line stands at the same edge of other pages.
   *
   * @param before how often on the pages before
   * @param after how often on the pages after
   * @param withFolio how many of these have a folio on the line
   * @param same how many of these have the same numerals too, or one that grows with the pages
   * @param cited how many of these have two numerals or more in common, as volume and year are
   * @param inText how many of these stand on pages of text, not of tables
   * @param inside how many lines inside pages read like it, or like one of these
   * @param insideShare how many those are for each that stands at an edge
   * @param flowing over how many of these the text flows on
   * @param closing at how many of these it does not
   */
  record Repeats(
      double before,
      double after,
      int withFolio,
      int same,
      int cited,
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
  private final EditDistance distance = new EditDistance();
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

  boolean isTable(int page) {
    return book.isTable(page);
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
    int withFolio = 0;
    int same = 0;
    int cited = 0;
    int inText = 0;
    LinePlaces.Count own = places.of(line);
    int flowing = 0;
    int matched = 0;
    if (line.length >= 2) {
      distance.from(line.key);
      List<List<EdgeLine>> side = line.top ? tops : feet;
      int to = Math.min(side.size() - 1, line.page + REACH);
      for (int page = Math.max(0, line.page - REACH); page <= to; page++) {
        if (page != line.page) {
          Match best = best(line, side.get(page));
          before += page < line.page ? best.alike : 0;
          after += page > line.page ? best.alike : 0;
          withFolio += best.line != null && best.line.folio != null ? 1 : 0;
          same += best.alike == 1 ? 1 : 0;
          cited += best.cited ? 1 : 0;
          inText += best.alike == 1 && !book.isTable(page) ? 1 : 0;
          if (best.line != null) {
            LinePlaces.Count other = places.of(best.line);
            own = other.inside() > own.inside() ? other : own;
            boolean text = !book.isTable(page);
            matched += text ? 1 : 0;
            flowing += text && best.line.flowing ? 1 : 0;
          }
        }
      }
    }
    return new Repeats(
        before,
        after,
        withFolio,
        same,
        cited,
        inText,
        own.inside(),
        own.share(),
        flowing,
        matched - flowing);
  }

  /** The line of a page that is most like another, if any is, and how much. */
  private record Match(@Nullable EdgeLine line, double alike, boolean cited) {
    static final Match NONE = new Match(null, 0, false);
  }

  private Match best(EdgeLine line, List<EdgeLine> others) {
    Match best = Match.NONE;
    int deepest = Math.min(others.size() - 1, line.depth + NEAR);
    for (int depth = Math.max(0, line.depth - NEAR); depth <= deepest; depth++) {
      Match match = match(line, others.get(depth));
      best = match.alike > best.alike ? match : best;
    }
    return best;
  }

  /**
   * 1 for the same text within OCR noise, less where its numerals differ, as those of chapters do,
   * and 0.4 where one half is the same; volume and year in common make up for much.
   */
  private Match match(EdgeLine a, EdgeLine b) {
    int longer = Math.max(a.length, b.length);
    int shorter = Math.min(a.length, b.length);
    if (shorter < 2 || a.figures || b.figures) {
      return shorter > 1 ? figures(a, b) : Match.NONE;
    }
    boolean alikeInPairs = (longer - shorter) * 4 <= longer && a.sharesPairs(b);
    if (!alikeInPairs && !a.mayShareEnd(b)) {
      return Match.NONE;
    }
    boolean near = alikeInPairs && isNear(a, b, longer, shorter);
    int same = near ? longer : sameEnd(a.key, b.key);
    boolean turned = !near && alikeInPairs;
    if (!near && !turned && same < SHORTEST_END) {
      return Match.NONE;
    }
    Numerals numerals = Numerals.compare(a.numerals(), b.numerals(), b.page - a.page);
    if (near) {
      double changed = b.isFolioAlone() && longer >= 4 ? 0.7 : longer < LONG ? 0.3 : 0.6;
      boolean equal = numerals.equal() || (numerals.running() && !a.isCounted());
      double alike = equal ? 1 : numerals.cited() ? Math.max(0.8, changed) : changed;
      return new Match(b, alike, numerals.cited());
    }
    // On left pages volume and date change places.
    boolean cited = numerals.cited() && (same >= SHORTEST_END || numerals.shared() >= MANY_SHARED);
    double alike = cited ? 0.8 : same * 5 >= longer * 2 && same >= SHORTEST_END ? 0.4 : 0;
    return alike == 0 ? Match.NONE : new Match(b, alike, cited);
  }

  /** Figures that are the same, or, beside folios, one of which is misread. */
  private Match figures(EdgeLine a, EdgeLine b) {
    boolean folios = a.folio != null && b.folio != null && a.length > 4;
    boolean same = a.key.equals(b.key);
    return same || (folios && distance.isWithin(b.key, 1))
        ? new Match(b, same ? 1 : 0.8, false)
        : Match.NONE;
  }

  private boolean isNear(EdgeLine a, EdgeLine b, int longer, int shorter) {
    int allowed = Math.min(MOST_NOISE, (int) (longer * (1 - ALIKE)));
    return a.key.equals(b.key)
        || (longer - shorter <= allowed && distance.isWithin(b.key, allowed));
  }

  /** How many letters two heads have in common at one end. */
  private static int sameEnd(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(head, tail);
  }
}
