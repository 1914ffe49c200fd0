package io.github.pumice.layout.paragraphs;

import java.util.Arrays;

/** Where the left margin of each page stands: recto and verso of a scan rarely agree. */
final class ParagraphMargins {

  private ParagraphMargins() {}

  /** For each line the number of blanks with which unindented lines of its page begin. */
  static int[] of(ParagraphLines lines) {
    int[] margins = new int[lines.size()];
    int[] counts = new int[64];
    int from = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (line + 1 == lines.size() || lines.isPageEnd(line)) {
        int margin = margin(lines, from, line + 1, counts);
        Arrays.fill(margins, from, line + 1, margin);
        from = line + 1;
      }
    }
    return margins;
  }

  /** The smallest indent that a fifth of the lines share. */
  private static int margin(ParagraphLines lines, int from, int to, int[] counts) {
    Arrays.fill(counts, 0);
    for (int line = from; line < to; line++) {
      counts[Math.min(counts.length - 1, lines.indent(line))]++;
    }
    int margin = 0;
    while (margin < counts.length - 1 && counts[margin] * 5 < to - from) {
      margin++;
    }
    return margin == counts.length - 1 ? 0 : margin;
  }
}
