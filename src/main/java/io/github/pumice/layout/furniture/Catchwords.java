package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds catchwords: below the text of a page the first word of the next one, or its beginning, set
 * there for the binder, alone or beside the signature.
 *
 * <p>A book that sets them does so on most of its pages, or on the last of every sheet; a single
 * short last line that happens to begin the next page is text, unless it is a part of a word,
 * {@code rich-}, that the next page has whole. Where the next page is missing, the lone word below
 * the text is one if nearly all pages end so.
 */
final class Catchwords {
  private static final int FEWEST = 2;
  private static final int FEWEST_LONE = 5;
  private static final int FEWEST_OPEN = 2;

  /** Pages are missing where one in so many numbers leaps. */
  private static final int GAPS = 8;

  private final Book book;
  private final Zones zones;

  /** Per page the offset at which the catchword begins, or -1. */
  private final int[] starts;

  private final int[] lines;
  private final double share;

  /** Whether hardly a page is missing. */
  private final boolean whole;

  Catchwords(Book book, Zones zones) {
    this.book = book;
    this.zones = zones;
    this.starts = new int[book.size()];
    this.lines = new int[book.size()];
    Arrays.fill(starts, -1);
    NextBeginning beginning = new NextBeginning(book, zones);
    BitSet sure = new BitSet(book.size());
    BitSet atSheets = new BitSet(book.size());
    int found = 0;
    int named = 0;
    int pairs = 0;
    for (int page = 0; page + 1 < book.size(); page++) {
      Catchword word = beginning.announcedOn(page);
      boolean here = set(page, word);
      sure.set(page, word != null && word.cut());
      atSheets.set(page, here && !standsInside(page) && opensSheet(page + 1));
      pairs += isFollowed(page) ? 1 : 0;
      found += here ? 1 : 0;
      named += here && standsInside(page) ? 1 : 0;
    }
    this.whole = pairs * GAPS >= (book.size() - 1) * (GAPS - 1);
    double all = found / (double) Math.max(1, pairs);
    // Names of speakers follow each other by chance.
    int words = found - named;
    boolean known = words >= FEWEST && (all >= 0.5 || words * 25 >= pairs * 2);
    this.share = known ? all : 0;
    if (!known) {
      if (atSheets.cardinality() >= FEWEST) {
        sure.or(atSheets);
      }
      forgetAllBut(sure);
    } else if (all < 0.5) {
      forgetNames();
    }
    addLone(new LoneWords(book, zones), known && all >= 0.6);
  }

  private boolean set(int page, @Nullable Catchword word) {
    if (word == null) {
      return false;
    }
    starts[page] = word.start();
    lines[page] = word.line();
    return true;
  }

  /** Where the catchword of a page begins, or -1 where it has none. */
  int start(int page) {
    return starts[page];
  }

  /** The line of the page on which its catchword stands. */
  int line(int page) {
    return lines[page];
  }

  /** Whether the catchword of a page stands on a line. */
  boolean standOn(int page, int line) {
    return starts[page] >= 0 && lines[page] == line;
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

  /** Whether the letter of a sheet stands at the foot of its first page. */
  private boolean opensSheet(int page) {
    PageLines here = book.page(page);
    int last = zones.last(page);
    for (int line = last; line > Math.max(zones.first(page), last - 2); line--) {
      int letter = here.end(line) - 1;
      boolean lone = letter == here.start(line) || here.whole().charAt(letter - 1) == ' ';
      if (lone
          && Character.isUpperCase(here.whole().charAt(letter))
          && here.length(line) <= Catchword.LONGEST
          && !SignatureMark.read(here.text(line)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lone word ends a sentence, and the next page is not missing: it begins otherwise. */
  private boolean endsSentence(int page, int line) {
    boolean last = page + 1 == book.size();
    boolean next = last || (isFollowed(page) && whole);
    return next && !Flow.runsOn(book.page(page), line);
  }

  private boolean standsInside(int page) {
    PageLines here = book.page(page);
    return starts[page] == here.start(lines[page])
        && zones.places().of(here.text(lines[page])).inside() > 0;
  }

  private void forgetAllBut(BitSet pages) {
    for (int page = 0; page < starts.length; page++) {
      starts[page] = pages.get(page) ? starts[page] : -1;
    }
  }

  private void forgetNames() {
    for (int page = 0; page < starts.length; page++) {
      if (starts[page] >= 0 && standsInside(page)) {
        starts[page] = -1;
      }
    }
  }

  /** Where the next page is missing, a lone word will do. */
  private void addLone(LoneWords words, boolean known) {
    int[] lone = new int[starts.length];
    int ends = 0;
    int open = 0;
    int inside = 0;
    for (int page = 0; page < starts.length; page++) {
      lone[page] = words.line(page);
      ends += lone[page] >= 0 || starts[page] >= 0 ? 1 : 0;
      open += lone[page] >= 0 && LoneWords.isOpen(book.page(page), lone[page]) ? 1 : 0;
      inside += known ? 0 : words.inside(page, lone[page]);
    }
    boolean most = ends * 5 >= starts.length * 3;
    boolean few = ends < FEWEST_LONE && (open < FEWEST_OPEN || inside > 0);
    if (!known && (few || !most || inside >= ends)) {
      return;
    }
    for (int page = 0; page < starts.length; page++) {
      if (starts[page] < 0 && lone[page] >= 0 && !endsSentence(page, lone[page])) {
        starts[page] = book.page(page).start(lone[page]);
        lines[page] = lone[page];
      }
    }
  }
}
