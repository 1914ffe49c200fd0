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

  /** How probable it is that the cue is there, where a paragraph ends or inside one. */
  ParagraphLikelihood likelihood(boolean paragraph) {
    double rate =
        paragraph
            ? (endsMarked + WEIGHT * usualAtEnds) / (ends + WEIGHT)
            : (insideMarked + WEIGHT * usualInside) / (inside + WEIGHT);
    return ParagraphLikelihood.of(Math.max(0.005, Math.min(0.995, rate)));
  }
}
