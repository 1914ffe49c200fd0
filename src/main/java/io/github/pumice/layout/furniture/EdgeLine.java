package io.github.pumice.layout.furniture;

import io.github.pumice.core.Words;
import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line near the edge of a page, seen as a head or foot: what it says without its folio. */
final class EdgeLine {
  private static final int SHORT = 16;

  /** What is set in capitals above a page is not what stands inside in small letters. */
  private static final double CAPITALS = 0.6;

  private static final char IN_CAPITALS = '^';

  /** How many letters two heads must share at one end to be compared for that. */
  static final int END = 6;

  /** How many lines from each edge may be furniture. */
  static final int DEPTH = 5;

  /** How many places for such lines a page has. */
  static final int PLACES = 2 * DEPTH;

  final int page;
  final int line;
  final boolean top;
  final int depth;

  /** The folio that stands on this line, if one does. */
  final @Nullable FolioMark folio;

  /** Letters without marks, in small letters, the folio left out; the figures where it has none. */
  final String key;

  /** The length of the key. */
  final int length;

  /** Whether it has no letters. */
  final boolean figures;

  /** Whether the text flows over the line when it is gone. */
  final boolean flowing;

  /** The last code unit of the text without folio. */
  final char last;

  /** What the line says without its folio: a part of this text. */
  private final String text;

  private final int start;
  private final int end;

  /** Which pairs of letters occur, as a set of 128. */
  private final long pairs;

  private final long morePairs;

  private final int pairCount;
  private final int head;
  private final int tail;
  private final double capitals;
  private final boolean gap;
  private String @Nullable [] numerals;
  private @Nullable String keyByCase;

  private EdgeLine(
      PageContinuity continuity, int index, int line, boolean top, @Nullable FolioMark folio) {
    PageLines page = continuity.page(index);
    this.page = index;
    this.line = line;
    this.top = top;
    this.depth = top ? line : page.count() - 1 - line;
    this.folio = folio;
    this.text = folio == null ? page.whole() : rest(page, line, folio);
    this.start = folio == null ? page.start(line) : 0;
    this.end = folio == null ? page.end(line) : text.length();
    this.key = HeadKey.orFigures(text, start, end);
    this.length = key.length();
    this.capitals = capitals(text, start, end);
    this.gap = hasGap(text, start, end);
    this.figures = length > 0 && !Character.isLetter(key.charAt(0));
    long few = 0;
    long more = 0;
    for (int i = 0; i + 1 < key.length(); i++) {
      int hash = (key.charAt(i) * 31 + key.charAt(i + 1)) * 0x9E3779B1;
      long pair = 1L << (hash >>> 20 & 63);
      few |= hash >= 0 ? pair : 0;
      more |= hash < 0 ? pair : 0;
    }
    this.pairs = few;
    this.morePairs = more;
    this.pairCount = Long.bitCount(pairs) + Long.bitCount(morePairs);
    this.head = key.length() < END ? -1 : hash(key, 0);
    this.tail = key.length() < END ? -1 : hash(key, key.length() - END);
    this.flowing = continuity.flowsOver(index, line, top);
    this.last = start == end ? ' ' : text.charAt(end - 1);
  }

  /** The lines at one edge of a page, from the edge inwards. */
  static List<EdgeLine> of(Book book, PageContinuity continuity, int index, boolean top) {
    PageLines page = book.page(index);
    int atTop = Math.min(DEPTH, (page.count() + 1) / 2);
    int count = top ? atTop : Math.min(DEPTH, page.count() - atTop);
    List<EdgeLine> lines = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      int line = top ? k : page.count() - 1 - k;
      FolioMark mark = book.folios().markOn(index, line);
      lines.add(new EdgeLine(continuity, index, line, top, mark));
    }
    return lines;
  }

  /** Its place among all that the pages of the book have for lines at their edges. */
  int place() {
    return page * PLACES + (top ? 0 : DEPTH) + depth;
  }

  /** Whether the line is its folio and nothing else. */
  boolean isFolioAlone() {
    return folio != null && folio.place().isAlone();
  }

  /** What a line says without its folio. */
  static String rest(PageLines page, int line, FolioMark folio) {
    String text = page.whole();
    return (text.substring(page.start(line), folio.start())
            + text.substring(folio.end(), page.end(line)))
        .trim();
  }

  /** Whether it is a sign or two, or a small letter: a speck that was read. */
  boolean isSpeck() {
    return folio == null
        && length <= 2
        && (figures
            ? key.chars().noneMatch(Character::isLetterOrDigit)
            : length == 1 && end - start == 1 && Character.isLowerCase(last));
  }

  /** Whether two blanks part the line. */
  boolean hasGap() {
    return gap;
  }

  private static boolean hasGap(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t' || (c == ' ' && i + 1 < end && text.charAt(i + 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure stands on the line, the folio left out. */
  boolean hasFigure() {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with what is counted in a book, and its number. */
  boolean isCounted() {
    return CountedThing.begins(text.substring(start, end));
  }

  /** The numerals on the line, the folio left out. */
  String[] numerals() {
    String[] found = numerals;
    if (found == null) {
      found = Numerals.on(text, start, end);
      numerals = found;
    }
    return found;
  }

  /**
   * Whether it begins as a caption does: a word, its number, and text ({@code Table 3.2: Names}).
   */
  boolean isCaptioned() {
    int at = start;
    while (at < end && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    int number = at + 1;
    int past = number;
    while (past < end && ".:0123456789".indexOf(text.charAt(past)) >= 0) {
      past++;
    }
    return at > start + 1
        && past > number + 1
        && Character.isDigit(text.charAt(number))
        && ".:".indexOf(text.charAt(past - 1)) >= 0
        && past < end - 2;
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

  /** Share of capitals among the letters. */
  double capitals() {
    return capitals;
  }

  /** The key, and whether the line is set in capitals: built once, it is asked for often. */
  String keyByCase() {
    String known = keyByCase;
    if (known == null) {
      known = byCase(key, capitals);
      keyByCase = known;
    }
    return known;
  }

  /** What {@link #keyByCase} is for a part of a text that stands elsewhere. */
  static String keyByCase(String text, int start, int end) {
    return byCase(HeadKey.orFigures(text, start, end), capitals(text, start, end));
  }

  private static String byCase(String key, double capitals) {
    return capitals >= CAPITALS ? key + IN_CAPITALS : key;
  }

  private static double capitals(String text, int start, int end) {
    int letters = 0;
    int large = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      letters += Words.isLetter(c) ? 1 : 0;
      large += Words.isCapital(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) large / letters;
  }
}
