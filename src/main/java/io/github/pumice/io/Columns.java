package io.github.pumice.io;

import io.github.pumice.core.Span;

/**
 * Tells the paragraphs that are set in columns: at least half of their several lines have a gap of
 * three blanks inside. A writer whose readers close runs of blanks must keep them there.
 */
final class Columns {
  private static final int GAP = 3;

  private Columns() {}

  static boolean in(String text, Span paragraph) {
    int lines = 0;
    int gapped = 0;
    for (int at = paragraph.start(); at < paragraph.end(); lines++) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? paragraph.end() : Math.min(lineEnd, paragraph.end());
      gapped += hasGap(text, at, lineEnd) ? 1 : 0;
      at = lineEnd + 1;
    }
    return lines > 1 && 2 * gapped >= lines;
  }

  /** Whether blanks stand between what is not blank. */
  private static boolean hasGap(String text, int start, int end) {
    int blanks = 0;
    boolean begun = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        blanks++;
      } else if (text.charAt(i) == '\t') {
        blanks = GAP;
      } else if (begun && blanks >= GAP) {
        return true;
      } else {
        begun = true;
        blanks = 0;
      }
    }
    return false;
  }
}
