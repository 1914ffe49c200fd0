package io.github.pumice.layout;

/**
 * The measure of each stretch of a text: an appendix, a preface, an index may have one of its own.
 *
 * <p>A stretch is some pages long and overlaps its neighbours; where it shows no measure, or nearly
 * that of the text, it has that of the text.
 */
final class ParagraphStretches {
  private static final int LINES = 60;

  private final int[] measures;

  ParagraphStretches(ParagraphLines lines, int measure) {
    measures = new int[lines.size() / LINES + 1];
    for (int stretch = 0; stretch < measures.length; stretch++) {
      int own = own(lines, stretch);
      boolean usual = own * 100 >= measure * 93 && own * 100 <= measure * 107;
      measures[stretch] = own == 0 || usual ? measure : own;
    }
  }

  private static int own(ParagraphLines lines, int stretch) {
    ParagraphMeasure widths = new ParagraphMeasure();
    int to = Math.min(lines.size(), (stretch + 2) * LINES);
    for (int line = Math.max(0, (stretch - 1) * LINES); line < to; line++) {
      widths.add(lines.width(line));
    }
    return widths.measure();
  }

  /** The measure of the stretch in which {@code line} stands. */
  int at(int line) {
    return measures[line / LINES];
  }
}
