package io.github.pumice.characters.mojibake;

import io.github.pumice.lexicon.Lexicon;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a line about which there is no doubt, because they are ASCII. */
final class Context {

  /** How many ASCII characters a line must hold to show that it is in a language of its own. */
  private static final int LONG_ENOUGH = 40;

  /** How much dearer such a line is in the languages of the text around it. */
  private static final double FOREIGN = 1.2;

  private final String text;
  private final int from;
  private final int to;
  private final boolean plain;
  private final long spoken;
  private int @Nullable [] costs;
  private int length;

  Context(String text, int from, int to, boolean plain, long spoken) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.plain = plain;
    this.spoken = spoken;
  }

  /** The text that holds the line. */
  String text() {
    return text;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** Where the line ends. */
  int to() {
    return to;
  }

  /** The number of characters of these words, with an edge each. */
  int length() {
    costs();
    return length;
  }

  /**
   * The languages of the line, a bit each: those of the whole text, and its own where the line
   * shows plainly that it is a passage in another.
   */
  long spoken() {
    int[] here = costs();
    if (length < LONG_ENOUGH) {
      return spoken;
    }
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < here.length; i++) {
      least = (spoken & 1L << i) == 0 ? least : Math.min(least, here[i]);
    }
    long languages = spoken;
    for (int i = 0; i < here.length; i++) {
      languages |= here[i] * FOREIGN < least ? 1L << i : 0;
    }
    return languages;
  }

  /** What these words cost in each language; counted when it is first asked for. */
  int[] costs() {
    int[] counted = costs;
    if (counted == null) {
      counted = count();
      costs = counted;
    }
    return counted;
  }

  /** What these words cost in a language that nobody counted. */
  int unknownCost() {
    int cost = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = RawWord.end(text, i, to);
        cost +=
            RawWord.isBeyondDoubt(text, i, end, plain) ? UncountedLanguage.cost(text, i, end) : 0;
        i = end;
      }
    }
    return cost;
  }

  /** The letters of the words that a lexicon knows, or of those that it does not; half of names. */
  int letters(Lexicon lexicon, boolean known) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = RawWord.end(text, i, to);
        if (RawWord.isBeyondDoubt(text, i, end, plain)) {
          letters += letters(text.substring(i, end), lexicon, known);
        }
        i = end;
      }
    }
    return letters;
  }

  /** The same of one word. */
  static int letters(String word, Lexicon lexicon, boolean known) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      int end = ChangedWord.runEnd(word, i);
      if (end > i && lexicon.contains(word.substring(i, end)) == known) {
        boolean name = !known && Character.isUpperCase(word.charAt(i));
        letters += name ? (end - i) / 2 : end - i;
      }
      i = end;
    }
    return letters;
  }

  private int[] count() {
    int[] total = new int[LetterPairs.LANGUAGES];
    int[] word = new int[LetterPairs.LANGUAGES];
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = RawWord.end(text, i, to);
        if (RawWord.isBeyondDoubt(text, i, end, plain)) {
          Arrays.fill(word, 0);
          Plausibility.word(text, i, end, word);
          Plausibility.join(total, word);
          length += end - i + 1;
        }
        i = end;
      }
    }
    return total;
  }
}
