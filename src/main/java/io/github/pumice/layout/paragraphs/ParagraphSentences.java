package io.github.pumice.layout.paragraphs;

import io.github.pumice.layout.paragraphs.ParagraphEdges.Opening;
import java.util.Arrays;

/** How sentences end and begin inside the lines of a text, where no line end meddles. */
final class ParagraphSentences {
  private final ParagraphCue speech = ParagraphCue.speech();
  private final int[] capitals = new int[ParagraphEdges.SPEECH_KINDS];
  private final int[] smalls = new int[ParagraphEdges.SPEECH_KINDS];
  private int words;
  private int ends;

  /** Counts the words of the line at {@code [start, end)} and the sentences that end inside it. */
  void add(String text, int start, int end, ParagraphAbbreviations abbreviations) {
    for (int at = start + 1; at + 1 < end; at++) {
      if (text.charAt(at) == ' ') {
        words++;
        if (ParagraphEdges.endsSentence(text, start, at) && !abbreviations.endsLine(at)) {
          add(ParagraphEdges.speech(text, at, at + 1), ParagraphEdges.opening(text, at + 1, end));
        }
      }
    }
  }

  private void add(int kind, Opening opening) {
    ends++;
    speech.learn(kind, false);
    (opening == Opening.LOWER ? smalls : capitals)[kind]++;
  }

  /** Whether any sentence ends inside a line, before a capital. */
  boolean isAny() {
    return Arrays.stream(capitals).sum() > 0;
  }

  /** How often a word ends a sentence. */
  ParagraphLikelihood likelihood() {
    double rate = (ends + 3.0) / (words + 60.0);
    return ParagraphLikelihood.of(Math.max(0.015, Math.min(0.25, rate)));
  }

  /** The logarithm of how probable each kind of {@link ParagraphEdges#speech} is between two. */
  double[] speech() {
    return speech.logs(false);
  }

  /**
   * How often a capital follows, by {@link ParagraphEdges#speech}: not always, after speech, or
   * where commas were read as full stops.
   */
  ParagraphLikelihood[] capitals() {
    ParagraphLikelihood[] likelihoods = new ParagraphLikelihood[capitals.length];
    for (int kind = 0; kind < likelihoods.length; kind++) {
      int seen = capitals[kind] + smalls[kind];
      likelihoods[kind] = ParagraphLikelihood.of((capitals[kind] + 3.7) / (seen + 4.0));
    }
    return likelihoods;
  }
}
