package io.github.pumice.layout.furniture;

import java.util.List;

/**
 * Where the furniture of a page ends and its text begins, above and below.
 *
 * <p>Furniture stands at the edges: above the text a run of heads and a folio, below it a run of
 * feet. The best run is chosen for the whole edge at once, so that the lines of a head stand or
 * fall together, and a note above a foot stays.
 */
final class Zones {
  private static final double SURE = 0.8;
  private static final double WEAKEST = -1.5;
  private static final double HEAD = 5;
  private static final double TEXT = -8;

  private final int[] top;
  private final int[] foot;
  private final HeadJudge judge;

  private Zones(int pages, HeadJudge judge) {
    this.top = new int[pages];
    this.foot = new int[pages];
    this.judge = judge;
  }

  static Zones of(Book book, HeadMatcher matcher, HeadJudge judge) {
    Zones zones = new Zones(book.size(), judge);
    for (int page = 0; page < book.size(); page++) {
      zones.top[page] = zones.depth(matcher.top(page));
      zones.foot[page] = zones.depth(matcher.foot(page));
    }
    return zones;
  }

  /** How many lines at the top of the page are furniture. */
  int top(int page) {
    return top[page];
  }

  /** How many lines at the foot of the page are furniture. */
  int foot(int page) {
    return foot[page];
  }

  /** The first line of the page that surely is text. */
  int firstText(int page, List<EdgeLine> edge) {
    int line = 0;
    while (line < top[page] && confidence(edge.get(line), edge, top[page]) >= SURE) {
      line++;
    }
    return line;
  }

  /**
   * How sure a line of a zone is, 0 to 1; one above a surer line is carried by it, but not one that
   * stands between a head and the folio: that may be the number of a section, and the folio goes
   * without it.
   */
  double confidence(EdgeLine line, List<EdgeLine> edge, int depth) {
    double best = judge.judge(line);
    if (line.depth + 1 < depth && !(line.depth > 0 && edge.get(line.depth + 1).isFolioAlone())) {
      double inner = judge.judge(edge.get(line.depth + 1));
      best = Math.max(best, Math.min(1.8, inner));
    }
    return 1 / (1 + Math.exp(-best));
  }

  private int depth(List<EdgeLine> edge) {
    double sum = 0;
    double best = 0;
    int depth = 0;
    for (int k = 0; k < edge.size(); k++) {
      double score = carried(edge, k);
      if (score < WEAKEST) {
        break;
      }
      sum += score;
      if (sum > best) {
        best = sum;
        depth = k + 1;
      }
    }
    return depth;
  }

  /** Nothing of the text stands above a running head: what does is carried by it. */
  private double carried(List<EdgeLine> edge, int k) {
    EdgeLine line = edge.get(k);
    double score = judge.judge(line);
    if (!line.top || k + 1 == edge.size() || score <= TEXT) {
      return score;
    }
    EdgeLine next = edge.get(k + 1);
    boolean head = line.isSpeck() ? k == 0 : !next.isFolioAlone() && judge.judge(next) >= HEAD;
    return head && judge.judge(next) > 0 ? Math.max(score, WEAKEST) : score;
  }
}
