package io.github.pumice.layout.paragraphs;

/**
 * Which lines of a text are rows: columns held apart by tabs, bars, leaders or wide gaps, or a long
 * name without a space.
 *
 * <p>Asked for one line after the other. What few texts have is looked for once, not line by line;
 * of a line's characters hardly more than every fourth is read.
 */
final class ParagraphRows {
  /** So many blanks or dots part columns. */
  private static final int GAP = 4;

  /** No word of common text is so long, in a script that parts its words. */
  private static final int LONG_NAME = 24;

  private static final char FIRST_UNSPACED = '\u0E00';

  private final String text;

  /** The next of each kind at or after the line that was asked for last. */
  private int tab = -1;

  private int bar = -1;
  private int space = -1;

  ParagraphRows(String text) {
    this.text = text;
  }

  /** Whether the line at {@code [start, end)} is a row. */
  boolean isRow(int start, int end) {
    tab = next('\t', tab, start);
    bar = next('|', bar, start);
    return tab < end
        || (bar < end && next('|', bar, bar + 1) < end)
        || hasGap(start, end)
        || isLongName(start, end);
  }

  private int next(char wanted, int known, int from) {
    if (known >= from) {
      return known;
    }
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }

  private boolean hasGap(int start, int end) {
    boolean leaders = Character.isDigit(text.charAt(end - 1));
    for (int at = start + GAP - 1; at < end; at += GAP) {
      if (isGap(at, leaders) && isWide(at, start, end, leaders)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWide(int at, int start, int end, boolean leaders) {
    int first = at;
    while (first > start && isGap(first - 1, leaders)) {
      first--;
    }
    int after = at + 1;
    while (after < end && isGap(after, leaders)) {
      after++;
    }
    return after - first >= GAP;
  }

  private boolean isGap(int at, boolean leaders) {
    char c = text.charAt(at);
    return c == ' ' || (c == '.' && leaders);
  }

  private boolean isLongName(int start, int end) {
    if (end - start < LONG_NAME || text.charAt(start) >= FIRST_UNSPACED) {
      return false;
    }
    space = next(' ', space, start);
    return space >= end;
  }
}
