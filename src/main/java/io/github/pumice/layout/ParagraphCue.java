package io.github.pumice.layout;

/** A mark of paragraphs whose worth the text itself shows. */
final class ParagraphCue {
  private static final double WEIGHT = 4;

  private final double usualAtEnds;
  private final double usualInside;
  private int ends;
  private int endsMarked;
  private int inside;
  private int insideMarked;

  /** A cue that is expected with these probabilities until the text has shown more. */
  ParagraphCue(double usualAtEnds, double usualInside) {
    this.usualAtEnds = usualAtEnds;
    this.usualInside = usualInside;
  }

  void learn(boolean marked, boolean paragraph) {
    if (paragraph) {
      ends++;
      endsMarked += marked ? 1 : 0;
    } else {
      inside++;
      insideMarked += marked ? 1 : 0;
    }
  }

  /** The logarithm of how probable it is that the cue is there, or not. */
  double log(boolean marked, boolean paragraph) {
    double rate =
        paragraph
            ? (endsMarked + WEIGHT * usualAtEnds) / (ends + WEIGHT)
            : (insideMarked + WEIGHT * usualInside) / (inside + WEIGHT);
    double bounded = Math.max(0.005, Math.min(0.995, rate));
    return Math.log(marked ? bounded : 1 - bounded);
  }
}
