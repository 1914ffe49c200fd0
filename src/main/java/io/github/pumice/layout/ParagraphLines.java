package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.core.Span;
import java.util.Arrays;
import java.util.BitSet;

/** The lines of a stretch of text that are not blank, and what stands between them. */
final class ParagraphLines {
  private final Document document;
  private final ParagraphSource source;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] widths = new int[64];
  private int[] indents = new int[64];
  private int size;
  private final BitSet closing = new BitSet();

  ParagraphLines(Document document) {
    this.document = document;
    this.source = new ParagraphSource(document);
  }

  /** The widths of all lines. */
  ParagraphMeasure widths() {
    return widths(0, size);
  }

  /** The widths of some lines. */
  ParagraphMeasure widths(int from, int to) {
    ParagraphMeasure measure = new ParagraphMeasure();
    for (int line = from; line < to; line++) {
      measure.add(widths[line]);
    }
    return measure;
  }

  /** Takes the lines of {@code span}, whose last line goes together with none that comes later. */
  void add(Span span) {
    String text = document.text();
    int at = span.start();
    while (at < span.end()) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 || lineEnd > span.end() ? span.end() : lineEnd;
      int end = lineEnd;
      while (at < end && ParagraphSource.isBlank(text.charAt(at))) {
        at++;
      }
      while (end > at && ParagraphSource.isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (at < end) {
        add(at, end);
      }
      at = lineEnd + 1;
    }
    if (size > 0) {
      closing.set(size - 1);
    }
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      widths = Arrays.copyOf(widths, size * 2);
      indents = Arrays.copyOf(indents, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    widths[size] = source.width(start, end);
    indents[size++] = source.indent(start);
  }

  /** Whether {@code line} is the last of its body or note. */
  boolean isClosing(int line) {
    return closing.get(line);
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  /** Where the line begins with its indent. */
  int lineStart(int line) {
    int at = starts[line];
    while (at > 0 && ParagraphSource.isBlank(document.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int end(int line) {
    return ends[line];
  }

  int width(int line) {
    return widths[line];
  }

  int indent(int line) {
    return indents[line];
  }

  /** The width of the line's first word, which the line before would have had to take. */
  int firstWordWidth(int line) {
    int at = starts[line];
    while (at < ends[line] && document.text().charAt(at) != ' ') {
      at++;
    }
    return ParagraphMeasure.width(document.text(), starts[line], at);
  }

  /** The number of line ends between {@code line} and the one after it. */
  int lineEndsAfter(int line) {
    int count = 0;
    for (int at = ends[line]; at < starts[line + 1]; at++) {
      count += document.text().charAt(at) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Whether a page ends between {@code line} and the one after it. */
  boolean isPageEnd(int line) {
    return document.pageAt(ends[line] - 1) != document.pageAt(starts[line + 1]);
  }
}
