package io.github.pumice.characters.mojibake;

/**
 * A language that nobody counted, whose own letters look like a misreading.
 *
 * <p>A text is only misread if it is more plausible in some language than as it stands in one like
 * this, where each letter is as frequent as on an average in the counted languages of its script,
 * whatever stands before it. The costs are means over the stationary frequencies of {@link
 * LetterPairs}; letters with accents are seldom met in most languages and often in their own, so
 * they share one.
 */
final class UncountedLanguage {

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

  /** What a line must say more that may be in such a language. */
  private static final int ASKED = 24;

  /**
   * What each ASCII character of a line, but for the first few, fits its language better than one
   * that nobody counted, in eighths of a bit; in a language that resembles it it is less.
   */
  private static final int FITTING = 6;

  private static final int FEW = 12;

  /** In fewer ASCII characters any Latin language resembles another. */
  private static final int SHOWING = 20;

  private UncountedLanguage() {}

  /**
   * Whether the line as it was found may be in one; a contraction is English, and quotation marks
   * at both ends are no chance.
   */
  private static boolean mayBe(Reading before, Difference difference) {
    for (int i = 0; i < difference.size(); i++) {
      if (!Orthographies.isWellFormed(difference.found(i).text())
          || Apostrophes.isContraction(difference.meant(i).text())
          || difference.meant(i).isQuoted()) {
        return false;
      }
    }
    return Orthographies.hold(before.words());
  }

  /**
   * What it asks of a reading, in half bits; less where the rest of the line is in a counted one
   * that could not have been written with the letters that were found.
   */
  static int asks(Reading before, Reading after, Misreading misreading, Difference difference) {
    if (!mayBe(before, difference)) {
      return 0;
    }
    int language = after.language(misreading.languages());
    if (!misreading.shows(language) || !isAllOf(after, 1L << language)) {
      return ASKED;
    }
    Context line = after.context();
    boolean shown = line.length() >= SHOWING || difference.size() > 1 || difference.isOtherScript();
    int rare = shown ? RARE : 0;
    int fits = rare + line.unknownCost() - line.costs()[language];
    int expected = Math.max(0, line.length() - FEW) * FITTING / 4;
    return Math.max(0, ASKED - Math.max(0, fits - expected));
  }

  /** Whether at a glance every word can stand in a language. */
  private static boolean isAllOf(Reading after, long language) {
    return after.words().stream()
        .allMatch(word -> (word.languages() & language) != Glance.NO_LANGUAGE);
  }

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
