package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds catchwords: below the text of a page the first word of the next one, or its beginning, set
 * there for the binder, alone or beside the signature.
 *
 * <p>A book that sets them does so on most of its pages; a single short last line that happens to
 * begin the next page is text, unless it is a part of a word, {@code rich-}, that the next page has
 * whole. Where the next page is missing, the lone word below the text is one if nearly all pages
 * end so.
 */
final class Catchwords {
  private static final int FEWEST = 2;
  private static final int FEWEST_LONE = 5;
  private static final int FEWEST_OPEN = 2;

  private final Book book;
  private final HeadMatcher matcher;

  /** Per page the offset at which the catchword begins, or -1. */
  private final int[] starts;

  private final int[] lines;
  private final double share;

  Catchwords(Book book, HeadMatcher matcher, Zones zones) {
    this.book = book;
    this.matcher = matcher;
    this.starts = new int[book.size()];
    this.lines = new int[book.size()];
    Arrays.fill(starts, -1);
    NextBeginning beginning = new NextBeginning(book, matcher, zones);
    BitSet cut = new BitSet(book.size());
    int found = 0;
    int named = 0;
    int pairs = 0;
    for (int page = 0; page + 1 < book.size(); page++) {
      Catchword word = isFollowed(page) ? beginning.announcedOn(page) : null;
      boolean here = set(page, word);
      cut.set(page, word != null && word.cut());
      pairs += isFollowed(page) ? 1 : 0;
      found += here ? 1 : 0;
      named += here && standsInside(page) ? 1 : 0;
    }
    double all = found / (double) Math.max(1, pairs);
    // Names of speakers follow each other by chance.
    int words = found - named;
    boolean known = words >= FEWEST && (all >= 0.5 || words * 25 >= pairs * 2);
    this.share = known ? all : 0;
    if (!known) {
      forgetAllBut(cut);
    } else if (all < 0.5) {
      forgetNames();
    }
    addLone(new LoneWords(book, matcher, zones), known && all >= 0.6);
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
    return starts[page] == here.start(lines[page]) && matcher.inside(here.text(lines[page])) > 0;
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
      if (starts[page] < 0 && lone[page] >= 0) {
        starts[page] = book.page(page).start(lone[page]);
        lines[page] = lone[page];
      }
    }
  }
}
