package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.layout.ParagraphEdges.Opening;

/**
 * What can be seen at each line end: how much room was left in the measure, how the line ends, how
 * the next one begins, and which marks of a paragraph the page shows there.
 */
final class ParagraphGaps {
  private static final int DEEPEST = 16;

  private static final int SENTENCE = 1;
  private static final int OPEN = 2;
  private static final int HYPHEN = 4;
  private static final int SPEECH = 8;
  private static final int ITEM = 16;
  private static final int ROW = 32;
  private static final int INDENTED = 64;
  private static final int BLANK_AFTER = 128;
  private static final int PAGE_END = 256;

  private final String text;
  private final ParagraphLines lines;
  private final short[] flags;
  private final Opening[] openings;
  private final double[] shortness;
  private final double[] room;

  ParagraphGaps(Document document, ParagraphLines lines, int measure) {
    this.text = document.text();
    this.lines = lines;
    this.flags = new short[lines.size()];
    this.openings = new Opening[lines.size()];
    this.shortness = new double[lines.size()];
    this.room = new double[lines.size()];
    int[] margins = ParagraphMargins.of(lines);
    for (int line = 0; line < lines.size(); line++) {
      flags[line] = (short) flags(line, margins[line]);
      openings[line] = ParagraphEdges.opening(text, lines.start(line), lines.end(line));
    }
    ParagraphLocalMeasure full = new ParagraphLocalMeasure(this, lines, measure);
    for (int line = 0; line < lines.size(); line++) {
      fill(line, full.at(line));
    }
  }

  private int flags(int line, int margin) {
    int start = lines.start(line);
    int end = lines.end(line);
    int more = lines.indent(line) - margin;
    boolean last = line + 1 == lines.size();
    return flag(SENTENCE, ParagraphEdges.endsSentence(text, start, end))
        | flag(OPEN, ParagraphEdges.endsOpen(text, end))
        | flag(HYPHEN, ParagraphEdges.endsInHyphen(text, end))
        | flag(SPEECH, ParagraphEdges.opensSpeech(text, start))
        | flag(ITEM, ParagraphEdges.opensItem(text, start, end))
        | flag(ROW, ParagraphEdges.isRow(text, start, end))
        | flag(INDENTED, more > 0 && more < DEEPEST)
        | flag(BLANK_AFTER, !last && lines.lineEndsAfter(line) > 1)
        | flag(PAGE_END, !last && lines.isPageEnd(line));
  }

  private static int flag(int flag, boolean is) {
    return is ? flag : 0;
  }

  private void fill(int line, double full) {
    shortness[line] = 1 - lines.width(line) / full;
    if (line + 1 < lines.size()) {
      int word = lines.firstWordWidth(line + 1) + ParagraphMeasure.SPACE;
      room[line] = shortness[line] - word / full;
    }
  }

  /** How far the line stays behind its measure, as a share of it. */
  double shortness(int line) {
    return shortness[line];
  }

  /** The room that is left when the next line's first word is put on this one, as a share. */
  double room(int line) {
    return room[line];
  }

  boolean endsSentence(int line) {
    return is(line, SENTENCE);
  }

  boolean endsOpen(int line) {
    return is(line, OPEN);
  }

  boolean endsInHyphen(int line) {
    return is(line, HYPHEN);
  }

  boolean opensSpeech(int line) {
    return is(line, SPEECH);
  }

  Opening opening(int line) {
    return openings[line];
  }

  private boolean is(int line, int flag) {
    return (flags[line] & flag) != 0;
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
    return is(line + 1, ITEM) || isRow(line) || isRow(line + 1);
  }

  boolean isRow(int line) {
    return is(line, ROW);
  }

  boolean isIndented(int line) {
    return is(line, INDENTED);
  }

  boolean isBlankAfter(int line) {
    return is(line, BLANK_AFTER);
  }

  boolean isPageEnd(int line) {
    return is(line, PAGE_END);
  }
}
