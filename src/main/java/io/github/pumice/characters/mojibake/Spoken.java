package io.github.pumice.characters.mojibake;

import java.util.List;

/**
 * The languages that a text is known to be in, by its words that are all ASCII: they are right in
 * any reading. A misread letter can only have been one of a language that they are in.
 */
final class Spoken {

  /** How many lines are asked. */
  static final int SAMPLE = 64;

  /** With fewer ASCII characters than these nothing is known. */
  private static final int ENOUGH = 250;

  /** The languages that are not written in Latin letters: ASCII words say nothing of them. */
  private static final long OTHER_SCRIPTS =
      ~LetterPairs.languages(LetterPairs.letter('e'), LetterPairs.letter('n'));

  private Spoken() {}

  /** The languages, a bit each; every language if too little is known. */
  static long in(List<Context> lines) {
    int[] sums = new int[LetterPairs.LANGUAGES];
    int length = 0;
    for (Context line : lines) {
      int[] costs = line.costs();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += costs[i];
      }
      length += line.length();
    }
    return length < ENOUGH ? Glance.EVERY_LANGUAGE : Diagnosis.closest(sums) | OTHER_SCRIPTS;
  }
}
