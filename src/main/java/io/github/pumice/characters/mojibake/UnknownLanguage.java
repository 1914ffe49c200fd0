package io.github.pumice.characters.mojibake;

/**
 * What a word costs, in half bits, in a language that nobody counted: each letter as often as it is
 * on an average in the counted languages of its script, whatever stands before it.
 *
 * <p>A text is only misread if it is more plausible in some language than as it stands in one like
 * this. The costs are means over the stationary frequencies of {@link LetterPairs}; letters with
 * accents and the like are seldom met in most languages and often in their own, so they share one.
 */
final class UnknownLanguage {

  /** What it costs a line to be in such a language at all. */
  static final int RARE = 10;

  private static final int EDGE = 6;
  private static final int SPECIAL_LETTER = 12;

  /** Of a, b, c and so on. */
  private static final int[] LATIN = {
    7, 12, 11, 10, 7, 13, 12, 12, 8, 13, 11, 9, 10, 8, 9, 12, 19, 8, 9, 9, 10, 12, 16, 20, 14, 14
  };

  /** Of α, β, γ and so on, with ς. */
  private static final int[] GREEK = {
    7, 14, 12, 12, 8, 15, 10, 14, 8, 9, 11, 10, 8, 16, 8, 10, 9, 10, 9, 8, 10, 14, 13, 19, 13
  };

  /** Of а, б, в and so on. */
  private static final int[] CYRILLIC = {
    7, 13, 10, 12, 10, 8, 15, 12, 8, 14, 10, 10, 11, 8, 8, 11, 9, 9, 9, 11, 16, 14, 14, 14, 14, 17,
    17, 14, 15, 17, 16, 12
  };

  private UnknownLanguage() {}

  /** The cost of the letters of a word, with an edge after each run of them. */
  static int cost(CharSequence text, int from, int to) {
    int cost = 0;
    boolean letters = false;
    for (int i = from; i < to; i++) {
      int letter = letterCost(text.charAt(i));
      cost += letter == 0 && letters ? EDGE : letter;
      letters = letter != 0;
    }
    return letters ? cost + EDGE : cost;
  }

  private static int letterCost(char c) {
    if (c < 0x80) {
      int letter = (c | 0x20) - 'a';
      return letter >= 0 && letter < LATIN.length ? LATIN[letter] : 0;
    }
    if (LetterPairs.letter(c) == 0) {
      return 0;
    }
    char small = Character.toLowerCase(c);
    if (small >= 'α' && small <= 'ω') {
      return GREEK[small - 'α'];
    }
    return small >= 'а' && small <= 'я' ? CYRILLIC[small - 'а'] : SPECIAL_LETTER;
  }
}
