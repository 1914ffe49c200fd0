package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Chapters;
import io.github.pumice.layout.furniture.HeadMatcher.Repeats;

/** What the first page of a paper tells of the heads and feet of its pages, in log-odds. */
final class PaperHeads {
  private static final int LONGEST_PAPER = 60;
  private static final double LEAST_IMPRINT = 3;
  private static final double SOME_IMPRINT = 1.5;

  private final Book book;
  private final Opening opening;

  PaperHeads(Book book) {
    this.book = book;
    this.opening = Opening.of(book);
  }

  /** Whether a line stands more than once above the text of the first page. */
  boolean repeatsAtOnce(EdgeLine line) {
    return opening.count(line.key) > 1;
  }

  /** Whether a line says what stands above the text of the first page. */
  boolean isNamed(EdgeLine line) {
    return line.page > 0
        && book.size() <= LONGEST_PAPER
        && opening.names(line.key)
        && !Chapters.isName(book.page(line.page).text(line.line));
  }

  /** An imprint below the text, where its volume and its year stand below other pages too. */
  double stamp(EdgeLine line, Repeats repeats) {
    boolean again = repeats.cited() > 0 && repeats.same() > 0;
    return again ? Imprint.weight(book.page(line.page).text(line.line), book.size()) : 0;
  }

  /** Whether a line says where it is printed, or who handed it out. */
  boolean isImprint(EdgeLine line) {
    return Imprint.weight(book.page(line.page).text(line.line), book.size()) >= SOME_IMPRINT;
  }

  /** What publishers print around the text of a paper's first page stands nowhere else. */
  double imprint(EdgeLine line) {
    if (line.page > 0 || book.size() > LONGEST_PAPER) {
      return 0;
    }
    double weight = Imprint.weight(book.page(0).text(line.line), book.size());
    return weight < LEAST_IMPRINT ? 0 : 1.5 * weight - 1;
  }
}
