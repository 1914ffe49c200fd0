package io.github.pumice.characters.mojibake;

/**
 * What a line as it was found says for a language that nobody counted, whose own letters look like
 * a misreading.
 */
final class UncountedLanguage {

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
    int rare = shown ? UnknownLanguage.RARE : 0;
    int fits = rare + line.unknownCost() - line.costs()[language];
    int expected = Math.max(0, line.length() - FEW) * FITTING / 4;
    return Math.max(0, ASKED - Math.max(0, fits - expected));
  }

  /** Whether at a glance every word can stand in a language. */
  private static boolean isAllOf(Reading after, long language) {
    return after.words().stream()
        .allMatch(word -> (word.languages() & language) != Glance.NO_LANGUAGE);
  }
}
