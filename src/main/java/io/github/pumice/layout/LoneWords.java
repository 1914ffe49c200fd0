package io.github.pumice.layout;

/** Finds the lone short words below the text of pages, signatures looked over. */
final class LoneWords {
  private final Book book;
  private final HeadMatcher matcher;
  private final Zones zones;

  LoneWords(Book book, HeadMatcher matcher, Zones zones) {
    this.book = book;
    this.matcher = matcher;
    this.zones = zones;
  }

  /** The line of a page that is one, or -1. */
  int line(int page) {
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
            && Catchword.isShort(here, here.start(line), line, book.measure())
            && isBelowText(here, line)
            && Character.isLetter(text.codePointAt(0))
            && !isName(text)
        ? line
        : -1;
  }

  private static boolean isSignature(PageLines page, int line) {
    return page.length(line) <= Catchword.LONGEST_SIGNATURE
        && !SignatureMark.read(page.text(line)).isEmpty();
  }

  /** Whether a line of some width stands above, or above a signature, and ends with a word. */
  private boolean isBelowText(PageLines page, int line) {
    int above = isSignature(page, line - 1) ? line - 2 : line - 1;
    return above >= 0
        && page.length(above) * 2 > book.measure()
        && !(above == line - 1 && Flow.endsInHyphen(page, above));
  }

  private boolean isName(String text) {
    boolean ends = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return Character.isUpperCase(text.codePointAt(0)) && (ends || matcher.inside(text) > 1);
  }
}
