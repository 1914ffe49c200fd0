package io.github.pumice.layout;

import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds catchwords: below the text of a page the first word of the next one, or its beginning, set
 * there for the binder, alone or beside the signature.
 *
 * <p>A book that sets them does so on most of its pages; a single short last line that happens to
 * begin the next page is text. Where the next page is missing, the lone word below the text is one
 * if nearly all pages end so.
 */
final class Catchwords {
  private static final int LONGEST = 24;
  private static final int FEWEST = 3;
  private static final int DEEPEST = 3;
  private static final int FEWEST_LONE = 5;
  private static final int LONGEST_SIGNATURE = 7;
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
    int named = 0;
    int pairs = 0;
    for (int page = 0; page + 1 < book.size(); page++) {
      boolean here = isFollowed(page) && find(page);
      pairs += isFollowed(page) ? 1 : 0;
      found += here ? 1 : 0;
      named += here && standsInside(page) ? 1 : 0;
    }
    double all = found / (double) Math.max(1, pairs);
    // Names of speakers follow each other by chance.
    int words = found - named;
    boolean known =
        (words >= FEWEST && (all >= 0.5 || words * 25 >= pairs * 2))
            || (found > FEWEST && all >= 0.6);
    this.share = known ? all : 0;
    if (!known) {
      Arrays.fill(starts, -1);
    } else if (all < 0.5) {
      forgetNames();
    }
    addLone(known && all >= 0.6);
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

  /** Whether no page is missing between a page and the next. */
  private boolean isFollowed(int page) {
    Folios folios = book.folios();
    int leap = folios.value(page + 1) - folios.value(page);
    return folios.mark(page) == null
        || folios.mark(page + 1) == null
        || folios.isRoman(page) != folios.isRoman(page + 1)
        || leap == 1
        || leap == 0
        || folios.value(page + 1) == 0
        || folios.value(page) == 0;
  }

  private boolean standsInside(int page) {
    PageLines here = book.page(page);
    return starts[page] == here.start(lines[page])
        && matcher.inside(EdgeLine.key(here.text(lines[page]))) > 0;
  }

  private void forgetNames() {
    for (int page = 0; page < starts.length; page++) {
      if (starts[page] >= 0 && standsInside(page)) {
        starts[page] = -1;
      }
    }
  }

  // ---- beginnings of the next page

  private boolean find(int page) {
    PageLines here = book.page(page);
    String next = firstWords(page + 1);
    int last = here.count() - 1 - zones.foot(page);
    for (int line = last; line > Math.max(zones.top(page), last - DEEPEST); line--) {
      int start = lastPart(here, line);
      int width = here.end(line) - start;
      boolean own = start == here.start(line);
      if (isShort(here, start, line)
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

  /** A catchword is short against the measure; a single word may be more of a narrow one. */
  private boolean isShort(PageLines page, int start, int line) {
    int width = page.end(line) - start;
    boolean word = page.whole().lastIndexOf(' ', page.end(line) - 1) < start;
    return width <= LONGEST && (width * 5 < book.measure() * 2 || (word && isHalf(width)));
  }

  private boolean isHalf(int width) {
    return width * 5 < book.measure() * 3;
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

  /**
   * The offset of what stands after the last gap of a line, after its signature, or of the line.
   */
  private static int lastPart(PageLines page, int line) {
    String text = page.whole();
    for (int i = page.end(line) - 1; i > page.start(line) + 1; i--) {
      if (text.charAt(i - 1) == '\t' || (text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ')) {
        return i;
      }
    }
    int blank = text.lastIndexOf(' ', page.end(line) - 1);
    boolean signed =
        blank > page.start(line)
            && blank - page.start(line) <= LONGEST_SIGNATURE
            && SignatureMark.read(text.substring(page.start(line), blank)).stream()
                .anyMatch(mark -> !mark.isNumber() && text.charAt(page.start(line)) != '§');
    return signed ? blank + 1 : page.start(line);
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

  // ---- lone words where the next page is missing

  private void addLone(boolean known) {
    int[] lone = new int[starts.length];
    int ends = 0;
    for (int page = 0; page < starts.length; page++) {
      lone[page] = loneWord(page);
      ends += lone[page] >= 0 || starts[page] >= 0 ? 1 : 0;
    }
    if (!known && (ends < FEWEST_LONE || ends * 5 < starts.length * 3)) {
      return;
    }
    for (int page = 0; page < starts.length; page++) {
      if (starts[page] < 0 && lone[page] >= 0) {
        starts[page] = book.page(page).start(lone[page]);
        lines[page] = lone[page];
      }
    }
  }

  /** The line below the text that is one short word, signatures looked over; or -1. */
  private int loneWord(int page) {
    PageLines here = book.page(page);
    int line = here.count() - 1 - zones.foot(page);
    for (int k = 0; k < 2 && line > zones.top(page) && isSignature(here, line); k++) {
      line--;
    }
    if (line <= zones.top(page) + 1) {
      return -1;
    }
    String text = here.text(line);
    boolean word = text.length() > 1 && text.indexOf(' ') < 0;
    return word
            && isShort(here, here.start(line), line)
            && isBelowText(here, line)
            && Character.isLetter(text.codePointAt(0))
            && !isName(text)
        ? line
        : -1;
  }

  private static boolean isSignature(PageLines page, int line) {
    return page.length(line) <= LONGEST_SIGNATURE && !SignatureMark.read(page.text(line)).isEmpty();
  }

  /** Whether a line of some width stands above, or above a signature. */
  private boolean isBelowText(PageLines page, int line) {
    int above = isSignature(page, line - 1) ? line - 2 : line - 1;
    return above >= 0 && page.length(above) * 2 > book.measure();
  }

  private boolean isName(String text) {
    boolean ends = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return Character.isUpperCase(text.codePointAt(0))
        && (ends || matcher.inside(EdgeLine.key(text)) > 1);
  }
}
