package io.github.pumice.layout.furniture;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.pumice.core.Search;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.RomanNumerals;
import io.github.pumice.layout.furniture.FolioMark.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the places at the edges of a page that may be its folio: a numeral alone on its line, in
 * dashes or brackets, or first or last on a line with other text.
 *
 * <p>Whether one is the folio is decided over the whole book, by {@link FolioSequence}; a misread
 * numeral ({@code ioo}, {@code l2}) is therefore kept as it is read.
 */
final class FolioReader {
  /** How many inked lines from the edge of a page are looked at. */
  static final int DEPTH = 3;

  private static final int LONGEST_ALONE = 18;
  private static final int LONGEST_CORE = 9;
  private static final int LONGEST_PREFIXED = 5;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_WORD = 3;
  private static final CharMatcher FIGURES = CharMatcher.inRange('0', '9');

  /** What a note begins with; the number in one is no folio. */
  private static final String NOTE_SIGNS = "*†‡§¶";

  private static final ImmutableSet<String> PAGE_WORDS =
      ImmutableSet.copyOf(
          "page p pag pg seite s página pagina pág bladzijde blz strona str страница стр"
              .split(" "));

  private static final ImmutableSet<String> OF_WORDS =
      ImmutableSet.copyOf("/ of von sur de di van из".split(" "));

  private final PageLines page;
  private final List<FolioMark> marks = new ArrayList<>(8);

  private FolioReader(PageLines page) {
    this.page = page;
  }

  /** The places of a page that may be its folio, at most three for each line at its edges. */
  static List<FolioMark> marks(PageLines page) {
    FolioReader reader = new FolioReader(page);
    int top = Math.min(DEPTH, page.count());
    for (int line = 0; line < top; line++) {
      reader.read(line, line, true);
    }
    for (int line = Math.max(top, page.count() - DEPTH); line < page.count(); line++) {
      reader.read(line, page.count() - 1 - line, false);
    }
    return reader.marks;
  }

  private void read(int line, int depth, boolean top) {
    addPrefixed(line, depth, Place.last(top));
    if (page.length(line) <= LONGEST_ALONE && addAlone(line, depth, Place.alone(top))) {
      return;
    }
    boolean note = !top && NOTE_SIGNS.indexOf(page.whole().charAt(page.start(line))) >= 0;
    if (!note) {
      addToken(token(page, line, Place.first(top), depth));
      addToken(token(page, line, Place.last(top), depth));
    }
  }

  /** Adds a numeral that has a line to itself. */
  private boolean addAlone(int line, int depth, Place place) {
    String text = page.text(line);
    int start = page.start(line);
    String number = counted(text);
    if (!number.isEmpty()) {
      start += text.indexOf(number);
      marks.add(new FolioMark(line, start, start + number.length(), number, place, true, depth));
      return true;
    }
    String core = hasWordBesideNumber(text) ? "" : core(text, 0, text.length());
    if (isNumeral(core)) {
      marks.add(new FolioMark(line, start, page.end(line), core, place, true, depth));
      return true;
    }
    return false;
  }

  /**
   * The number of a page that says what it is, {@code Page 3}, {@code 3 of 12}, {@code p. 3/12}; or
   * nothing.
   */
  private static String counted(String text) {
    String[] words = text.replace("/", " / ").trim().split(" +", MOST_WORDS + 1);
    int at = isPageWord(words[0]) ? 1 : 0;
    boolean of =
        words.length == at + 3 && OF_WORDS.contains(words[at + 1]) && isFigures(words[at + 2]);
    boolean said = of || (at == 1 && words.length == 2);
    return said && isFigures(words[at]) ? words[at] : "";
  }

  /** Whether a line has both a figure and a word, {@code 6 ODES}: no numeral is read so. */
  private static boolean hasWordBesideNumber(String line) {
    if (FIGURES.matchesNoneOf(line)) {
      return false;
    }
    for (String token : line.split(" ", -1)) {
      String core = core(token, 0, token.length());
      if (core.length() >= SHORTEST_WORD && core.chars().allMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands before the number of a page: {@code Page}, {@code S.}. */
  static boolean isPageWord(String word) {
    return PAGE_WORDS.contains(core(word, 0, word.length()));
  }

  private static boolean isFigures(String word) {
    return FIGURES.matchesAllOf(word);
  }

  private void addToken(FolioMark token) {
    int width = token.end() - token.start();
    int line = token.line();
    boolean counted =
        !token.gap() && page.length(line) <= LONGEST_ALONE && CountedThing.begins(page.text(line));
    if (width <= LONGEST_CORE + 4
        && width < page.length(line)
        && isNumeral(token.core())
        && !counted) {
      marks.add(token);
    }
  }

  /** What stands first or last on a line, as the folio that it may be. */
  static FolioMark token(PageLines page, int line, Place place, int depth) {
    String text = page.whole();
    boolean first = !place.isLast();
    int start = first ? page.start(line) : lastCut(text, page.start(line), page.end(line));
    int end = first ? firstCut(text, start, page.end(line)) : page.end(line);
    boolean gap = first ? isGap(text, end, 1) : isGap(text, start - 1, -1);
    return new FolioMark(line, start, end, core(text, start, end), place, gap, depth);
  }

  /** The number of a page behind that of its chapter or paper: {@code 012101-3}, {@code B-12}. */
  private void addPrefixed(int line, int depth, Place place) {
    String text = page.whole();
    int start = page.start(line);
    int end = page.end(line);
    int dash = Search.last(text, '-', start + 1, end);
    if (dash > start && end - dash <= LONGEST_PREFIXED && Search.last(text, ' ', start, end) < 0) {
      String core = text.substring(dash + 1, end);
      if (!core.isEmpty()
          && Character.isLetterOrDigit(text.charAt(dash - 1))
          && FIGURES.matchesAllOf(core)) {
        marks.add(new FolioMark(line, dash + 1, end, core, place, false, depth));
      }
    }
  }

  /** The end of the first token of a line, with a dash or bracket before it. */
  static int firstCut(String text, int start, int end) {
    int i = start;
    while (i < end && (isDecoration(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    while (i < end && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The beginning of the last token of a line, with what stands behind it. */
  static int lastCut(String text, int start, int end) {
    int i = end;
    while (i > start && (isDecoration(text.charAt(i - 1)) || text.charAt(i - 1) == ' ')) {
      i--;
    }
    while (i > start && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether two blanks, or a tab, begin at {@code at} and go in a direction. */
  private static boolean isGap(String text, int at, int step) {
    int next = at + step;
    return at >= 0
        && at < text.length()
        && (text.charAt(at) == '\t'
            || (next >= 0
                && next < text.length()
                && text.charAt(at) == ' '
                && text.charAt(next) <= ' '));
  }

  /**
   * The numeral without what printers and engines set around it; a full stop that parts figures, as
   * in the number of a section, stays.
   */
  static String core(String text, int start, int end) {
    StringBuilder core = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean parts =
          c == '.'
              && i > start
              && i + 1 < end
              && FIGURES.matches(text.charAt(i - 1))
              && FIGURES.matches(text.charAt(i + 1));
      if (parts || (!isDecoration(c) && !Character.isWhitespace(c))) {
        core.append(c);
      }
    }
    int last = core.length() - 1;
    if (last > 1 && "([{".indexOf(core.charAt(0)) >= 0 && ")]}".indexOf(core.charAt(last)) >= 0) {
      core.deleteCharAt(last).deleteCharAt(0);
    }
    return core.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isDecoration(char c) {
    return "-\u2013\u2014\u2015\u2010\u2011_=~.,:;*\u2022\u00b7'`\u2018\u2019\u201c\u201d\"\u00ab\u00bb\u25a0"
            .indexOf(c)
        >= 0;
  }

  /**
   * Whether a core could be a numeral at all: figures, a roman numeral, or what is read for one.
   */
  private static boolean isNumeral(String core) {
    if (core.isEmpty() || core.length() > LONGEST_CORE) {
      return false;
    }
    int figures = 0;
    int alike = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
      alike += Misreadings.isFigureLike(c) ? 1 : 0;
    }
    return (figures + alike == core.length() && (figures > 0 || core.length() < 6))
        || (figures > 0 && figures + alike >= core.length() - 1 && core.length() <= 6)
        || RomanNumerals.read(core) > 0
        || isRomanLike(core);
  }

  private static boolean isRomanLike(String core) {
    int other = 0;
    for (int i = 0; i < core.length(); i++) {
      other += "ivxlcjy1|uzn".indexOf(core.charAt(i)) < 0 ? 1 : 0;
    }
    return core.length() >= 2 && other == 0;
  }
}
