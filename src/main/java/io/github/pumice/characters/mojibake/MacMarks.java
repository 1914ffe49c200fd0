package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Search;

/**
 * A superscript digit of a text that may come from a classic Mac: is it one, or a quotation mark?
 *
 * @param text the whole text
 * @param at where it stands
 * @param lineEnd where its line ends
 * @param mark the digit: {@code ¹} for an apostrophe, {@code ²} for a closing, {@code ³} for an
 *     opening quotation mark
 */
record MacMarks(String text, int at, int lineEnd, char mark) {

  private static final String VOWELS = "aeiouyàáèéêìíòóùúäëïöüh";

  /** How far below its mark a note may stand, and how far before its end a quotation began. */
  static final int REACH = 4000;

  static MacMarks of(String text, int at, int lineEnd, char mark) {
    return new MacMarks(text, at, lineEnd, mark);
  }

  /**
   * Whether it stands for a quotation mark; in a text that is proven to be a Mac's, in doubt so.
   */
  boolean isQuotation(boolean proven) {
    boolean afterWord = Character.isLetterOrDigit(charAt(at - 1));
    boolean beforeWord = isWordStart(charAt(at + 1));
    if (afterWord && beforeWord) {
      return proven || !isBetweenLetters() || (mark == '¹' && (isAtHome() || joinsWords()));
    }
    if (isAfterAbbreviation()) {
      return true;
    }
    boolean opening = beforeWord && ".,;:!?)]²".indexOf(charAt(at - 1)) < 0;
    if (isNoteAt(at) || (!opening && hasNote()) || isPower()) {
      return false;
    }
    return opening ? opens(proven) : closes(proven);
  }

  /** {@code Co.¹s}: the ending of a possessive after the stop of an abbreviation. */
  private boolean isAfterAbbreviation() {
    return mark == '¹'
        && charAt(at - 1) == '.'
        && Character.isLetter(charAt(at - 2))
        && charAt(at + 1) == 's'
        && !Character.isLetterOrDigit(charAt(at + 2));
  }

  /**
   * Whether a single guillemet is a dash: nothing closes it, and it stands between words or, where
   * speech begins, is not the only one of its line.
   */
  boolean isDash() {
    char before = charAt(at - 1);
    if (holds(text, at + 1, lineEnd, "›")) {
      return false;
    }
    if (isBetweenLetters()) {
      return isWord(at - 1, at - 2) && isWord(at + 1, at + 2);
    }
    if (before == ' ' && charAt(at - 2) > ' ' && charAt(at + 1) == ' ') {
      boolean words = isLetters(at - 2, at - 3) || isLetters(at + 2, at + 3);
      return words && (!Character.isUpperCase(charAt(at + 2)) || holdsOthers(lineStart()));
    }
    return before > ' '
        || (before == ' ' && charAt(at - 2) > ' ')
        || (isWordStart(charAt(at + 1)) && holds(text, at + 1, lineEnd, "‹"));
  }

  /** Whether a letter at {@code i} is a word alone, or has another or an apostrophe beside it. */
  private boolean isWord(int i, int beside) {
    return isLetters(i, beside)
        || "¹’'".indexOf(charAt(beside)) >= 0
        || "IAaOoYyÀà".indexOf(charAt(i)) >= 0;
  }

  private boolean isLetters(int i, int k) {
    return Character.isLetter(charAt(i)) && Character.isLetter(charAt(k));
  }

  /** Whether letters touch it on both sides. */
  boolean isBetweenLetters() {
    return Character.isLetter(charAt(at - 1)) && Character.isLetter(charAt(at + 1));
  }

  /** Whether a single quotation begins here or, in German, ends: {@code ŒYes,¹}, {@code ’JaŒ}. */
  boolean isSingleQuotation() {
    if (Character.isLetter(charAt(at - 1))) {
      return !Character.isLetter(charAt(at + 1)) && holds(text, lineStart(), at, "’\u0092");
    }
    if (Character.isDigit(charAt(at + 1))) {
      return isElision();
    }
    for (int i = at + 2; i < lineEnd; i++) {
      if (text.charAt(i) == '¹' && !Character.isLetter(charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code nient¹altro}: a consonant before it and a vowel after it, in words of some length. */
  private boolean joinsWords() {
    return VOWELS.indexOf(charAt(at - 1)) < 0
        && VOWELS.indexOf(charAt(at + 1)) >= 0
        && Character.isLetter(charAt(at - 2))
        && Character.isLetter(charAt(at + 2));
  }

  private boolean isAtHome() {
    return Apostrophes.isAtHome(text, lineStart(), lineEnd, at);
  }

  /** Whether a word or a Spanish question can begin with a character, as the Mac's text has it. */
  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || "¦‘Œ\u008C\u008A¿¡([“".indexOf(c) >= 0;
  }

  /** A power, unless it follows a digit and can end a quotation. */
  private boolean isPower() {
    int line = lineStart();
    return mark != '¹'
        && Powers.isPower(text, line, at)
        && !(mark == '²' && isNumberOrI() && isOpen(line));
  }

  /** Whether it stands after a number or the English I, which is a word. */
  private boolean isNumberOrI() {
    return Character.isDigit(charAt(at - 1))
        || (charAt(at - 1) == 'I' && !Character.isLetter(charAt(at - 2)));
  }

  /** A note of its own: the mark, a blank, and text, at the head of a line. */
  private boolean isNoteAt(int i) {
    return (i == 0 || charAt(i - 1) == '\n') && (charAt(i + 1) == ' ' || charAt(i + 1) == '\t');
  }

  /** Whether a note with this mark stands below. */
  private boolean hasNote() {
    int reach = at + REACH;
    for (int i = text.indexOf('\n', at); i >= 0 && i < reach; i = text.indexOf('\n', i + 1)) {
      if (charAt(i + 1) == mark && isNoteAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(boolean proven) {
    return switch (mark) {
      case '³' -> proven || holds(text, at + 1, lineEnd, "²");
      case '¹' -> proven || isElision() || hasApostrophe(lineStart());
      default -> proven || isClosedBelow();
    };
  }

  /** {@code ¹s Avonds}, {@code ¹60s}: an ending, a decade or a year whose beginning is left out. */
  boolean isElision() {
    char first = charAt(at + 1);
    char second = charAt(at + 2);
    if (Character.isDigit(first)) {
      boolean year = charAt(at - 1) == ' ' && !Character.isLetterOrDigit(charAt(at + 3));
      return Character.isDigit(second) && (charAt(at + 3) == 's' || year);
    }
    return "nst".indexOf(first) >= 0
        && (second == ' ' || second == '-' || (second == '¹' && charAt(at + 3) == ' '));
  }

  /** Whether a closing mark follows in the line: Swedes open quotations with it too. */
  private boolean isClosedBelow() {
    for (int i = at + 1; i < lineEnd; i++) {
      if (text.charAt(i) == '²') {
        return !isWordStart(charAt(i + 1)) && charAt(i - 1) != ' ' && !Powers.isPower(text, at, i);
      }
    }
    return false;
  }

  private boolean closes(boolean proven) {
    int line = lineStart();
    return switch (mark) {
      case '²' -> proven || isOpen(line);
      case '³' -> holds(text, line, at, "“\u0093");
      default ->
          proven || holds(text, line, at, "Œ\u008C") || charAt(at - 2) == '¹' || hasKin(line);
    };
  }

  /** Whether a quotation that began in the line has not ended before the mark. */
  private boolean isOpen(int line) {
    for (int i = at - 1; i >= line; i--) {
      char c = text.charAt(i);
      if ((c == '³' && !Character.isLetterOrDigit(charAt(i - 1)) && charAt(i + 1) > ' ')
          || c == '“'
          || c == '\u0093'
          || (c == '²' && isWordStart(charAt(i + 1)))) {
        return true;
      }
      if (c == '”' || (c == '²' && !Powers.isPower(text, line, i))) {
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
    if ("sxzß".indexOf(charAt(at - 1)) < 0) {
      return Apostrophes.isCut(text, line, at) && holdsOthers(line);
    }
    for (int i = line; i < lineEnd; i++) {
      if (text.charAt(i) == '¹' && i != at && charAt(i - 1) == 's') {
        return true;
      }
    }
    return holdsOthers(line);
  }

  /** Whether the line holds other marks that only a Mac makes. */
  private boolean holdsOthers(int line) {
    return hasApostrophe(line) || hasQuotation(line) || hasSign(line);
  }

  /** Whether the line holds a dash of the Mac between digits or words, or its ellipsis. */
  private boolean hasSign(int line) {
    for (int i = line + 1; i < lineEnd; i++) {
      char before = text.charAt(i - 1);
      char after = charAt(i + 1);
      boolean sign =
          switch (text.charAt(i)) {
            case '\u00AD' -> Character.isDigit(before) && Character.isDigit(after);
            case '‹', '\u008B' -> Character.isLetter(before) && Character.isLetter(after);
            case 'Š', '\u008A' -> Character.isLowerCase(before) && !Character.isLetter(after);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line holds both marks of a quotation. */
  private boolean hasQuotation(int line) {
    return hasPair(line, '³', '²') || hasPair(line, '“', '³');
  }

  private boolean hasPair(int line, char opening, char closing) {
    int open = Search.first(text, opening, line, lineEnd);
    return open >= 0
        && Search.first(text, closing, open, lineEnd) >= 0
        && isWordStart(charAt(open + 1));
  }

  /** Whether a currency sign stands at a number; as itself nobody writes it there. */
  boolean isPrice() {
    return Character.isDigit(charAt(at + 1))
        || Character.isDigit(charAt(at - 1))
        || (charAt(at + 1) == ' ' && Character.isDigit(charAt(at + 2)))
        || (charAt(at - 1) == ' ' && Character.isDigit(charAt(at - 2)));
  }

  /** Whether a control that nothing else makes stands after a word. */
  boolean isTrademark() {
    return Character.isLetterOrDigit(charAt(at - 1))
        && !Character.isLetterOrDigit(charAt(at + 1))
        && hasApostrophe(lineStart());
  }

  /** Whether the line holds a mark that stands for an apostrophe inside a word. */
  private boolean hasApostrophe(int line) {
    for (int i = line; i < lineEnd; i++) {
      if (text.charAt(i) == '¹'
          && Character.isLetter(charAt(i - 1))
          && Character.isLetter(charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private int lineStart() {
    int start = at;
    while (start > 0 && at - start < REACH && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private char charAt(int i) {
    return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
  }

  /** Whether a stretch of text holds one of these characters. */
  static boolean holds(String text, int from, int to, String characters) {
    for (int i = from; i < to; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
