package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where lines that read alike stand: at the edges of pages, as heads do, or inside them too, as
 * speakers' names and refrains do.
 *
 * <p>Most lines inside read like none at an edge; they are passed over by the hash of their
 * letters.
 */
final class LinePlaces {
  /** No head is deeper than this many lines, no foot of short pages higher. */
  private static final int HEAD = 3;

  private static final int FOOT = 2;

  private static final int DEEPEST_FOOT = 4;
  private static final int LINES_PER_FOOT = 12;
  private static final int SHAPES = 1 << 18;

  /** How often lines that read alike stand at the edges of pages, and inside. */
  static final class Count {
    static final Count NONE = new Count();
    private int edge;
    private int inside;

    int inside() {
      return inside;
    }

    /** How many stand inside for each at an edge. */
    double share() {
      return inside / (double) Math.max(1, edge);
    }
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final BitSet ends = new BitSet(SHAPES);
  private final BitSet keys = new BitSet(SHAPES);
  private int linesInside;

  /** The places of the lines at the given edges. */
  LinePlaces(Book book, List<List<EdgeLine>> tops, List<List<EdgeLine>> feet) {
    tops.forEach(lines -> lines.forEach(this::add));
    feet.forEach(lines -> lines.forEach(this::add));
    int foot = Math.min(DEEPEST_FOOT, Math.max(FOOT, book.fullPage() / LINES_PER_FOOT));
    for (PageLines page : book.pages()) {
      countInside(page, foot);
    }
  }

  private void add(EdgeLine line) {
    if (line.length >= 2) {
      counts.computeIfAbsent(line.keyByCase(), key -> new Count()).edge++;
      ends.set(HeadKey.ends(line.key, 0, line.length) & (SHAPES - 1));
      keys.set(HeadKey.hash(line.key, 0, line.length) & (SHAPES - 1));
    }
  }

  private void countInside(PageLines page, int foot) {
    int last = page.count() - foot;
    linesInside += Math.max(0, last - HEAD);
    for (int line = HEAD; line < last; line++) {
      Count here =
          mayStandAtEdge(page, line)
              ? counts.get(EdgeLine.keyByCase(page.whole(), page.start(line), page.end(line)))
              : null;
      if (here != null) {
        here.inside++;
      }
    }
  }

  /** Whether a line may read like one at an edge, its folio left out; seldom wrong. */
  boolean mayStandAtEdge(PageLines page, int line) {
    String text = page.whole();
    int start = page.start(line);
    int end = page.end(line);
    return ends.get(HeadKey.ends(text, start, end) & (SHAPES - 1))
        && keys.get(HeadKey.hash(text, start, end) & (SHAPES - 1));
  }

  /** The count of the lines that read like one at an edge. */
  Count of(EdgeLine line) {
    return counts.getOrDefault(line.keyByCase(), Count.NONE);
  }

  /** The count of the lines that read like a text. */
  Count of(String text) {
    return counts.getOrDefault(EdgeLine.keyByCase(text, 0, text.length()), Count.NONE);
  }

  /** How many lines inside pages there are for each so many. */
  double share(double lines) {
    return lines / Math.max(1, linesInside);
  }
}
