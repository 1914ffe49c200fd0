package io.github.pumice.characters.mojibake;

import io.github.pumice.lexicon.Lexicon;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a line about which there is no doubt, because they are ASCII. */
final class Context {

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

  /** The languages that the text is known to be in, a bit each. */
  long spoken() {
    return spoken;
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
