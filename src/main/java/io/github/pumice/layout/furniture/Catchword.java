package io.github.pumice.layout.furniture;

import io.github.pumice.core.Search;
import io.github.pumice.layout.PageLines;

/**
 * The first word of the next page, or its beginning, below the text of a page.
 *
 * @param start the offset at which it begins
 * @param line the line of the page on which it stands
 * @param cut whether it is a part of a word which the next page has whole
 */
record Catchword(int start, int line, boolean cut) {
  static final int LONGEST = 24;
  static final int LONGEST_SIGNATURE = 7;

  /** A catchword is short against the measure; a single word may be more of a narrow one. */
  static boolean isShort(PageLines page, int start, int line, int measure) {
    int width = page.end(line) - start;
    boolean word = Search.last(page.whole(), ' ', start, page.end(line)) < 0;
    return width <= LONGEST && (width * 5 < measure * 2 || (word && width * 5 < measure * 3));
  }
}
