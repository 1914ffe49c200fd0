package io.github.pumice.layout;

import io.github.pumice.layout.ParagraphEdges.Opening;

/**
 * How a text sets its paragraphs, learned from the line ends that are certain by fill, punctuation
 * and case: how often it marks a paragraph by a blank line, an indent or a quotation mark, how
 * often a word in mid-sentence has a capital, how often a word ends a sentence.
 */
final class ParagraphHabits {
  private final ParagraphGaps gaps;
  private final boolean closed;
  final ParagraphCue blank = new ParagraphCue(0.5, 0.02);
  final ParagraphCue indent = new ParagraphCue(0.3, 0.05);
  final ParagraphCue speech = new ParagraphCue(0.2, 0.03);
  private int ends;
  private int runs;
  private int full;
  private int fullOpen;
  private int astray;
  private int capitals;
  private int smalls;
  private int words;
  private int sentences;

  ParagraphHabits(ParagraphGaps gaps, ParagraphLines lines) {
    this.gaps = gaps;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!lines.isClosing(line) && !gaps.isPageEnd(line) && !gaps.isArranged(line)) {
        learn(line);
      }
      words += gaps.words(line);
      sentences += gaps.sentences(line);
    }
    closed = lines.size() > 0 && gaps.endsSentence(lines.size() - 1);
  }

  private void learn(int line) {
    boolean isFull = gaps.room(line) < 0.03 && gaps.shortness(line) < 0.12;
    full += isFull ? 1 : 0;
    astray += isAstray(line) ? 1 : 0;
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

  /** Whether the line is much longer than its measure, or shorter for no reason that shows. */
  private boolean isAstray(int line) {
    double shortness = gaps.shortness(line);
    return (shortness < -0.07 && shortness > -0.4)
        || (shortness < 0.35 && gaps.room(line) > 0.05 && !gaps.endsSentence(line));
  }

  private void learnOpen(int line) {
    Opening opening = gaps.opening(line + 1);
    fullOpen++;
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

  /**
   * Whether the text runs over line ends at all. Running text breaks off where the measure ends,
   * four times in five in the middle of a phrase; verse ends its lines with its phrases, and
   * whether they reach any measure is chance.
   */
  boolean isRunning() {
    boolean phrases = fullOpen * 4 >= full * 3 || (fullOpen * 5 >= full * 3 && astray * 5 <= full);
    boolean sentenced = sentences > 0 || ends > 0 || closed;
    return runs >= 2 && phrases && sentenced && capitals <= smalls * 2 + runs;
  }

  /** How often a word in mid-line ends a sentence: as often as one at a line's end. */
  double sentenceRate() {
    return Math.max(0.015, Math.min(0.15, (sentences + 3.0) / (words + 60.0)));
  }

  /** How often a word in mid-sentence has a capital. */
  double capitalRate() {
    return (capitals + 1.0) / (capitals + smalls + 5.0);
  }

  /** How often a line is the last of its paragraph. */
  double endRate() {
    return (ends + 1.0) / (runs + ends + 5.0);
  }
}
