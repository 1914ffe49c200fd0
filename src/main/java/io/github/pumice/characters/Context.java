package io.github.pumice.characters;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a line about which there is no doubt, because they are ASCII. */
final class Context {

  private final String text;
  private final int from;
  private final int to;
  private final boolean plain;
  private int @Nullable [] costs;

  Context(String text, int from, int to, boolean plain) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.plain = plain;
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

  /** A copy of what these words cost in each language; counted when it is first asked for. */
  int[] costs() {
    int[] counted = costs;
    if (counted == null) {
      counted = count();
      costs = counted;
    }
    return counted.clone();
  }

  private int[] count() {
    int[] total = new int[LetterPairs.LANGUAGES];
    int[] word = new int[LetterPairs.LANGUAGES];
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = Reading.wordEnd(text, i, to);
        if (Reading.isAscii(text, i, end, plain)) {
          Arrays.fill(word, 0);
          Plausibility.word(text, i, end, word);
          Plausibility.join(total, word);
        }
        i = end;
      }
    }
    return total;
  }
}
