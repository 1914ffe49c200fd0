package io.github.pumice.layout.paragraphs;

import io.github.pumice.layout.paragraphs.ParagraphEdges.Opening;

/** How sentences end and begin inside the lines of a text, where no line end meddles. */
final class ParagraphSentences {
  /** What is expected of {@link ParagraphEdges#speech} until the text has shown more. */
  private static final double[] USUAL = {0.87, 0.05, 0.06, 0.02};

  private static final double WEIGHT = 8;

  private int words;
  private int ends;
  private final int[] capitals = new int[USUAL.length];
  private final int[] smalls = new int[USUAL.length];

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

  private void add(int speech, Opening opening) {
    ends++;
    (opening == Opening.LOWER ? smalls : capitals)[speech]++;
  }

  /** Whether any sentence ends inside a line, before a capital. */
  boolean isAny() {
    return capitals[0] + capitals[1] + capitals[2] + capitals[3] > 0;
  }

  /** How often a word ends a sentence. */
  ParagraphLikelihood likelihood() {
    double rate = (ends + 3.0) / (words + 60.0);
    return ParagraphLikelihood.of(Math.max(0.015, Math.min(0.25, rate)));
  }

  /** The logarithm of how probable each kind of {@link ParagraphEdges#speech} is between two. */
  double[] speech() {
    double[] logs = new double[USUAL.length];
    for (int kind = 0; kind < logs.length; kind++) {
      int seen = capitals[kind] + smalls[kind];
      logs[kind] = Math.log((seen + WEIGHT * USUAL[kind]) / (ends + WEIGHT));
    }
    return logs;
  }

  /**
   * How often a capital follows, by {@link ParagraphEdges#speech}: not always, after speech, or
   * where commas were read as full stops.
   */
  ParagraphLikelihood[] capitals() {
    ParagraphLikelihood[] likelihoods = new ParagraphLikelihood[USUAL.length];
    for (int kind = 0; kind < likelihoods.length; kind++) {
      int seen = capitals[kind] + smalls[kind];
      likelihoods[kind] = ParagraphLikelihood.of((capitals[kind] + 3.7) / (seen + 4.0));
    }
    return likelihoods;
  }
}
