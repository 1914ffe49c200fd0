package io.github.pumice.layout;

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
  private static final double BEGIN_GROUP = -5;
  private static final double END_GROUP = -1;
  private static final double STAY_IN_GROUP = -0.1;

  private static final int FIRST = 0;
  private static final int INSIDE = 1;
  private static final int ALONE = 2;
  private static final int READINGS = 3;

  private final ParagraphModel model;
  private final ParagraphLines lines;

  /** How probable each step from a reading of a line to one of the next is. */
  private final double[] steps;

  /** The best sequence up to, and from, each line, for each reading of the line. */
  private final double[] before;

  private final double[] after;

  ParagraphBreaks(ParagraphModel model, ParagraphLines lines) {
    this.model = model;
    this.lines = lines;
    int size = lines.size();
    this.steps = new double[size * READINGS * READINGS];
    this.before = new double[size * READINGS];
    this.after = new double[size * READINGS];
    before[ALONE] = BEGIN_GROUP;
    after[(size - 1) * READINGS + ALONE] = END_GROUP;
    for (int line = 0; line + 1 < size; line++) {
      weigh(line);
      forward(line);
    }
    for (int line = size - 2; line >= 0; line--) {
      backward(line);
    }
  }

  private void weigh(int line) {
    int at = line * READINGS * READINGS;
    for (int from = 0; from < READINGS; from++) {
      for (int to = 0; to < READINGS; to++) {
        steps[at++] = weigh(line, from, to);
      }
    }
  }

  private double step(int line, int from, int to) {
    return steps[(line * READINGS + from) * READINGS + to];
  }

  private void forward(int line) {
    int here = line * READINGS;
    int next = here + READINGS;
    Arrays.fill(before, next, next + READINGS, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < READINGS; from++) {
      for (int to = 0; to < READINGS; to++) {
        double way = before[here + from] + step(line, from, to);
        before[next + to] = Math.max(before[next + to], way);
      }
    }
  }

  private void backward(int line) {
    int here = line * READINGS;
    int next = here + READINGS;
    Arrays.fill(after, here, next, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < READINGS; from++) {
      for (int to = 0; to < READINGS; to++) {
        double way = step(line, from, to) + after[next + to];
        after[here + from] = Math.max(after[here + from], way);
      }
    }
  }

  private double weigh(int line, int from, int to) {
    if (lines.isClosing(line)) {
      return to == INSIDE ? Double.NEGATIVE_INFINITY : group(from, to);
    } else if (from == ALONE && to == ALONE) {
      return model.stands(line) + STAY_IN_GROUP;
    } else if (from == ALONE) {
      return to == INSIDE ? Double.NEGATIVE_INFINITY : model.begins(line) + END_GROUP;
    } else if (to == ALONE) {
      return model.stops(line, from == FIRST) + BEGIN_GROUP;
    }
    return to == INSIDE ? model.goesOn(line, from == FIRST) : model.ends(line, from == FIRST);
  }

  /** What a group costs that begins or ends between two texts. */
  private static double group(int from, int to) {
    return from == to ? 0 : from == ALONE ? END_GROUP : to == ALONE ? BEGIN_GROUP : 0;
  }

  /** Whether {@code line} most probably stands for itself. */
  boolean isAlone(int line) {
    return at(line, ALONE) > Math.max(at(line, FIRST), at(line, INSIDE));
  }

  /** Whether {@code line} stands for itself together with another: a single one is a title. */
  boolean isInGroup(int line) {
    return isAlone(line)
        && ((line > 0 && isAlone(line - 1)) || (line + 1 < lines.size() && isAlone(line + 1)));
  }

  private double at(int line, int reading) {
    return before[line * READINGS + reading] + after[line * READINGS + reading];
  }

  /** Whether {@code line} and the next most probably stand for themselves. */
  boolean stands(int line) {
    double stands = best(line, ALONE, ALONE);
    return stands > goesOnAfter(line) && stands > endsWith(line);
  }

  /**
   * How much more probable it is that the paragraph goes on after {@code line} than that it ends,
   * as log-odds.
   */
  double goesOn(int line) {
    return goesOnAfter(line) - Math.max(endsWith(line), best(line, ALONE, ALONE));
  }

  private double goesOnAfter(int line) {
    return Math.max(best(line, FIRST, INSIDE), best(line, INSIDE, INSIDE));
  }

  private double endsWith(int line) {
    double running = Math.max(best(line, FIRST, FIRST), best(line, INSIDE, FIRST));
    double group = Math.max(best(line, FIRST, ALONE), best(line, INSIDE, ALONE));
    return Math.max(best(line, ALONE, FIRST), Math.max(running, group));
  }

  private double best(int line, int from, int to) {
    return before[line * READINGS + from]
        + step(line, from, to)
        + after[(line + 1) * READINGS + to];
  }
}
