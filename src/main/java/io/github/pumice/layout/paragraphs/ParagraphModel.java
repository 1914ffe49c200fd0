package io.github.pumice.layout.paragraphs;

import io.github.pumice.layout.paragraphs.ParagraphEdges.Opening;
import io.github.pumice.layout.paragraphs.ParagraphGaps.Mark;

/**
 * How probable what is seen at a line end is, for each of three readings: the paragraph goes on, a
 * paragraph ends, or the line stands for itself as in verse, tables and titles.
 *
 * <p>What the text itself can tell is in its {@link ParagraphHabits}. All figures are natural
 * logarithms of probabilities; the features are taken as independent (naive Bayes).
 */
final class ParagraphModel {
  /** Items and rows hardly ever go on with the paragraph before. */
  private static final double ARRANGED = -6;

  /** Nor does a title go on with the text, or the text with a title. */
  private static final double TITLE = -4;

  /** Nor does what follows a blank line, unless they stand everywhere. */
  private static final double OVER_BLANK = -6;

  private static final double MANY_BLANKS = Math.log(0.2);

  /** Lines that stand for themselves are rare where text runs. */
  private static final double STANDING = -1.2;

  /** Verse is parted from the text by blank lines, where a text has any. */
  private static final double SOLID = -2;

  /** So is speech in them: none, one that closes, one that opens, both. */
  private static final double[] STANDING_SPEECH = {-0.1, -3.5, -3, -4};

  private static final ParagraphLikelihood SENTENCE_ENDS = ParagraphLikelihood.of(0.97);
  private static final ParagraphLikelihood SENTENCE_STANDS = ParagraphLikelihood.of(0.35);
  private static final ParagraphLikelihood SENTENCE_TURNS = ParagraphLikelihood.of(0.5);
  private static final ParagraphLikelihood CAPITAL_BEGINS = ParagraphLikelihood.of(0.993);
  private static final ParagraphLikelihood CAPITAL_STANDS = ParagraphLikelihood.of(0.7);
  private static final ParagraphLikelihood CAPITAL_TURNS = ParagraphLikelihood.of(0.8);

  /** What the marks of paragraphs say, at the end of one or inside. */
  private record Cues(ParagraphLikelihood blank, ParagraphLikelihood indent) {
    static Cues of(ParagraphHabits habits, boolean paragraph) {
      return new Cues(habits.blank.likelihood(paragraph), habits.indent.likelihood(paragraph));
    }
  }

  private final ParagraphGaps gaps;
  private final ParagraphFill fill;
  private final ParagraphLikelihood sentenceGoesOn;
  private final double[] speechMeets;
  private final double[] speechGoesOn;
  private final double[] speechEnds;
  private final ParagraphLikelihood[] capitalMeets;
  private final ParagraphLikelihood capitalGoesOn;
  private final Cues inside;
  private final Cues atEnd;
  private final ParagraphLikelihood end;

  ParagraphModel(ParagraphGaps gaps, ParagraphHabits habits) {
    this.gaps = gaps;
    this.fill = habits.fill();
    this.sentenceGoesOn = gaps.sentences().likelihood();
    this.speechMeets = gaps.sentences().speech();
    this.speechGoesOn = habits.speech.logs(false);
    this.speechEnds = habits.speech.logs(true);
    this.capitalMeets = gaps.sentences().capitals();
    this.capitalGoesOn = ParagraphLikelihood.of(habits.capitalRate());
    this.inside = Cues.of(habits, false);
    this.atEnd = Cues.of(habits, true);
    this.end = ParagraphLikelihood.of(habits.endRate());
  }

  /** That {@code line}, which may be the first of its paragraph, is full. */
  double full(int line, boolean isFirst) {
    return fill.full(gaps.shortness(line), gaps.room(line), isFirst);
  }

  /** That {@code line}, which may be the first of its paragraph, is as short as it is, or full. */
  double last(int line, boolean isFirst) {
    return fill.last(gaps.shortness(line), isFirst);
  }

  /** That the paragraph goes on after {@code line}, but for how full the line is. */
  double goesOn(int line) {
    return sentenceGoesOn.of(gaps.is(line, Mark.SENTENCE))
        + meets(line)
        + cues(line, inside)
        + (gaps.isArranged(line) ? ARRANGED : 0)
        + overBlank(line)
        + (gaps.is(line, Mark.TITLE) == gaps.is(line + 1, Mark.TITLE) ? 0 : TITLE)
        + end.missed();
  }

  /**
   * A blank line in a text that has few inside its paragraphs is not one of them, unless a small
   * letter follows where no sentence has ended.
   */
  private double overBlank(int line) {
    boolean told =
        gaps.is(line, Mark.BLANK_AFTER)
            && !gaps.is(line, Mark.PAGE_END)
            && inside.blank.of(true) < MANY_BLANKS;
    boolean broken = gaps.opening(line + 1) == Opening.LOWER && !gaps.is(line, Mark.SENTENCE);
    return told && !broken ? OVER_BLANK : 0;
  }

  /** How the line ends and the next one begins, compared with what stands inside lines. */
  private double meets(int line) {
    int speech = gaps.speech(line);
    return gaps.is(line, Mark.SENTENCE)
        ? speechMeets[speech] + byCase(line, capitalMeets[speech])
        : speechGoesOn[speech] + byCase(line, capitalGoesOn);
  }

  /** That a paragraph ends with {@code line}, but for how full the line is. */
  double ends(int line) {
    return broken(line)
        + marked(line)
        + byCase(line, CAPITAL_BEGINS)
        + speechEnds[gaps.speech(line)]
        + cues(line, atEnd)
        + end.seen();
  }

  /** Paragraphs end with a sentence; titles do not, nor what stands before an item. */
  private double marked(int line) {
    boolean title = gaps.is(line, Mark.TITLE) && !gaps.is(line + 1, Mark.TITLE);
    return title || gaps.is(line + 1, Mark.ITEM)
        ? 0
        : SENTENCE_ENDS.of(gaps.is(line, Mark.SENTENCE));
  }

  /** That {@code line} and the one after it stand for themselves. */
  double stands(int line) {
    double full = gaps.shortness(line) < 0.05 ? -1.5 : 0.1;
    double arranged = gaps.is(line, Mark.ROW) || gaps.is(line + 1, Mark.ROW) ? 3 : 0;
    return arranged
        + STANDING
        + (gaps.is(line, Mark.CENTRED) && !gaps.is(line + 1, Mark.CENTRED) ? TITLE : 0)
        + STANDING_SPEECH[gaps.speech(line)]
        + broken(line)
        + full
        + SENTENCE_STANDS.of(gaps.is(line, Mark.SENTENCE))
        + byCase(line, CAPITAL_STANDS)
        + (gaps.is(line, Mark.BLANK_AFTER) && !gaps.is(line, Mark.PAGE_END) ? -2 : 0);
  }

  /**
   * That running text begins after {@code line}, which stands for itself, or the next line stands
   * for itself after {@code line}, the last of a paragraph, but for how full it is.
   */
  double turns(int line) {
    return STANDING_SPEECH[gaps.speech(line)]
        + SENTENCE_TURNS.of(gaps.is(line, Mark.SENTENCE))
        + byCase(line, CAPITAL_TURNS)
        + (gaps.isSolid(line) ? SOLID : 0)
        + broken(line);
  }

  private double broken(int line) {
    return gaps.is(line, Mark.CUT) ? -6 : 0;
  }

  private double cues(int line, Cues marks) {
    double indent = marks.indent.of(gaps.is(line + 1, Mark.INDENTED));
    return gaps.is(line, Mark.PAGE_END)
        ? indent
        : indent + marks.blank.of(gaps.is(line, Mark.BLANK_AFTER));
  }

  private double byCase(int line, ParagraphLikelihood capital) {
    Opening opening = gaps.opening(line + 1);
    return opening == Opening.UNCASED ? 0 : capital.of(opening == Opening.UPPER);
  }
}
