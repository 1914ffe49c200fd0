package io.github.pumice.layout.furniture;

import com.google.common.primitives.Ints;
import io.github.pumice.layout.PageLines;
import java.util.Arrays;

/**
 * Finds press figures: the small number at the foot of a page, below the text, by which a pressman
 * of the hand press marked his work, on some pages of a sheet and in no order.
 *
 * <p>A number alone below the text is one if the book has its folios elsewhere and such numbers
 * often, hardly ever inside its pages, not counting up as notes, stanzas and folios do nor by fives
 * as lines do, and if most sentences run on over them.
 *
 * <p>Source: Philip Gaskell, A New Introduction to Bibliography (1972).
 */
final class PressFigures {
  private static final int FEWEST = 6;
  private static final int HIGHEST = 30;
  private static final int NONE = -1;

  private final Book book;
  private final int[] lines;
  private int found;
  private int inside;
  private int running;
  private int counting;
  private int fives;
  private int last;

  PressFigures(Book book, Zones zones, Catchwords catchwords, Signatures signatures) {
    this.book = book;
    this.lines = new int[book.size()];
    Arrays.fill(lines, NONE);
    int folios = 0;
    for (int page = 0; page < book.size(); page++) {
      int low = zones.last(page);
      while (low > 0 && (catchwords.standOn(page, low) || signatures.lines(page).contains(low))) {
        low--;
      }
      collect(page, low, zones);
      folios += book.folios().mark(page) == null ? 0 : 1;
    }
    if (folios * 2 < book.size() || !areFigures()) {
      Arrays.fill(lines, NONE);
    }
  }

  /** The line of a page that is its press figure, or -1. */
  int line(int page) {
    return lines[page];
  }

  double confidence() {
    return found >= 2 * FEWEST ? 0.92 : 0.86;
  }

  String evidence() {
    return "a small number below the text of " + found + " pages, in no order";
  }

  private void collect(int page, int low, Zones zones) {
    PageLines here = book.page(page);
    FolioMark folio = book.folios().mark(page);
    for (int line = zones.first(page); line < low; line++) {
      inside += number(here, line) > 0 ? 1 : 0;
    }
    int value = low > zones.first(page) + 1 ? number(here, low) : 0;
    if (value == 0 || (folio != null && folio.line() == low)) {
      return;
    }
    lines[page] = low;
    found++;
    running += Flow.runsOn(here, low - 1) ? 1 : 0;
    counting += value == last + 1 ? 1 : 0;
    fives += value % 5 == 0 ? 1 : 0;
    last = value;
  }

  private boolean areFigures() {
    return found >= FEWEST
        && inside * 2 < found
        && running * 5 >= found * 3
        && counting * 2 < found
        && fives * 2 < found;
  }

  /** The number alone on a line, up to {@value #HIGHEST}, or 0. */
  private static int number(PageLines page, int line) {
    Integer value = page.length(line) > 2 ? null : Ints.tryParse(page.text(line));
    return value == null || value < 0 || value > HIGHEST ? 0 : value;
  }
}
