package io.github.pumice.characters.mojibake;

/**
 * A superscript digit of a text that may come from a classic Mac: is it one, or a quotation mark?
 *
 * @param sign where it stands: {@code ¹} for an apostrophe, {@code ²} for a closing, {@code ³} for
 *     an opening quotation mark
 */
record MacQuotes(MacSign sign) {

  private static final String VOWELS = "aeiouyàáèéêìíòóùúäëïöüh";

  /**
   * Whether it stands for a quotation mark; in a text that is proven to be a Mac's, in doubt so.
   */
  boolean isQuotation(boolean proven) {
    boolean afterWord = Character.isLetterOrDigit(sign.near(-1));
    boolean beforeWord =
        isWordStart(sign.near(1))
            || (sign.near(1) == '¹'
                && new MacSign(sign.text(), sign.at() + 1, sign.lineEnd()).isElision());
    if (afterWord && beforeWord) {
      return proven || !sign.isBetweenLetters() || (mark() == '¹' && (isAtHome() || joinsWords()));
    }
    if (isAfterAbbreviation()) {
      return true;
    }
    boolean opening = beforeWord && ".,;:!?)]²".indexOf(sign.near(-1)) < 0;
    if (isNoteAt(sign.at()) || (!opening && hasNote()) || isPower()) {
      return false;
    }
    return opening ? opens(proven) : closes(proven);
  }

  /** {@code Co.¹s}: the ending of a possessive after the stop of an abbreviation. */
  private boolean isAfterAbbreviation() {
    return mark() == '¹'
        && sign.near(-1) == '.'
        && Character.isLetter(sign.near(-2))
        && sign.near(1) == 's'
        && !Character.isLetterOrDigit(sign.near(2));
  }

  /** {@code nient¹altro}: a consonant before it and a vowel after it, in words of some length. */
  private boolean joinsWords() {
    return VOWELS.indexOf(sign.near(-1)) < 0
        && VOWELS.indexOf(sign.near(1)) >= 0
        && Character.isLetter(sign.near(-2))
        && Character.isLetter(sign.near(2));
  }

  private boolean isAtHome() {
    return Apostrophes.isAtHome(sign.text(), sign.lineStart(), sign.lineEnd(), sign.at());
  }

  /** Whether a word or a Spanish question can begin with a character, as the Mac's text has it. */
  static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || "¦‘Œ\u008C\u008A¿¡([“".indexOf(c) >= 0;
  }

  /** A power, unless it follows a digit and can end a quotation. */
  private boolean isPower() {
    int line = sign.lineStart();
    return mark() != '¹'
        && Powers.isPower(sign.text(), line, sign.at())
        && !(mark() == '²' && isNumberOrI() && isOpen(line));
  }

  /** Whether it stands after a number or the English I, which is a word. */
  private boolean isNumberOrI() {
    return Character.isDigit(sign.near(-1))
        || (sign.near(-1) == 'I' && !Character.isLetter(sign.near(-2)));
  }

  /** A note of its own: the mark, a blank, and text, at the head of a line. */
  private boolean isNoteAt(int i) {
    return (i == 0 || sign.charAt(i - 1) == '\n')
        && (sign.charAt(i + 1) == ' ' || sign.charAt(i + 1) == '\t');
  }

  /** Whether a note with this mark stands below. */
  private boolean hasNote() {
    int reach = sign.at() + MacSign.REACH;
    for (int i = sign.text().indexOf('\n', sign.at());
        i >= 0 && i < reach;
        i = sign.text().indexOf('\n', i + 1)) {
      if (sign.charAt(i + 1) == mark() && isNoteAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(boolean proven) {
    return switch (mark()) {
      case '³' -> proven || MacSign.holds(sign.text(), sign.at() + 1, sign.lineEnd(), "²");
      case '¹' -> proven || sign.isElision() || sign.hasApostrophe();
      default -> proven || isClosedBelow();
    };
  }

  /** Whether a closing mark follows in the line: Swedes open quotations with it too. */
  private boolean isClosedBelow() {
    for (int i = sign.at() + 1; i < sign.lineEnd(); i++) {
      if (sign.charAt(i) == '²') {
        return !isWordStart(sign.charAt(i + 1))
            && sign.charAt(i - 1) != ' '
            && !Powers.isPower(sign.text(), sign.at(), i);
      }
    }
    return false;
  }

  private boolean closes(boolean proven) {
    int line = sign.lineStart();
    return switch (mark()) {
      case '²' -> proven || isOpen(line);
      case '³' -> sign.near(1) != '”' && MacSign.holds(sign.text(), line, sign.at(), "“\u0093");
      default ->
          proven
              || MacSign.holds(sign.text(), line, sign.at(), "Œ\u008C")
              || sign.near(-2) == '¹'
              || hasKin(line);
    };
  }

  /** Whether a quotation that began in the line has not ended before the mark. */
  private boolean isOpen(int line) {
    for (int i = sign.at() - 1; i >= line; i--) {
      char c = sign.charAt(i);
      if ((c == '³' && !Character.isLetterOrDigit(sign.charAt(i - 1)) && sign.charAt(i + 1) > ' ')
          || c == '“'
          || c == '\u0093'
          || (c == '²' && isWordStart(sign.charAt(i + 1)))) {
        return true;
      }
      if (c == '”' || (c == '²' && !Powers.isPower(sign.text(), line, i))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the mark ends a possessive or a word that lost its end, and is not the only one of its
   * kind in the line.
   */
  private boolean hasKin(int line) {
    if ("sxzß".indexOf(sign.near(-1)) < 0) {
      return Apostrophes.isCut(sign.text(), line, sign.at()) && sign.holdsOthers();
    }
    for (int i = line; i < sign.lineEnd(); i++) {
      if (sign.charAt(i) == '¹' && i != sign.at() && sign.charAt(i - 1) == 's') {
        return true;
      }
    }
    return sign.holdsOthers();
  }

  private char mark() {
    return sign.near(0);
  }
}
