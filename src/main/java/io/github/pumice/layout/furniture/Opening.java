package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first lines of a document, which give its title and its authors: heads on later pages repeat
 * them, or a part of them.
 *
 * <p>Lines that end in figures are left out: contents name chapters.
 */
final class Opening {
  private static final int LINES = 12;
  private static final int SHORTEST = 6;
  private static final int PART = 10;

  private final List<String> lines = new ArrayList<>();
  private final String all;

  private Opening(PageLines page) {
    for (int line = 0; line < Math.min(LINES, (page.count() + 1) / 2); line++) {
      if (!Flow.endsInFigure(page, line)) {
        lines.add(HeadKey.of(page.text(line)));
      }
    }
    this.all = String.join("", lines);
  }

  /** The opening of a book's first page. */
  static Opening of(Book book) {
    return new Opening(book.page(0));
  }

  /** How many of its lines are this one. */
  int count(String key) {
    return Collections.frequency(lines, key);
  }

  /** Whether it has a key, as {@link EdgeLine} has them, or a good part of one that is misread. */
  boolean names(String key) {
    int half = Math.max(PART, (key.length() + 1) / 2);
    return key.length() >= SHORTEST
        && (all.contains(key)
            || (key.length() > half
                && (all.contains(key.substring(0, half))
                    || all.contains(key.substring(key.length() - half)))));
  }
}
