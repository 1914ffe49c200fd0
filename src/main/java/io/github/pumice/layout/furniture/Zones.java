package io.github.pumice.layout.furniture;

import com.google.common.collect.Iterables;
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

  private final Book book;
  private final HeadMatcher matcher;
  private final HeadJudge judge;
  private final int[] top;
  private final int[] foot;

  Zones(Book book) {
    this.book = book;
    this.matcher = new HeadMatcher(book);
    this.judge = new HeadJudge(book, matcher);
    this.top = new int[book.size()];
    this.foot = new int[book.size()];
    for (int page = 0; page < book.size(); page++) {
      top[page] = depth(matcher.top(page));
      foot[page] = depth(matcher.foot(page));
    }
  }

  /** Where lines that read alike stand. */
  LinePlaces places() {
    return matcher.places();
  }

  /** The lines above and below the text of a page, each from its edge inwards. */
  Iterable<EdgeLine> furniture(int page) {
    return Iterables.concat(heads(page), matcher.foot(page).subList(0, foot[page]));
  }

  private List<EdgeLine> heads(int page) {
    return matcher.top(page).subList(0, top[page]);
  }

  /** The first line below the furniture at the top of a page. */
  int first(int page) {
    return top[page];
  }

  /** The last line above the furniture at the foot of a page. */
  int last(int page) {
    return book.page(page).count() - 1 - foot[page];
  }

  /** Whether a line stands between these. */
  boolean isText(int page, int line) {
    return line >= first(page) && line <= last(page);
  }

  /** The first line of the page that surely is text. */
  int firstText(int page) {
    for (EdgeLine line : heads(page)) {
      if (confidence(line) < SURE) {
        return line.line;
      }
    }
    return top[page];
  }

  /**
   * How sure a line of a zone is, 0 to 1; one above a surer line is carried by it, but not one that
   * stands between a head and the folio: that may be the number of a section, and the folio goes
   * without it.
   */
  double confidence(EdgeLine line) {
    double best = judge.judge(line);
    if (line.depth + 1 < (line.top ? top : foot)[line.page]) {
      EdgeLine inner =
          (line.top ? matcher.top(line.page) : matcher.foot(line.page)).get(line.depth + 1);
      boolean carried = line.depth == 0 || !inner.isFolioAlone();
      best = carried ? Math.max(best, Math.min(1.8, judge.judge(inner))) : best;
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
