package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Chapters;
import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first page of a paper tells of the heads and feet of its pages, in log-odds: heads
 * repeat its title and its authors, or a part of them.
 */
final class PaperHeads {
  private static final int LONGEST_PAPER = 60;
  private static final double LEAST_IMPRINT = 3;

  private static final int LINES = 12;
  private static final int SHORTEST = 6;
  private static final int PART = 10;

  private final Book book;

  /** The lines with which the first page begins; those that end in figures may name chapters. */
  private final List<String> opening = new ArrayList<>();

  private final String all;

  PaperHeads(Book book) {
    this.book = book;
    PageLines page = book.page(0);
    for (int line = 0; line < Math.min(LINES, (page.count() + 1) / 2); line++) {
      if (!Flow.endsInFigure(page, line)) {
        opening.add(HeadKey.of(page.text(line)));
      }
    }
    this.all = String.join("", opening);
  }

  /** Whether a line says what stands above the text of the first page. */
  boolean isNamed(EdgeLine line) {
    return line.page > 0
        && book.size() <= LONGEST_PAPER
        && isInOpening(line.key)
        && !Chapters.isName(book.page(line.page).text(line.line));
  }

  /** An imprint below the text, where its volume and its year stand below other pages too. */
  double stamp(EdgeLine line, Repeats repeats) {
    boolean again = repeats.cited > 0 && repeats.same > 0;
    return again ? Imprint.weight(book.page(line.page).text(line.line), book.size()) : 0;
  }

  /** What publishers print around the text of a paper's first page stands nowhere else. */
  double imprint(EdgeLine line) {
    if (line.page > 0 || book.size() > LONGEST_PAPER) {
      return 0;
    }
    double weight = Imprint.weight(book.page(0).text(line.line), book.size());
    return weight < LEAST_IMPRINT ? 0 : 1.5 * weight - 1;
  }

  /** Whether the opening has a key, or a good part of one that is misread. */
  private boolean isInOpening(String key) {
    int half = Math.max(PART, (key.length() + 1) / 2);
    return key.length() >= SHORTEST
        && (all.contains(key)
            || (key.length() > half
                && (all.contains(key.substring(0, half))
                    || all.contains(key.substring(key.length() - half)))));
  }
}
