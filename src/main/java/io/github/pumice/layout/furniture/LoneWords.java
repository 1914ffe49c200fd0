package io.github.pumice.layout.furniture;

import io.github.pumice.core.Search;
import io.github.pumice.layout.PageLines;

/**
 * Finds the lone short words below the text of pages, signatures looked over.
 *
 * <p>One is open if it ends like no paragraph, {@code phyſi-} or {@code hält}: with a hyphen, a
 * letter or a comma. Running text has full lines and last lines of paragraphs, so open words stand
 * on lines of their own only where text is set in short lines; there they stand inside pages too.
 */
final class LoneWords {
  private static final int DEEPEST = 3;

  private final Book book;
  private final Zones zones;

  LoneWords(Book book, Zones zones) {
    this.book = book;
    this.zones = zones;
  }

  /** The line of a page that is one, or -1. */
  int line(int page) {
    PageLines here = book.page(page);
    int line = zones.last(page);
    for (int k = 0; k < 2 && line > zones.first(page) && isSignature(here, line); k++) {
      line--;
    }
    if (line <= zones.first(page) + 1) {
      return -1;
    }
    return isLone(here, line) && !isName(here.text(line)) ? line : -1;
  }

  private boolean isLone(PageLines page, int line) {
    String text = page.whole();
    return page.length(line) > 1
        && Search.first(text, ' ', page.start(line), page.end(line)) < 0
        && Catchword.isShort(page, page.start(line), line, book.measure())
        && isBelowText(page, line)
        && Character.isLetter(text.codePointAt(page.start(line)));
  }

  /** Whether a line ends as no paragraph does. */
  static boolean isOpen(PageLines page, int line) {
    char last = page.whole().charAt(page.end(line) - 1);
    return Character.isLetter(last) || last == ',' || last == '/' || Flow.endsInHyphen(page, line);
  }

  /** How many open lone words stand on a page above its last one. */
  int inside(int page, int last) {
    PageLines here = book.page(page);
    int end = last < 0 ? here.count() - DEEPEST : last;
    int inside = 0;
    for (int line = zones.first(page) + 1; line < end; line++) {
      inside += isLone(here, line) && isOpen(here, line) ? 1 : 0;
    }
    return inside;
  }

  private static boolean isSignature(PageLines page, int line) {
    return page.length(line) <= Catchword.LONGEST_SIGNATURE
        && !SignatureMark.read(page.text(line)).isEmpty();
  }

  /** Whether a line of some width stands above, or above a signature, and ends with a word. */
  private boolean isBelowText(PageLines page, int line) {
    int above = isSignature(page, line - 1) ? line - 2 : line - 1;
    return above >= 0 && page.length(above) * 2 > book.measure();
  }

  private boolean isName(String text) {
    boolean ends = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return Character.isUpperCase(text.codePointAt(0))
        && (ends || zones.places().of(text).inside() > 1);
  }
}
