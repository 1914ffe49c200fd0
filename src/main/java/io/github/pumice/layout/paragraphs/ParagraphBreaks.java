package io.github.pumice.layout.paragraphs;

import java.util.Arrays;

/**
 * Decides all line ends of a text together.
 *
 * <p>Each line begins a paragraph, goes on with one, or stands for itself as lines of verse or of a
 * table do, which come in groups. For each line end, each reading is as probable as the best
 * sequence of readings of the whole text that has it there (max-product, after A. Viterbi, 1967,
 * run from both ends). Linear in the number of lines.
 */
final class ParagraphBreaks {
  private static final float BEGIN_GROUP = -5;
  private static final float END_GROUP = -1;
  private static final double STAY_IN_GROUP = -0.1;
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private static final int FIRST = 0;
  private static final int INSIDE = 1;
  private static final int ALONE = 2;
  private static final int READINGS = 3;
  private static final int STEPS = READINGS * READINGS;

  private final ParagraphModel model;
  private final ParagraphLines lines;

  /** How probable each step from a reading of a line to one of the next is. */
  private final float[] steps;

  /** The best sequence from each line on, for each reading of the line. */
  private final double[] after;

  /** What {@link #goesOn} gives. */
  private final double[] goesOn;

  private final boolean[] stands;
  private final boolean[] alone;

  ParagraphBreaks(ParagraphModel model, ParagraphLines lines) {
    this.model = model;
    this.lines = lines;
    int size = lines.size();
    this.steps = new float[size * STEPS];
    this.after = new double[size * READINGS];
    this.goesOn = new double[size];
    this.stands = new boolean[size];
    this.alone = new boolean[size];
    after[(size - 1) * READINGS + ALONE] = END_GROUP;
    for (int line = size - 2; line >= 0; line--) {
      weigh(line);
      backward(line);
    }
    double[] before = {0, 0, BEGIN_GROUP};
    for (int line = 0; line < size; line++) {
      decideAlone(line, before);
      if (line + 1 < size) {
        decideEnd(line, before);
        forward(line, before);
      }
    }
  }

  private void weigh(int line) {
    int at = line * STEPS;
    if (lines.isClosing(line)) {
      weighClosing(at);
      return;
    }
    double goesOnAfter = model.goesOn(line);
    double ends = model.ends(line);
    double turns = model.turns(line);
    for (int from = FIRST; from <= INSIDE; from++) {
      double last = model.last(line, from == FIRST);
      steps[at++] = (float) (ends + last);
      steps[at++] = (float) (goesOnAfter + model.full(line, from == FIRST));
      steps[at++] = (float) (turns + last + BEGIN_GROUP);
    }
    steps[at++] = (float) (turns + END_GROUP);
    steps[at++] = NEVER;
    steps[at] = (float) (model.stands(line) + STAY_IN_GROUP);
  }

  /** Between two texts a group may begin or end, and no paragraph goes on. */
  private void weighClosing(int at) {
    Arrays.fill(steps, at, at + STEPS, 0);
    for (int from = FIRST; from <= ALONE; from++) {
      steps[at + from * READINGS + INSIDE] = NEVER;
    }
    steps[at + FIRST * READINGS + ALONE] = BEGIN_GROUP;
    steps[at + INSIDE * READINGS + ALONE] = BEGIN_GROUP;
    steps[at + ALONE * READINGS + FIRST] = END_GROUP;
  }

  private void backward(int line) {
    int next = (line + 1) * READINGS;
    int step = line * STEPS;
    for (int from = FIRST; from <= ALONE; from++, step += READINGS) {
      double begins = steps[step + FIRST] + after[next + FIRST];
      double inside = steps[step + INSIDE] + after[next + INSIDE];
      double apart = steps[step + ALONE] + after[next + ALONE];
      after[line * READINGS + from] = Math.max(begins, Math.max(inside, apart));
    }
  }

  /** From the best sequences up to a line to those up to the next. */
  private void forward(int line, double[] before) {
    int step = line * STEPS;
    double first = before[FIRST];
    double inside = before[INSIDE];
    double apart = before[ALONE];
    for (int to = FIRST; to <= ALONE; to++, step++) {
      double running = Math.max(first + steps[step], inside + steps[step + READINGS]);
      before[to] = Math.max(running, apart + steps[step + ALONE * READINGS]);
    }
  }

  private void decideAlone(int line, double[] before) {
    int at = line * READINGS;
    double first = before[FIRST] + after[at + FIRST];
    double inside = before[INSIDE] + after[at + INSIDE];
    alone[line] = before[ALONE] + after[at + ALONE] > Math.max(first, inside);
  }

  private void decideEnd(int line, double[] before) {
    double group = best(line, ALONE, ALONE, before);
    double running = Math.max(best(line, FIRST, FIRST, before), best(line, INSIDE, FIRST, before));
    double begun = Math.max(best(line, FIRST, ALONE, before), best(line, INSIDE, ALONE, before));
    double ends = Math.max(best(line, ALONE, FIRST, before), Math.max(running, begun));
    double runs = Math.max(best(line, FIRST, INSIDE, before), best(line, INSIDE, INSIDE, before));
    stands[line] = group > runs && group > ends;
    goesOn[line] = runs - Math.max(ends, group);
  }

  private double best(int line, int from, int to, double[] before) {
    return before[from]
        + steps[line * STEPS + from * READINGS + to]
        + after[(line + 1) * READINGS + to];
  }

  /** Whether {@code line} stands for itself together with another: a single one is a title. */
  boolean isInGroup(int line) {
    return alone[line]
        && ((line > 0 && alone[line - 1]) || (line + 1 < alone.length && alone[line + 1]));
  }

  /** Whether {@code line} and the next most probably stand for themselves. */
  boolean stands(int line) {
    return stands[line];
  }

  /**
   * How much more probable it is that the paragraph goes on after {@code line} than that it ends,
   * as log-odds.
   */
  double goesOn(int line) {
    return goesOn[line];
  }
}
