package io.github.pumice.layout.furniture;

import org.jspecify.annotations.Nullable;

/**
 * How alike two lines at the edges of pages are, within OCR noise: one line is set, {@link #from},
 * and others are compared with it.
 *
 * <p>Lines that share too few pairs of letters, and no end, are not compared at all.
 */
final class HeadLikeness {
  private static final double ALIKE = 0.75;
  private static final int LONG = 12;
  private static final int MOST_NOISE = 31;
  private static final int SHORTEST_END = EdgeLine.END;

  /**
   * The line of a page that is most like another, if any is, and how much.
   *
   * @param line the line, or null
   * @param alike from 0 to 1
   * @param cited whether both have two numerals or more in common, as volume and year are
   */
  record Match(@Nullable EdgeLine line, double alike, boolean cited) {
    static final Match NONE = new Match(null, 0, false);
  }

  private final EditDistance distance = new EditDistance();

  /** Sets the line with which others are compared. */
  void from(EdgeLine line) {
    distance.from(line.key);
  }

  /**
   * How like another line is to the one that is set.
   *
   * <p>1 for the same text within OCR noise, less where its numerals differ, as those of chapters
   * do, and 0.4 where one half is the same; volume and year in common make up for much.
   */
  Match match(EdgeLine a, EdgeLine b) {
    int longer = Math.max(a.length, b.length);
    int shorter = Math.min(a.length, b.length);
    if (shorter < 2 || a.figures || b.figures) {
      return shorter > 1 && a.key.equals(b.key) ? new Match(b, 1, false) : Match.NONE;
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
      double changed = longer < LONG ? 0.3 : 0.6;
      boolean counts = b.isFolioAlone() && longer >= 4;
      boolean equal = counts || numerals.equal() || numerals.running();
      double alike = equal ? 1 : numerals.cited() ? Math.max(0.8, changed) : changed;
      return new Match(b, alike, numerals.cited());
    }
    // On left pages volume and date change places.
    boolean cited = numerals.cited() && same >= SHORTEST_END;
    double alike = cited ? 0.8 : same * 5 >= longer * 2 && same >= SHORTEST_END ? 0.4 : 0;
    return alike == 0 ? Match.NONE : new Match(b, alike, cited);
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
