package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The inked lines of one page, top to bottom, and the blank lines between them.
 *
 * <p>Offsets are UTF-16 offsets into the document's text. A line is numbered from 0 among the lines
 * of its page that are not blank.
 */
public final class PageLines {
  private final String text;
  private final Page page;
  private final int[] lineStarts;
  private final int[] starts;
  private final int[] ends;
  private final int[] blanks;
  private final int count;

  private PageLines(String text, Page page) {
    this.text = text;
    this.page = page;
    int most = 1;
    int lineEnd = text.indexOf('\n', page.start());
    while (lineEnd >= 0 && lineEnd < page.end()) {
      most++;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    lineStarts = new int[most];
    starts = new int[most];
    ends = new int[most];
    blanks = new int[most];
    int size = 0;
    int blank = 0;
    for (int at = page.start(); at < page.end(); ) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline > page.end() ? page.end() : newline;
      int first = skipBlank(text, at, end);
      if (first == end) {
        blank++;
      } else {
        lineStarts[size] = at;
        starts[size] = first;
        ends[size] = trimmedEnd(text, first, end);
        blanks[size++] = blank;
        blank = 0;
      }
      at = end + 1;
    }
    this.count = size;
  }

  /** The lines of every page of a document, in order. */
  public static List<PageLines> of(Document document) {
    List<PageLines> pages = new ArrayList<>(document.pageCount());
    for (Page page : document.pages()) {
      pages.add(new PageLines(document.text(), page));
    }
    return pages;
  }

  private static int skipBlank(String text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimmedEnd(String text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** The number of inked lines. */
  public int count() {
    return count;
  }

  /** Where the line begins, with its indent. */
  public int lineStart(int line) {
    return lineStarts[line];
  }

  /** Where the line's first inked character stands. */
  public int start(int line) {
    return starts[line];
  }

  /** Where the line's last inked character ends. */
  public int end(int line) {
    return ends[line];
  }

  /** The width of the line's ink, in code units. */
  public int length(int line) {
    return ends[line] - starts[line];
  }

  /** How far the line's ink begins from the line's start. */
  public int indent(int line) {
    return starts[line] - lineStarts[line];
  }

  /** The line's last inked character. */
  public char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  /** The line on which an offset of the page stands, or the inked one above it. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, count, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** How many blank lines stand directly above the line, on its page. */
  public int blanksAbove(int line) {
    return blanks[line];
  }

  /** Where what follows the line begins: the next inked line with its indent, or the page's end. */
  public int next(int line) {
    return line + 1 < count ? lineStarts[line + 1] : page.end();
  }

  /** The line's ink. */
  public String text(int line) {
    return text.substring(starts[line], ends[line]);
  }

  /** The text that the offsets are about. */
  public String whole() {
    return text;
  }

  /**
   * The measure: how wide a full line is. Three quarters of the lines are no wider; headings, short
   * last lines and verse hardly move it. 0 where there are no lines.
   */
  public static int measure(List<PageLines> pages) {
    int[] widths = new int[512];
    int total = 0;
    for (PageLines page : pages) {
      for (int line = 0; line < page.count; line++) {
        widths[Math.min(page.length(line), widths.length - 1)]++;
        total++;
      }
    }
    int seen = 0;
    for (int width = 0; width < widths.length; width++) {
      seen += widths[width];
      if (seen * 4L >= total * 3L) {
        return total == 0 ? 0 : width;
      }
    }
    return widths.length - 1;
  }
}
