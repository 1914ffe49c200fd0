package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.List;

/**
 * The words beside a number on its line: where they stand beside numbers on other pages too, they
 * are a running head, and the numbers are folios.
 */
final class BesideFolio {
  private static final int REACH = 8;
  private static final int SHORTEST = 4;
  private static final int MISREAD = 5;

  private final List<PageLines> book;
  private final EditDistance distance = new EditDistance();

  BesideFolio(List<PageLines> book) {
    this.book = book;
  }

  /** The letters beside a number on its line, as heads are compared. */
  String words(int page, FolioMark mark) {
    return words(book.get(page), mark);
  }

  static String words(PageLines page, FolioMark mark) {
    String text = page.whole();
    return HeadKey.of(text.substring(page.start(mark.line()), mark.start()))
        + HeadKey.of(text.substring(mark.end(), page.end(mark.line())));
  }

  /** How many numbers have the words beside them that stand beside one of the two before. */
  int alike(List<Reading> readings) {
    int alike = 0;
    for (int k = 1; k < readings.size(); k++) {
      Reading own = readings.get(k);
      boolean like = areAlike(own, readings.get(k - 1));
      alike += like || (k > 1 && areAlike(own, readings.get(k - 2))) ? 1 : 0;
    }
    return alike;
  }

  private boolean areAlike(Reading own, Reading other) {
    return areAlike(words(own.page(), own.mark()), words(other.page(), other.mark()));
  }

  /**
   * Whether the line of a number reads more like that of a folio near by, at the same place,
   * without the number than with it.
   */
  boolean tells(int page, FolioMark number, Folios folios) {
    String rest = words(page, number);
    String line = HeadKey.of(book.get(page).text(number.line()));
    int last = Math.min(folios.pages() - 1, page + REACH);
    for (int other = Math.max(0, page - REACH); other <= last; other++) {
      FolioMark folio = folios.mark(other);
      if (other != page
          && folio != null
          && folio.place() == number.place()
          && areAlike(words(other, folio), rest)
          && distance.to(rest) < distance.to(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean areAlike(String own, String other) {
    int allowed = own.length() / MISREAD;
    distance.from(own);
    return own.length() >= SHORTEST
        && Math.abs(own.length() - other.length()) <= allowed
        && distance.isWithin(other, allowed);
  }
}
