package io.github.pumice.layout;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line near the edge of a page, seen as a head or foot: what it says without its folio. */
final class EdgeLine {
  private static final int SHORT = 16;
  private static final String LETTER_FOR_FIGURE = "oizeasbtbg";
  private static final String FIGURE_LIKE = "oOQlIizZsSBg";
  private static final String FIGURES = "000111225589";
  private static final String[] NO_NUMERALS = {};

  /** How many letters two heads must share at one end to be compared for that. */
  static final int END = 6;

  /** How many lines from each edge may be furniture. */
  static final int DEPTH = 5;

  final int page;
  final int line;
  final boolean top;
  final int depth;

  /** The folio that stands on this line, if one does. */
  final @Nullable FolioMark folio;

  /** Letters without marks, in small letters, the folio left out; the figures where it has none. */
  final String key;

  /** The numerals on the line, the folio left out. */
  final String[] numerals;

  /** Which pairs of letters occur, as a set of 128. */
  private final long pairs;

  private final long morePairs;

  private final int pairCount;
  private final int head;
  private final int tail;
  private final boolean figures;

  /**
   * Whether it begins as a caption does: a word, its number, and text ({@code Table 3.2: Names}).
   */
  final boolean captioned;

  /** Whether it begins with what is counted in a book, and its number. */
  final boolean counted;

  /** Share of capitals among the letters. */
  final double capitals;

  /** Whether the text flows over the line when it is gone. */
  final boolean flowing;

  /** Whether two blanks part the line. */
  final boolean gap;

  /** The last code unit of the text without folio. */
  final char last;

  private EdgeLine(
      PageContinuity continuity, int index, int line, boolean top, @Nullable FolioMark folio) {
    PageLines page = continuity.page(index);
    this.page = index;
    this.line = line;
    this.top = top;
    this.depth = top ? line : page.count() - 1 - line;
    this.folio = folio;
    String rest = rest(page, line, folio);
    this.key = keyOrFigures(rest);
    this.numerals = numerals(rest);
    long[] halves = pairs(key);
    this.pairs = halves[0];
    this.morePairs = halves[1];
    this.pairCount = Long.bitCount(pairs) + Long.bitCount(morePairs);
    this.head = key.length() < END ? -1 : hash(key, 0);
    this.tail = key.length() < END ? -1 : hash(key, key.length() - END);
    this.figures = !key.isEmpty() && !Character.isLetter(key.charAt(0));
    this.capitals = capitals(rest);
    this.flowing = continuity.flowsOver(index, line, top);
    this.captioned = isCaptioned(rest);
    this.counted = CountedThing.begins(rest);
    this.gap = rest.contains("  ") || rest.indexOf('\t') >= 0;
    this.last = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
  }

  /** The lines at one edge of a page, from the edge inwards. */
  static List<EdgeLine> of(Book book, PageContinuity continuity, int index, boolean top) {
    PageLines page = book.page(index);
    int atTop = Math.min(DEPTH, (page.count() + 1) / 2);
    int count = top ? atTop : Math.min(DEPTH, page.count() - atTop);
    List<EdgeLine> lines = new ArrayList<>(count);
    FolioMark mark = book.folios().mark(index);
    for (int k = 0; k < count; k++) {
      int line = top ? k : page.count() - 1 - k;
      boolean here = mark != null && mark.line() == line;
      lines.add(new EdgeLine(continuity, index, line, top, here ? mark : null));
    }
    return lines;
  }

  /** Whether the line is its folio and nothing else. */
  boolean isFolioAlone() {
    return folio != null && folio.place().isAlone();
  }

  private static String rest(PageLines page, int line, @Nullable FolioMark folio) {
    String text = page.whole();
    if (folio == null) {
      return page.text(line);
    }
    return (text.substring(page.start(line), folio.start())
            + text.substring(folio.end(), page.end(line)))
        .trim();
  }

  /** A line of figures only is what its figures are. */
  static String keyOrFigures(String text) {
    String key = key(text);
    return key.isEmpty() ? CharMatcher.whitespace().removeFrom(text) : key;
  }

  /** Whether it has no letters. */
  boolean isFigures() {
    return figures;
  }

  /** A text as heads are compared: its letters, small, {@code ſ} as {@code s}. */
  static String key(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        key.append(c == 'ſ' ? 's' : Character.toLowerCase(c));
      } else if (c >= '0' && c <= '9' && isInWord(text, i)) {
        key.append(LETTER_FOR_FIGURE.charAt(c - '0'));
      }
    }
    return key.toString();
  }

  /** Whether a figure stands between letters: there it is a letter misread. */
  private static boolean isInWord(CharSequence text, int at) {
    boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return before && after;
  }

  private static String[] numerals(String text) {
    List<String> found = new ArrayList<>(4);
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      int figures = 0;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        figures += Character.isDigit(text.charAt(end)) ? 1 : 0;
        end++;
      }
      if (figures > 0 && figures * 2 >= end - i) {
        found.add(figures(text, i, end));
      } else if (end > i && isRoman(text, i, end)) {
        found.add(text.substring(i, end));
      }
      i = Math.max(i, end);
    }
    return found.isEmpty() ? NO_NUMERALS : found.toArray(NO_NUMERALS);
  }

  /** A number; letters among its figures are taken for those that they are read for. */
  private static String figures(String text, int start, int end) {
    StringBuilder found = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int figure = FIGURE_LIKE.indexOf(text.charAt(i));
      found.append(figure < 0 ? text.charAt(i) : FIGURES.charAt(figure));
    }
    return found.toString();
  }

  private static boolean isCaptioned(String text) {
    int at = 0;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    int number = at + 1;
    int end = number;
    while (end < text.length() && ".:0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return at > 1
        && end > number + 1
        && Character.isDigit(text.charAt(number))
        && ".:".indexOf(text.charAt(end - 1)) >= 0
        && end < text.length() - 2;
  }

  private static boolean isRoman(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && RomanNumerals.read(text.substring(start, end)) > 0;
  }

  private static long[] pairs(String key) {
    long[] halves = new long[2];
    for (int i = 0; i + 1 < key.length(); i++) {
      int hash = (key.charAt(i) * 31 + key.charAt(i + 1)) * 0x9E3779B1;
      halves[hash >>> 31] |= 1L << (hash >>> 20 & 63);
    }
    return halves;
  }

  /** Whether two lines share as many pairs of letters as lines that read alike do. */
  boolean sharesPairs(EdgeLine other) {
    int shared = Long.bitCount(pairs & other.pairs) + Long.bitCount(morePairs & other.morePairs);
    return shared * 20 >= pairCount * (pairCount < SHORT ? 8 : 12);
  }

  /** Whether two lines may begin or end with the same {@value #END} letters; seldom wrong. */
  boolean mayShareEnd(EdgeLine other) {
    return (head == other.head && head >= 0) || (tail == other.tail && tail >= 0);
  }

  private static int hash(String key, int from) {
    int hash = 0;
    for (int i = from; i < from + END; i++) {
      hash = hash * 31 + key.charAt(i);
    }
    return hash & Integer.MAX_VALUE;
  }

  private static double capitals(String text) {
    int letters = 0;
    int large = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      large += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) large / letters;
  }
}
