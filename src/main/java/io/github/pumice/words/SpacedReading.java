package io.github.pumice.words;

import io.github.pumice.lexicon.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the letters of a spaced run as words: as few and as well attested as possible, found by
 * dynamic programming. Cubic in the number of letters at worst, of which there are a few dozen.
 */
final class SpacedReading {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_BY_CHANCE = 3;
  private static final int FREQUENT = 12;

  private final WordWitnesses witnesses;

  SpacedReading(WordWitnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** The words, or none where some letters belong to no word. */
  List<String> words(String letters) {
    double[] best = new double[letters.length() + 1];
    int[] from = new int[letters.length() + 1];
    for (int end = 1; end <= letters.length(); end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        boolean alone = end - start == letters.length();
        double sum = best[start] + cost(letters.substring(start, end), alone);
        if (sum < best[end]) {
          best[end] = sum;
          from[end] = start;
        }
      }
    }
    List<String> words = new ArrayList<>();
    int end = Double.isInfinite(best[letters.length()]) ? 0 : letters.length();
    for (; end > 0; end = from[end]) {
      words.add(0, letters.substring(from[end], end));
    }
    return words;
  }

  /**
   * A short word of the lexicon, beside others, is one by chance: {@code cat rym}. That the text
   * has it says nothing: it may be there because it was joined, which must not join others.
   */
  private double cost(String word, boolean alone) {
    if (word.length() == 1) {
      return isWordOfOneLetter(word) ? 9 : Double.POSITIVE_INFINITY;
    }
    int here = witnesses.count(word);
    boolean byChance = !alone && word.length() <= LONGEST_BY_CHANCE && !isFrequent(word);
    if (here > 0 && !(byChance && witnesses.isListed(plain(word)))) {
      return 5 - Math.min(3, Math.log(here));
    }
    return !byChance && witnesses.isListed(plain(word))
        ? 5 + 4.0 / word.length()
        : Double.POSITIVE_INFINITY;
  }

  private boolean isFrequent(String word) {
    return Languages.isFunctionWord(witnesses.language(), plain(word))
        || witnesses.lexicon().frequency(plain(word)) >= FREQUENT;
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
