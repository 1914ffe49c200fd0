package io.github.pumice.words;

import java.util.List;
import java.util.Locale;

/** Reads the letters of a spaced run as words: as few and as well attested as possible. */
final class SpacedReading {
  private final WordWitnesses witnesses;

  SpacedReading(WordWitnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** The words, or none where some letters belong to no word. */
  List<String> words(String letters) {
    return new Segmentation(letters, this::cost).words();
  }

  private double cost(String word) {
    if (word.length() == 1) {
      return isWordOfOneLetter(word) ? 9 : Double.POSITIVE_INFINITY;
    }
    int here = witnesses.count(word);
    if (here > 0) {
      return 5 - Math.min(3, Math.log(here));
    }
    return witnesses.isListed(plain(word)) ? 5 + 4.0 / word.length() : Double.POSITIVE_INFINITY;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private boolean isWordOfOneLetter(String word) {
    int here = witnesses.count(word);
    return SpeckWords.isWordOfOneLetter(witnesses.language(), word)
        && here * 300L > witnesses.vocabulary().total();
  }
}
