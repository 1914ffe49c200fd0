package io.github.pumice.layout.furniture;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a book does at the same place on the pages around: a line like others is more likely
 * furniture where these are, and less where they are not.
 *
 * <p>Each line's own log-odds are given; a few rounds let neighbours settle.
 */
final class EdgeHabits {
  private static final int REACH = 8;
  private static final int ROUNDS = 4;
  private static final double MOST = 2.5;

  /** No habit makes furniture of a line with so little, and nothing else is asked of it. */
  private static final double TEXT = -11;

  private final HeadMatcher matcher;
  private final double[][][] own;
  private final Predicate<EdgeLine> isKnown;
  private double[][][] settled;

  /** The habits from the log-odds of each line, by edge, page and depth; some lines need none. */
  EdgeHabits(HeadMatcher matcher, double[][][] own, Predicate<EdgeLine> isKnown) {
    this.matcher = matcher;
    this.own = own;
    this.isKnown = isKnown;
    this.settled = own;
    for (int round = 0; round < ROUNDS; round++) {
      settled = next();
    }
  }

  /** The log-odds of a line, the habit of its neighbours included. */
  double settled(EdgeLine line) {
    return settled[side(line.top)][line.page][line.depth];
  }

  private static int side(boolean top) {
    return top ? 0 : 1;
  }

  private double[][][] next() {
    int pages = own[0].length;
    double[][][] next = new double[2][pages][];
    for (int page = 0; page < pages; page++) {
      next[0][page] = next(own[0][page], matcher.top(page));
      next[1][page] = next(own[1][page], matcher.foot(page));
    }
    return next;
  }

  private double[] next(double[] scores, List<EdgeLine> lines) {
    double[] next = scores.clone();
    for (int k = 0; k < next.length; k++) {
      boolean open = next[k] > TEXT && !isKnown.test(lines.get(k));
      next[k] += open ? habit(lines.get(k)) : 0;
    }
    return next;
  }

  /** What the pages around have at the same place: up to 2.5, either way. */
  private double habit(EdgeLine line) {
    double[][] side = settled[side(line.top)];
    int seen = 0;
    double furniture = 0;
    int to = Math.min(side.length - 1, line.page + REACH);
    for (int page = Math.max(0, line.page - REACH); page <= to; page++) {
      if (page != line.page && side[page].length > line.depth) {
        seen++;
        furniture += side[page][line.depth] > 0 ? weight(line, page) : 0;
      }
    }
    double odds = Math.log((furniture + 0.5) / (seen - furniture + 0.5));
    return Math.max(-MOST, Math.min(MOST, odds));
  }

  private double weight(EdgeLine line, int page) {
    EdgeLine other = (line.top ? matcher.top(page) : matcher.foot(page)).get(line.depth);
    boolean sameKind = (other.folio == null) == (line.folio == null);
    return sameKind ? 1 : 0.3;
  }
}
