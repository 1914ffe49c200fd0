package io.github.pumice.layout.paragraphs;

/** What may be seen at the end of a paragraph, and how often the text has it there and inside. */
final class ParagraphCue {
  private static final double WEIGHT = 4;

  private final double[] usualAtEnds;
  private final double[] usualInside;
  private final int[] atEnds;
  private final int[] inside;

  /** Kinds of which these shares are expected until the text has shown more. */
  private ParagraphCue(double[] usualAtEnds, double[] usualInside) {
    this.usualAtEnds = usualAtEnds;
    this.usualInside = usualInside;
    this.atEnds = new int[usualAtEnds.length];
    this.inside = new int[usualInside.length];
  }

  /** A mark that is there, or is not. */
  static ParagraphCue mark(double usualAtEnds, double usualInside) {
    return new ParagraphCue(
        new double[] {1 - usualAtEnds, usualAtEnds}, new double[] {1 - usualInside, usualInside});
  }

  /** Speech on both sides, by {@link ParagraphEdges#speech}: none, closes, opens, both. */
  static ParagraphCue speech() {
    return new ParagraphCue(
        new double[] {0.6, 0.2, 0.1, 0.1}, new double[] {0.87, 0.05, 0.06, 0.02});
  }

  void learn(boolean marked, boolean paragraph) {
    learn(marked ? 1 : 0, paragraph);
  }

  void learn(int kind, boolean paragraph) {
    (paragraph ? atEnds : inside)[kind]++;
  }

  /** How probable it is that the mark is there, where a paragraph ends or inside one. */
  ParagraphLikelihood likelihood(boolean paragraph) {
    double[] logs = logs(paragraph);
    return new ParagraphLikelihood(logs[1], logs[0]);
  }

  /** The logarithm of how probable each kind is. */
  double[] logs(boolean paragraph) {
    int[] seen = paragraph ? atEnds : inside;
    double[] usual = paragraph ? usualAtEnds : usualInside;
    int all = 0;
    for (int count : seen) {
      all += count;
    }
    double[] logs = new double[seen.length];
    for (int kind = 0; kind < seen.length; kind++) {
      double rate = (seen[kind] + WEIGHT * usual[kind]) / (all + WEIGHT);
      logs[kind] = Math.log(Math.max(0.005, Math.min(0.995, rate)));
    }
    return logs;
  }
}
