package io.github.pumice.layout;

import io.github.pumice.layout.ParagraphEdges.Opening;

/**
 * How probable what is seen at a line end is, for each of three readings: the paragraph goes on, a
 * paragraph ends, or the line stands for itself as in verse, tables and titles.
 *
 * <p>What the text itself can tell is in its {@link ParagraphHabits}. All figures are natural
 * logarithms of probabilities; the features are taken as independent (naive Bayes).
 */
final class ParagraphModel {
  /** Lines that stand for themselves are rare where text runs. */
  private static final double STANDING = -1.2;

  /** The first line of a paragraph is shorter by an indent that may not show in the text. */
  private static final double FIRST_LINE = 0.04;

  private final ParagraphGaps gaps;
  private final ParagraphHabits habits;
  private final double sentenceRate;

  ParagraphModel(ParagraphGaps gaps, ParagraphHabits habits) {
    this.gaps = gaps;
    this.habits = habits;
    this.sentenceRate = habits.sentenceRate();
  }

  /** That the paragraph goes on after {@code line}. */
  double goesOn(int line) {
    double room = gaps.room(line);
    double crowded = room <= FIRST_LINE ? 0 : -Math.min(5, (room - FIRST_LINE) / 0.025);
    return bell(gaps.shortness(line))
        + crowded
        + sentence(gaps.endsSentence(line), sentenceRate)
        + goesOnCase(line)
        + cues(line, false)
        + (gaps.isArranged(line) ? -6 : 0);
  }

  /** Lines of running text: near their measure, a few shorter for no reason that shows. */
  private static double bell(double shortness) {
    double off = (shortness - 0.02) / 0.045;
    return Math.log(0.97 / (0.045 * 2.507) * Math.exp(-off * off / 2) + 0.03);
  }

  private double goesOnCase(int line) {
    double capital = gaps.endsSentence(line) ? 0.93 : habits.capitalRate();
    return byCase(gaps.opening(line + 1), capital);
  }

  /** That a paragraph ends with {@code line}. */
  double ends(int line) {
    return filled(line)
        + broken(line)
        + sentence(gaps.endsSentence(line), 0.97)
        + byCase(gaps.opening(line + 1), 0.985)
        + cues(line, true)
        + Math.log(habits.endRate());
  }

  /** That {@code line} and the one after it stand for themselves. */
  double stands(int line) {
    double fill = gaps.shortness(line) < 0.05 ? -1.5 : 0.1;
    double arranged = gaps.isRow(line) || gaps.isRow(line + 1) ? 3 : 0;
    return arranged
        + STANDING
        + broken(line)
        + fill
        + sentence(gaps.endsSentence(line), 0.35)
        + byCase(gaps.opening(line + 1), 0.7)
        + (gaps.isBlankAfter(line) && !gaps.isPageEnd(line) ? -2 : 0);
  }

  /** That running text meets lines that stand for themselves between {@code line} and the next. */
  double turns(int line) {
    return sentence(gaps.endsSentence(line), 0.5)
        + byCase(gaps.opening(line + 1), 0.8)
        + broken(line)
        + filled(line);
  }

  /** The last line of a paragraph may have any length, but none beyond the measure. */
  private double filled(int line) {
    return gaps.shortness(line) < 0.02 ? -0.4 : 0;
  }

  private double broken(int line) {
    return gaps.endsInHyphen(line) ? -6 : 0;
  }

  private double cues(int line, boolean paragraph) {
    double cues =
        habits.indent.log(gaps.isIndented(line + 1), paragraph)
            + habits.speech.log(gaps.opensSpeech(line + 1), paragraph);
    return gaps.isPageEnd(line)
        ? cues
        : cues + habits.blank.log(gaps.isBlankAfter(line), paragraph);
  }

  private static double sentence(boolean seen, double probability) {
    return Math.log(seen ? probability : 1 - probability);
  }

  private static double byCase(Opening opening, double capital) {
    return opening == Opening.UNCASED ? 0 : sentence(opening == Opening.UPPER, capital);
  }
}
