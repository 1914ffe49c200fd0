package io.github.pumice.layout;

/**
 * Decides all line ends of a text together.
 *
 * <p>Each line belongs to running text or stands for itself; the most probable sequence is found
 * with Viterbi's algorithm (A. Viterbi, 1967), since lines of verse or of a table come in groups.
 * Linear in the number of lines.
 */
final class ParagraphBreaks {
  private static final double BEGIN_GROUP = -5;
  private static final double END_GROUP = -1;
  private static final double STAY_IN_GROUP = -0.1;

  /** For each line whether it stands for itself. */
  private final boolean[] standing;

  /** For each line how much more probable it is that the paragraph goes on than that it ends. */
  private final double[] odds;

  private final ParagraphModel model;

  ParagraphBreaks(ParagraphModel model, ParagraphLines lines) {
    this.model = model;
    this.standing = new boolean[lines.size()];
    this.odds = new double[lines.size()];
    decide(lines);
  }

  private void decide(ParagraphLines lines) {
    boolean[][] from = new boolean[lines.size()][2];
    double running = 0;
    double alone = BEGIN_GROUP;
    for (int line = 0; line + 1 < lines.size(); line++) {
      boolean closing = lines.isClosing(line);
      double turn = closing ? 0 : model.turns(line);
      double goesOn = closing ? 0 : model.goesOn(line);
      double ends = closing ? 0 : model.ends(line);
      odds[line] = goesOn - ends;
      double stay = running + Math.max(goesOn, ends);
      double back = alone + turn + END_GROUP;
      double off = running + turn + BEGIN_GROUP;
      double on = alone + (closing ? 0 : model.stands(line) + STAY_IN_GROUP);
      from[line + 1][0] = back > stay;
      from[line + 1][1] = on >= off;
      running = Math.max(stay, back);
      alone = Math.max(on, off);
    }
    boolean state = alone + END_GROUP > running;
    for (int line = lines.size() - 1; line >= 0; line--) {
      standing[line] = state;
      state = from[line][state ? 1 : 0];
    }
  }

  /** Whether {@code line} and the next stand for themselves, so that the line end stays. */
  boolean stands(int line) {
    return standing[line] && standing[line + 1];
  }

  /**
   * How much more probable it is that the paragraph goes on after {@code line} than that it ends,
   * as log-odds.
   */
  double goesOn(int line) {
    return standing[line] || standing[line + 1] ? -3 : odds[line];
  }
}
