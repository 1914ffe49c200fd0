package io.github.pumice.layout.paragraphs;

import io.github.pumice.layout.paragraphs.ParagraphGaps.Mark;

/**
 * The measure around a line: that of its stretch, unless its neighbours are set solid to another
 * one, as quotations are.
 */
final class ParagraphLocalMeasure {
  private static final int AROUND = 4;
  private static final int FULL = 6;
  private static final int OPEN = 5;

  private final ParagraphGaps gaps;
  private final ParagraphLines lines;
  private final ParagraphStretches stretches;

  ParagraphLocalMeasure(ParagraphGaps gaps, ParagraphLines lines, ParagraphStretches stretches) {
    this.gaps = gaps;
    this.lines = lines;
    this.stretches = stretches;
  }

  /** The width of a full line where {@code line} stands. */
  int at(int line) {
    int measure = stretches.at(line);
    int from = Math.max(0, line - AROUND);
    int to = Math.min(lines.size() - 1, line + AROUND);
    int widest = 0;
    for (int at = from; at <= to; at++) {
      widest = Math.max(widest, Math.min(stretches.width(at), measure * 3 / 2));
    }
    boolean usual = widest * 100 >= measure * 93 && widest * 100 <= measure * 107;
    return !usual && isSolid(from, to, widest) ? widest * 98 / 100 : measure;
  }

  private boolean isSolid(int from, int to, int widest) {
    int full = 0;
    int open = 0;
    for (int at = from; at <= to; at++) {
      if (stretches.width(at) * 100 >= widest * 90) {
        full++;
        open += gaps.is(at, Mark.OPEN) ? 1 : 0;
      }
    }
    return full >= FULL && open >= OPEN;
  }
}
