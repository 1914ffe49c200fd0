package io.github.pumice.layout.paragraphs;

import io.github.pumice.layout.paragraphs.ParagraphEdges.Opening;
import io.github.pumice.layout.paragraphs.ParagraphGaps.Mark;

/**
 * How a text sets its paragraphs, learned from the line ends that are certain by fill, punctuation
 * and case: how often it marks a paragraph by a blank line, an indent or a quotation mark, how
 * often a word in mid-sentence has a capital, how far its lines fill the measure.
 */
final class ParagraphHabits {
  /** What is certain of a line end. */
  private enum LineEnd {
    RUNS_ON,
    ENDS_PARAGRAPH,
    UNSURE
  }

  /** Log-odds that lines fill a measure: of all together, and of each in the mean. */
  private static final double FILLED = 3.2;

  private static final double FILLED_EACH = 0.3;

  private final ParagraphGaps gaps;
  private final int size;
  final ParagraphCue blank = ParagraphCue.mark(0.5, 0.02);
  final ParagraphCue indent = ParagraphCue.mark(0.3, 0.05);
  final ParagraphCue speech = ParagraphCue.speech();
  private final ParagraphFill.Counts fill = new ParagraphFill.Counts();
  private int ends;
  private int runs;
  private int full;
  private int fullOpen;
  private int capitals;
  private int smalls;

  ParagraphHabits(ParagraphGaps gaps, ParagraphLines lines) {
    this.gaps = gaps;
    this.size = lines.size();
    LineEnd before = LineEnd.UNSURE;
    for (int line = 0; line + 1 < lines.size(); line++) {
      boolean apart =
          lines.isClosing(line) || gaps.is(line, Mark.PAGE_END) || gaps.isArranged(line);
      LineEnd seen = apart ? LineEnd.UNSURE : lineEnd(line);
      if (!apart) {
        learn(line, seen, before);
      }
      before = seen;
    }
  }

  private LineEnd lineEnd(int line) {
    Opening next = gaps.opening(line + 1);
    if (isFull(line) && gaps.is(line, Mark.OPEN)) {
      return next == Opening.UPPER ? LineEnd.UNSURE : LineEnd.RUNS_ON;
    }
    boolean ends =
        gaps.room(line) > 0.06
            && gaps.shortness(line) > 0.12
            && gaps.is(line, Mark.SENTENCE)
            && next != Opening.LOWER;
    return ends ? LineEnd.ENDS_PARAGRAPH : LineEnd.UNSURE;
  }

  private boolean isFull(int line) {
    return gaps.room(line) < 0.03 && gaps.shortness(line) < 0.12;
  }

  private void learn(int line, LineEnd seen, LineEnd before) {
    if (isFull(line)) {
      full++;
      fullOpen += gaps.is(line, Mark.OPEN) ? 1 : 0;
      capitals += gaps.is(line, Mark.OPEN) && gaps.opening(line + 1) == Opening.UPPER ? 1 : 0;
    }
    if (seen == LineEnd.RUNS_ON) {
      runs++;
      smalls += gaps.opening(line + 1) == Opening.LOWER ? 1 : 0;
      learnCues(line, false);
      if (before != LineEnd.UNSURE) {
        fill.add(gaps.shortness(line), before == LineEnd.ENDS_PARAGRAPH);
      }
    } else if (seen == LineEnd.ENDS_PARAGRAPH) {
      ends++;
      learnCues(line, true);
    }
  }

  private void learnCues(int line, boolean paragraph) {
    blank.learn(gaps.is(line, Mark.BLANK_AFTER), paragraph);
    indent.learn(gaps.is(line + 1, Mark.INDENTED), paragraph);
    speech.learn(gaps.speech(line), paragraph);
  }

  /**
   * Whether the text runs over line ends at all. Running text breaks off where the measure ends,
   * four times in five in the middle of a phrase; verse ends its lines with its phrases, and
   * whether they reach any measure is chance.
   */
  boolean isRunning() {
    boolean phrases = fullOpen * 5 >= full * 3;
    boolean sentenced = gaps.sentences().isAny() || ends > 0 || gaps.is(size - 1, Mark.SENTENCE);
    return runs >= 2 && phrases && sentenced && capitals <= smalls * 2 + runs && isFilled();
  }

  /**
   * Whether the lines that end no sentence fill a measure better than lines would that end where
   * their phrases do. Those that are much shorter are verse or titles between the paragraphs.
   */
  private boolean isFilled() {
    ParagraphFill fills = fill();
    double odds = 0;
    int lines = 0;
    for (int line = 0; line + 1 < size; line++) {
      if (gaps.shortness(line) < 0.35 && !gaps.is(line, Mark.SENTENCE) && !gaps.isArranged(line)) {
        odds += fills.odds(gaps.shortness(line), gaps.room(line));
        lines++;
      }
    }
    return odds > FILLED && odds > lines * FILLED_EACH;
  }

  /** How far lines fill the measure. */
  ParagraphFill fill() {
    return fill.fill();
  }

  /** How often a word in mid-sentence has a capital. */
  double capitalRate() {
    return (capitals + 1.0) / (capitals + smalls + 5.0);
  }

  /** How often a line is the last of its paragraph; where it is full, none was counted. */
  double endRate() {
    return (ends / 0.8 + 1.0) / (runs + ends / 0.8 + 5.0);
  }
}
