package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import io.github.pumice.core.Span;
import io.github.pumice.layout.Chapters;
import java.util.List;

/**
 * The lines of some stretches of text that are not blank, and what stands between them.
 *
 * <p>One mark or letter alone on a line within a sentence, a speck or what the reader of the page
 * set apart, is no line: it belongs to what stands between two.
 */
final class ParagraphLines {
  /** Marks that no printer sets on a line of their own, unlike stars and dashes. */
  private static final String MARKS = ".,:;'\u2018\u2019`";

  private static final byte PAGE_END = 1;
  private static final byte CLOSING = 2;
  private static final byte MENDED = 4;

  private final Document document;
  private final String text;
  private final ParagraphSource source;
  private final int[] starts;
  private final int[] ends;
  private final int[] widths;
  private final int[] indents;

  /** What ends with each line besides it. */
  private final byte[] closes;

  private int size;

  /** The page of the line before, and where it stands. */
  private int page = -1;

  private int pageStart;
  private int pageEnd;

  /** The lines of {@code zone}; the last of each span goes together with none that comes later. */
  ParagraphLines(Document document, List<Span> zone) {
    this.document = document;
    this.text = document.text();
    this.source = new ParagraphSource(document);
    int most = 0;
    for (Span span : zone) {
      most += document.lineAt(span.end()) - document.lineAt(span.start()) + 1;
    }
    starts = new int[most];
    ends = new int[most];
    widths = new int[most];
    indents = new int[most];
    closes = new byte[most];
    zone.forEach(this::add);
  }

  private void add(Span span) {
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
      if (at < end && !isSingle(at, end)) {
        add(at, end);
      }
      at = lineEnd + 1;
    }
    if (size > 0) {
      closes[size - 1] |= CLOSING;
    }
  }

  /** Whether a single mark or letter parts two lines of a sentence. */
  private boolean isSingle(int start, int end) {
    if (end - start != 1 || size == 0 || isClosing(size - 1) || ends[size - 1] != start - 1) {
      return false;
    }
    int next = end;
    while (next < text.length()
        && (text.charAt(next) == '\n' || ParagraphSource.isBlank(text.charAt(next)))) {
      next++;
    }
    return isSingle(text.charAt(start))
        && Character.isLetter(text.codePointBefore(start - 1))
        && next < text.length()
        && Character.isLowerCase(text.codePointAt(next))
        && (next == end + 1 || pageAt(start) != pageAt(next))
        && !ParagraphEdges.isInSeries(text, start);
  }

  private static boolean isSingle(char c) {
    return MARKS.indexOf(c) >= 0 || Character.isLetter(c);
  }

  private void add(int start, int end) {
    if (size > 0 && pageAt(ends[size - 1] - 1) != pageAt(start)) {
      closes[size - 1] |= PAGE_END;
    }
    starts[size] = start;
    ends[size] = end;
    widths[size] = source.width(start, end);
    indents[size++] = source.indent(start);
  }

  /** The page of an offset, which mostly is that of the one before. */
  private int pageAt(int offset) {
    if (offset < pageStart || offset >= pageEnd) {
      Page found = document.page(document.pageAt(offset));
      page = found.index();
      pageStart = found.start();
      pageEnd = found.end();
    }
    return page;
  }

  /** Makes lines of what was torn apart, in a text of this measure. */
  void mend(int measure) {
    ParagraphTears tears = new ParagraphTears(document, this, measure);
    int kept = 0;
    int last;
    for (int line = 0; line < size; line = last + 1) {
      last = tears.last(line);
      boolean mended = last > line || tears.isBeforeGap(line);
      int width = tears.width(line, last);
      starts[kept] = starts[line];
      ends[kept] = ends[last];
      indents[kept] = indents[line];
      closes[kept] = (byte) (closes[last] | (mended ? MENDED : 0));
      widths[kept++] = width;
    }
    size = kept;
  }

  /** Whether the line was torn, or a gap stands in it behind its initial. */
  boolean isMended(int line) {
    return (closes[line] & MENDED) != 0;
  }

  /** The widths of all lines. */
  ParagraphMeasure widths() {
    ParagraphMeasure measure = new ParagraphMeasure();
    count(measure, 0, size);
    return measure;
  }

  /** Counts the widths of the lines from one to before another, as far as there are such. */
  void count(ParagraphMeasure into, int from, int to) {
    for (int line = Math.max(0, from); line < Math.min(size, to); line++) {
      into.add(widths[line]);
    }
  }

  /** Whether {@code line} is the last of its body or note. */
  boolean isClosing(int line) {
    return (closes[line] & CLOSING) != 0;
  }

  /**
   * Whether the line is the name of a chapter, and what follows at once is its title or its text;
   * names in lists of contents follow one another.
   */
  boolean isChapter(int line) {
    return !isClosing(line)
        && isName(line)
        && text.charAt(ends[line]) == '\n'
        && lineEndsAfter(line) == 1
        && !isName(line + 1)
        && (line + 2 >= size || !isName(line + 2));
  }

  private boolean isName(int line) {
    return Chapters.isName(text.substring(starts[line], ends[line]));
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
    while (at > 0 && ParagraphSource.isBlank(text.charAt(at - 1))) {
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
    while (at < ends[line] && text.charAt(at) != ' ') {
      at++;
    }
    return ParagraphMeasure.width(text, starts[line], at);
  }

  /**
   * The number of line ends between {@code line} and the one after it, not that of a single sign.
   */
  int lineEndsAfter(int line) {
    int count = singleAfter(line) < 0 ? 0 : -1;
    for (int at = ends[line]; at < starts[line + 1]; at++) {
      count += text.charAt(at) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Where a single sign stands between {@code line} and the one after it, or -1. */
  int singleAfter(int line) {
    int at = ends[line] + 1;
    return at < starts[line + 1] && isSingle(text.charAt(at)) ? at : -1;
  }

  /** Whether a page ends between {@code line} and the one after it. */
  boolean isPageEnd(int line) {
    return (closes[line] & PAGE_END) != 0;
  }
}
