package io.github.pumice.layout.furniture;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a book does at the same place on the pages around: a line like others is more likely
 * furniture where these are, and less where they are not.
 *
 * <p>Each line's own log-odds are given, by {@link EdgeLine#place()}; a few rounds let neighbours
 * settle.
 */
final class EdgeHabits {
  private static final int REACH = 8;
  private static final int ROUNDS = 4;
  private static final double MOST = 2.5;

  private final BitSet lines = new BitSet();
  private final BitSet numbered = new BitSet();
  private double[] settled;

  /** The habits from the log-odds of each line by itself; some lines need none. */
  EdgeHabits(List<EdgeLine> edges, double[] own, Predicate<EdgeLine> isKnown) {
    this.settled = own;
    BitSet open = new BitSet(own.length);
    for (EdgeLine line : edges) {
      lines.set(line.place());
      numbered.set(line.place(), line.folio != null);
      open.set(line.place(), !isKnown.test(line));
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = own.clone();
      open.stream().forEach(place -> next[place] += habit(place));
      settled = next;
    }
  }

  /** The log-odds of a line, the habit of its neighbours included. */
  double settled(EdgeLine line) {
    return settled[line.place()];
  }

  /** What the pages around have at the same place: up to 2.5, either way. */
  private double habit(int place) {
    int seen = 0;
    double furniture = 0;
    for (int away = -REACH; away <= REACH; away++) {
      int other = place + away * EdgeLine.PLACES;
      if (away != 0 && other >= 0 && lines.get(other)) {
        boolean sameKind = numbered.get(other) == numbered.get(place);
        seen++;
        furniture += settled[other] <= 0 ? 0 : sameKind ? 1 : 0.3;
      }
    }
    double odds = Math.log((furniture + 0.5) / (seen - furniture + 0.5));
    return Math.max(-MOST, Math.min(MOST, odds));
  }
}
