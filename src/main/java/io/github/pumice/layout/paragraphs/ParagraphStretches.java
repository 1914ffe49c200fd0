package io.github.pumice.layout.paragraphs;

/**
 * The measure of each stretch of a text: an appendix, a preface, an index may have one of its own.
 *
 * <p>A stretch is some pages long and overlaps its neighbours; where it shows no measure, or nearly
 * that of the text, it has that of the text.
 */
final class ParagraphStretches {
  private static final int LINES = 60;

  private final ParagraphLines lines;
  private final int[] measures;
  private final int[] widest;
  private final boolean[] chained;

  ParagraphStretches(ParagraphLines lines, int measure) {
    this.lines = lines;
    this.measures = new int[lines.size() / LINES + 1];
    this.widest = new int[measures.length];
    this.chained = new boolean[measures.length];
    ParagraphMeasure widths = new ParagraphMeasure();
    for (int stretch = 0; stretch < measures.length; stretch++) {
      widths.clear();
      lines.count(widths, (stretch - 1) * LINES, (stretch + 2) * LINES);
      int own = widths.measure();
      boolean usual = own * 100 >= measure * 93 && own * 100 <= measure * 107;
      measures[stretch] = own == 0 || usual ? measure : own;
      widest[stretch] = widths.widest(measures[stretch]);
      chained[stretch] = widths.isChained(measures[stretch]);
    }
  }

  /** The measure of the stretch in which {@code line} stands. */
  int at(int line) {
    return measures[line / LINES];
  }

  /** Whether {@code line} is too wide to be a line, or a few whose ends were eaten. */
  boolean isParagraph(int line) {
    return lines.width(line) > widest[line / LINES];
  }

  /**
   * The width of {@code line}, or of the last of those that it was made of where line ends were
   * eaten everywhere.
   */
  int width(int line) {
    int stretch = line / LINES;
    return chained[stretch] && !isParagraph(line)
        ? ParagraphMeasure.last(lines.width(line), measures[stretch])
        : lines.width(line);
  }
}
