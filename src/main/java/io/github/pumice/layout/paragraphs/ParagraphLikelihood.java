package io.github.pumice.layout.paragraphs;

/**
 * How probable it is that something is seen, and that it is not, as natural logarithms.
 *
 * @param seen that it is seen
 * @param missed that it is not
 */
record ParagraphLikelihood(double seen, double missed) {

  static ParagraphLikelihood of(double probability) {
    return new ParagraphLikelihood(Math.log(probability), Math.log(1 - probability));
  }

  double of(boolean isSeen) {
    return isSeen ? seen : missed;
  }
}
