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

  private static final ParagraphLikelihood SENTENCE_ENDS = ParagraphLikelihood.of(0.97);
  private static final ParagraphLikelihood SENTENCE_STANDS = ParagraphLikelihood.of(0.35);
  private static final ParagraphLikelihood SENTENCE_TURNS = ParagraphLikelihood.of(0.5);
  private static final ParagraphLikelihood CAPITAL_AFTER_SENTENCE = ParagraphLikelihood.of(0.93);
  private static final ParagraphLikelihood CAPITAL_BEGINS = ParagraphLikelihood.of(0.985);
  private static final ParagraphLikelihood CAPITAL_STANDS = ParagraphLikelihood.of(0.7);
  private static final ParagraphLikelihood CAPITAL_TURNS = ParagraphLikelihood.of(0.8);

  /** What the marks of paragraphs say, at the end of one or inside. */
  private record Cues(
      ParagraphLikelihood blank, ParagraphLikelihood indent, ParagraphLikelihood speech) {
    static Cues of(ParagraphHabits habits, boolean paragraph) {
      return new Cues(
          habits.blank.likelihood(paragraph),
          habits.indent.likelihood(paragraph),
          habits.speech.likelihood(paragraph));
    }
  }

  private final ParagraphGaps gaps;
  private final ParagraphLikelihood sentenceGoesOn;
  private final ParagraphLikelihood capitalGoesOn;
  private final Cues inside;
  private final Cues atEnd;
  private final double endRate;

  ParagraphModel(ParagraphGaps gaps, ParagraphHabits habits) {
    this.gaps = gaps;
    this.sentenceGoesOn = ParagraphLikelihood.of(habits.sentenceRate());
    this.capitalGoesOn = ParagraphLikelihood.of(habits.capitalRate());
    this.inside = Cues.of(habits, false);
    this.atEnd = Cues.of(habits, true);
    this.endRate = Math.log(habits.endRate());
  }

  /** That the paragraph goes on after {@code line}. */
  double goesOn(int line) {
    double room = gaps.room(line);
    double crowded = room <= FIRST_LINE ? 0 : -Math.min(5, (room - FIRST_LINE) / 0.025);
    return bell(gaps.shortness(line))
        + crowded
        + sentenceGoesOn.of(gaps.endsSentence(line))
        + goesOnCase(line)
        + cues(line, inside)
        + (gaps.isArranged(line) ? -6 : 0);
  }

  /** Lines of running text: near their measure, a few shorter for no reason that shows. */
  private static double bell(double shortness) {
    double off = (shortness - 0.02) / 0.045;
    return Math.log(0.97 / (0.045 * 2.507) * Math.exp(-off * off / 2) + 0.03);
  }

  private double goesOnCase(int line) {
    return byCase(line, gaps.endsSentence(line) ? CAPITAL_AFTER_SENTENCE : capitalGoesOn);
  }

  /** That a paragraph ends with {@code line}. */
  double ends(int line) {
    return filled(line)
        + broken(line)
        + SENTENCE_ENDS.of(gaps.endsSentence(line))
        + byCase(line, CAPITAL_BEGINS)
        + cues(line, atEnd)
        + endRate;
  }

  /** That {@code line} and the one after it stand for themselves. */
  double stands(int line) {
    double fill = gaps.shortness(line) < 0.05 ? -1.5 : 0.1;
    double arranged = gaps.isRow(line) || gaps.isRow(line + 1) ? 3 : 0;
    return arranged
        + STANDING
        + broken(line)
        + fill
        + SENTENCE_STANDS.of(gaps.endsSentence(line))
        + byCase(line, CAPITAL_STANDS)
        + (gaps.isBlankAfter(line) && !gaps.isPageEnd(line) ? -2 : 0);
  }

  /** That running text meets lines that stand for themselves between {@code line} and the next. */
  double turns(int line) {
    return SENTENCE_TURNS.of(gaps.endsSentence(line))
        + byCase(line, CAPITAL_TURNS)
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

  private double cues(int line, Cues marks) {
    double cues =
        marks.indent.of(gaps.isIndented(line + 1)) + marks.speech.of(gaps.opensSpeech(line + 1));
    return gaps.isPageEnd(line) ? cues : cues + marks.blank.of(gaps.isBlankAfter(line));
  }

  private double byCase(int line, ParagraphLikelihood capital) {
    Opening opening = gaps.opening(line + 1);
    return opening == Opening.UNCASED ? 0 : capital.of(opening == Opening.UPPER);
  }
}
