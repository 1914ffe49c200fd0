package io.github.pumice.layout;

import io.github.pumice.layout.ParagraphEdges.Opening;

/**
 * How probable what is seen at a line end is, for each of three readings: the paragraph goes on, a
 * paragraph ends, or the line stands for itself as in verse, tables and titles.
 *
 * <p>What the text itself can tell is learned from it: the line ends that are certain by fill,
 * punctuation and case show how often this text marks a paragraph by a blank line, an indent or a
 * quotation mark, and how often a word in mid-sentence has a capital. All figures are natural
 * logarithms of probabilities; the features are taken as independent (naive Bayes).
 */
final class ParagraphModel {
  /** Lines that stand for themselves are rare where text runs. */
  private static final double STANDING = -1.2;

  /** The first line of a paragraph is shorter by an indent that may not show in the text. */
  private static final double FIRST_LINE = 0.04;

  private final ParagraphGaps gaps;
  private final ParagraphCue blank = new ParagraphCue(0.5, 0.02);
  private final ParagraphCue indent = new ParagraphCue(0.3, 0.05);
  private final ParagraphCue speech = new ParagraphCue(0.2, 0.03);
  private int ends;
  private int runs;
  private int full;
  private int fullOpen;
  private int capitals;
  private int smalls;
  private int words;
  private int sentences;

  ParagraphModel(ParagraphGaps gaps, ParagraphLines lines) {
    this.gaps = gaps;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!lines.isClosing(line) && !gaps.isPageEnd(line) && !gaps.isArranged(line)) {
        learn(line);
      }
      words += gaps.words(line);
      sentences += gaps.sentences(line);
    }
  }

  private void learn(int line) {
    boolean isFull = gaps.room(line) < 0.03 && gaps.shortness(line) < 0.15;
    if (isFull && !gaps.isBlankAfter(line)) {
      full++;
    }
    if (isFull && gaps.endsOpen(line)) {
      learnOpen(line);
    } else if (gaps.room(line) > 0.06
        && gaps.shortness(line) > 0.12
        && gaps.endsSentence(line)
        && gaps.opening(line + 1) != Opening.LOWER) {
      ends++;
      learnCues(line, true);
    }
  }

  private void learnOpen(int line) {
    Opening opening = gaps.opening(line + 1);
    fullOpen += gaps.isBlankAfter(line) ? 0 : 1;
    capitals += opening == Opening.UPPER ? 1 : 0;
    smalls += opening == Opening.LOWER ? 1 : 0;
    if (opening != Opening.UPPER) {
      runs++;
      learnCues(line, false);
    }
  }

  private void learnCues(int line, boolean paragraph) {
    blank.learn(gaps.isBlankAfter(line), paragraph);
    indent.learn(gaps.isIndented(line + 1), paragraph);
    speech.learn(gaps.opensSpeech(line + 1), paragraph);
  }

  /** Whether the text runs over line ends at all: full lines break off in the middle of phrases. */
  boolean isRunning() {
    return runs >= 2 && fullOpen * 2 >= full && capitals <= smalls * 2 + runs;
  }

  /** That the paragraph goes on after {@code line}. */
  double goesOn(int line) {
    double room = gaps.room(line);
    double crowded = room <= FIRST_LINE ? 0 : -Math.min(5, (room - FIRST_LINE) / 0.025);
    return bell(gaps.shortness(line))
        + crowded
        + sentence(gaps.endsSentence(line), sentenceRate())
        + goesOnCase(line)
        + cues(line, false)
        + (gaps.isArranged(line) ? -6 : 0);
  }

  /** Lines of running text: near their measure, a few shorter for no reason that shows. */
  private static double bell(double shortness) {
    double off = (shortness - 0.02) / 0.045;
    return Math.log(0.97 / (0.045 * 2.507) * Math.exp(-off * off / 2) + 0.03);
  }

  /** How often a word in mid-line ends a sentence: as often as one at a line's end. */
  private double sentenceRate() {
    return Math.max(0.015, Math.min(0.15, (sentences + 3.0) / (words + 60.0)));
  }

  private double goesOnCase(int line) {
    double capital = gaps.endsSentence(line) ? 0.93 : (capitals + 1.0) / (capitals + smalls + 5.0);
    return byCase(gaps.opening(line + 1), capital);
  }

  /** That a paragraph ends with {@code line}. */
  double ends(int line) {
    return filled(line)
        + broken(line)
        + sentence(gaps.endsSentence(line), 0.97)
        + byCase(gaps.opening(line + 1), 0.985)
        + cues(line, true)
        + Math.log((ends + 1.0) / (runs + ends + 5.0));
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
        indent.log(gaps.isIndented(line + 1), paragraph)
            + speech.log(gaps.opensSpeech(line + 1), paragraph);
    return gaps.isPageEnd(line) ? cues : cues + blank.log(gaps.isBlankAfter(line), paragraph);
  }

  private static double sentence(boolean seen, double probability) {
    return Math.log(seen ? probability : 1 - probability);
  }

  private static double byCase(Opening opening, double capital) {
    return opening == Opening.UNCASED ? 0 : sentence(opening == Opening.UPPER, capital);
  }
}
