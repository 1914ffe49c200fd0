package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.layout.ParagraphEdges.Opening;

/**
 * What can be seen at each line end: how much room was left in the measure, how the line ends, how
 * the next one begins, and which marks of a paragraph the page shows there.
 */
final class ParagraphGaps {
  private static final int AROUND = 4;

  private final String text;
  private final ParagraphLines lines;
  private final int measure;
  private final int[] margins;

  ParagraphGaps(Document document, ParagraphLines lines, int measure) {
    this.text = document.text();
    this.lines = lines;
    this.measure = measure;
    this.margins = ParagraphMargins.of(lines);
  }

  /** How far the line stays behind its measure, as a share of it. */
  double shortness(int line) {
    return 1 - (double) lines.width(line) / measureAt(line);
  }

  /** The room that is left when the next line's first word is put on this one, as a share. */
  double room(int line) {
    return shortness(line)
        - (double) (lines.firstWordWidth(line + 1) + ParagraphMeasure.SPACE) / measureAt(line);
  }

  boolean endsSentence(int line) {
    return ParagraphEdges.endsSentence(text, lines.start(line), lines.end(line));
  }

  boolean endsOpen(int line) {
    return ParagraphEdges.endsOpen(text, lines.end(line));
  }

  boolean endsInHyphen(int line) {
    return ParagraphEdges.endsInHyphen(text, lines.end(line));
  }

  Opening opening(int line) {
    return ParagraphEdges.opening(text, lines.start(line), lines.end(line));
  }

  boolean opensSpeech(int line) {
    return ParagraphEdges.opensSpeech(text, lines.start(line));
  }

  /** The number of spaces in the line. */
  int words(int line) {
    int count = 0;
    for (int at = lines.start(line); at < lines.end(line); at++) {
      count += text.charAt(at) == ' ' ? 1 : 0;
    }
    return count;
  }

  /** The number of sentences that end inside the line, before a capital. */
  int sentences(int line) {
    int count = 0;
    int start = lines.start(line);
    for (int at = start + 1; at + 1 < lines.end(line); at++) {
      if (text.charAt(at) == ' '
          && ParagraphEdges.endsSentence(text, start, at)
          && ParagraphEdges.opening(text, at + 1, lines.end(line)) == Opening.UPPER) {
        count++;
      }
    }
    return count;
  }

  /** Whether the line after {@code line} is an item of a list, or one of both a row of a table. */
  boolean isArranged(int line) {
    return ParagraphEdges.opensItem(text, lines.start(line + 1), lines.end(line + 1))
        || isRow(line)
        || isRow(line + 1);
  }

  boolean isRow(int line) {
    return ParagraphEdges.isRow(text, lines.start(line), lines.end(line));
  }

  boolean isIndented(int line) {
    int more = lines.indent(line) - margins[line];
    return more > 0 && more < 16;
  }

  boolean isBlankAfter(int line) {
    return lines.lineEndsAfter(line) > 1;
  }

  boolean isPageEnd(int line) {
    return lines.isPageEnd(line);
  }

  /**
   * The measure around a line: that of the text, unless its neighbours are set solid to another one
   * as quotations and notes are.
   */
  private int measureAt(int line) {
    int from = Math.max(0, line - AROUND);
    int to = Math.min(lines.size() - 1, line + AROUND);
    int widest = 0;
    for (int at = from; at <= to; at++) {
      widest = Math.max(widest, Math.min(lines.width(at), measure * 3 / 2));
    }
    boolean usual = widest * 100 >= measure * 93 && widest * 100 <= measure * 107;
    return !usual && isSolid(from, to, widest) ? widest * 98 / 100 : measure;
  }

  private boolean isSolid(int from, int to, int widest) {
    int full = 0;
    int open = 0;
    for (int at = from; at <= to; at++) {
      if (lines.width(at) * 100 >= widest * 90) {
        full++;
        open += endsOpen(at) ? 1 : 0;
      }
    }
    return full >= 6 && open >= 5;
  }
}
