package io.github.pumice.layout;

import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds catchwords: below the text of a page the first word of the next one, or its beginning, set
 * there for the binder.
 *
 * <p>A book that sets them does so on most of its pages; a single short last line that happens to
 * begin the next page is text.
 */
final class Catchwords {
  private static final int LONGEST = 24;
  private static final int FEWEST = 3;
  private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

  private final Book book;
  private final HeadMatcher matcher;
  private final Zones zones;

  /** Per page the offset at which the catchword begins, or -1. */
  private final int[] starts;

  private final int[] lines;
  private final double share;

  Catchwords(Book book, HeadMatcher matcher, Zones zones) {
    this.book = book;
    this.matcher = matcher;
    this.zones = zones;
    this.starts = new int[book.size()];
    this.lines = new int[book.size()];
    Arrays.fill(starts, -1);
    int found = 0;
    for (int page = 0; page + 1 < book.size(); page++) {
      found += find(page) ? 1 : 0;
    }
    this.share = found / (double) Math.max(1, book.size());
    if (found < FEWEST || share < 0.08) {
      Arrays.fill(starts, -1);
    }
  }

  /** Where the catchword of a page begins, or -1 where it has none. */
  int start(int page) {
    return starts[page];
  }

  /** The line of the page on which its catchword stands. */
  int line(int page) {
    return lines[page];
  }

  /** The share of pages that have one. */
  double share() {
    return share;
  }

  private boolean find(int page) {
    PageLines here = book.page(page);
    String next = firstWords(page + 1);
    int last = here.count() - 1 - zones.foot(page);
    for (int line = last; line > Math.max(zones.top(page), last - 2); line--) {
      int start = lastPart(here, line);
      int width = here.end(line) - start;
      boolean own = start == here.start(line);
      if (width <= LONGEST
          && width * 5 < book.measure() * 2
          && (begins(next, EdgeLine.key(here.whole().substring(start, here.end(line))), own)
              || isSame(here, start, line, page + 1))) {
        starts[page] = start;
        lines[page] = line;
        return true;
      }
      if (width * 2 > book.measure()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a catchword without letters, as of a numbered section, begins the next page. */
  private boolean isSame(PageLines here, int start, int line, int index) {
    PageLines page = book.page(index);
    int first = zones.firstText(index, matcher.top(index));
    int width = here.end(line) - start;
    return width >= 3
        && here.whole().charAt(start) == '§'
        && first < page.count()
        && page.whole().regionMatches(page.start(first), here.whole(), start, width);
  }

  /** The offset of what stands after the last gap of a line, or of the line. */
  private static int lastPart(PageLines page, int line) {
    String text = page.whole();
    for (int i = page.end(line) - 1; i > page.start(line) + 1; i--) {
      if (text.charAt(i - 1) == '\t' || (text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ')) {
        return i;
      }
    }
    return page.start(line);
  }

  /** The letters with which the text of a page begins. */
  private String firstWords(int index) {
    PageLines page = book.page(index);
    int line = zones.firstText(index, matcher.top(index));
    if (line >= page.count()) {
      return "";
    }
    String text = page.text(line);
    return EdgeLine.key(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
  }

  private static boolean begins(String next, String word, boolean ownLine) {
    if (word.isEmpty()
        || next.isEmpty()
        || word.length() > next.length()
        || (!ownLine && word.length() < 2)) {
      return false;
    }
    if (next.startsWith(word)) {
      return true;
    }
    LevenshteinDistance near = word.length() < 3 ? null : word.length() < 7 ? ONE : TWO;
    for (int width = word.length() - 1; near != null && width <= word.length() + 1; width++) {
      if (width <= next.length() && near.apply(word, next.substring(0, width)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
