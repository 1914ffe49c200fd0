package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Search;

/**
 * A sign of a text that may come from a classic Mac: does it stand where only the Mac has it?
 *
 * @param text the whole text
 * @param at where it stands
 * @param lineEnd where its line ends
 */
record MacSign(String text, int at, int lineEnd) {

  /** How far below its mark a note may stand, and how far before its end a quotation began. */
  static final int REACH = 4000;

  private static final int NEAR = 200;

  private static final String VOWELS = "aeiouyäöü";

  /** Whether a sign that is also a letter or a quotation mark stands where only the Mac has it. */
  boolean fits() {
    char before = near(-1);
    char after = at + 1 < lineEnd ? near(1) : '\n';
    boolean beforeLetter = Character.isLetter(after);
    return switch (near(0)) {
      case 'Š' ->
          Character.isLetter(before)
              ? Character.isLowerCase(before) && !Character.isLowerCase(after)
              : before == '³'
                  || (!beforeLetter
                      && after != '.'
                      && "'’".indexOf(before) < 0
                      && (before > ' ' || after != ' ' || holdsOthers()));
      case 'Ð' -> holds(text, at + 1, lineEnd, "ð");
      case 'ð' -> !beforeLetter && holds(text, lineStart(), at, "Ð");
      case 'Þ' ->
          beforeLetter
              && (before >= ' ' || holds(text, at + 1, lineEnd, "Þþ"))
              && (before <= ' ' || Character.isLetter(before))
              && !holdsThorn();
      case 'þ' -> VOWELS.indexOf(after) >= 0 && !holdsThorn();
      case 'Ý', 'ý' ->
          !beforeLetter
              && (before > ' ' || Character.isDigit(near(2)) || isNote())
              && !holdsInside();
      case '“', '\u0093' -> isClosed();
      case '”' -> Character.isDigit(before) || (before == ' ' && Character.isDigit(near(-2)));
      case '¦' -> isLigature(before, after);
      case '‘' -> !Character.isLetter(before) && isLigature(before, Character.toLowerCase(after));
      default -> true;
    };
  }

  /** Whether a German quotation that begins here ends: {@code “Ja³}. */
  private boolean isClosed() {
    for (int i = at + 1; i < lineEnd && text.charAt(i) != '”'; i++) {
      if (text.charAt(i) == '³'
          && text.charAt(i - 1) > ' '
          && !Character.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code œ} can stand between two characters: cœur, œil, fœtus, œdème. */
  private static boolean isLigature(char before, char after) {
    boolean first = !Character.isLetter(before);
    char head = Character.toLowerCase(before);
    return VOWELS.indexOf(head) < 0
        && ("ui".indexOf(after) >= 0
            || ("cdns".indexOf(after) >= 0 && first)
            || ("cdglmnpst".indexOf(after) >= 0 && "bcfhmps".indexOf(head) >= 0));
  }

  /**
   * Whether the line holds a thorn that can be no ligature: a small one at the end of a word, or
   * one alone.
   */
  private boolean holdsThorn() {
    for (int i = lineStart(); i < lineEnd; i++) {
      boolean beforeLetter = Character.isLetter(charAt(i + 1));
      if (charAt(i) == 'þ'
          ? !beforeLetter || charAt(i + 1) == 'þ'
          : charAt(i) == 'Þ' && !beforeLetter && charAt(i - 1) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether its letter stands inside a word near by, where no dagger does. */
  private boolean holdsInside() {
    for (int i = Math.max(0, at - NEAR); i + 1 < Math.min(lineEnd, at + NEAR); i++) {
      if (text.charAt(i) == text.charAt(at) && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ý By the coroner}: the mark of a note at the head of a line, and at a word above. */
  boolean isNote() {
    if ("Ýý".indexOf(near(0)) < 0 || near(1) != ' ' || near(-1) != '\n') {
      return false;
    }
    int above = Search.last(text, near(0), Math.max(0, at - REACH), at);
    return Character.isLetter(charAt(above - 1)) && !Character.isLetter(charAt(above + 1));
  }

  /**
   * Whether a single guillemet is a dash: nothing closes it, and it stands between words or, where
   * speech begins, is not the only one of its line.
   */
  boolean isDash() {
    char before = near(-1);
    if (holds(text, at + 1, lineEnd, "›")) {
      return false;
    }
    if (isBetweenLetters()) {
      return (isWord(at - 1, at - 2) && isWord(at + 1, at + 2)) || hasMarks();
    }
    if (before == ' ' && near(-2) > ' ' && near(1) == ' ') {
      boolean words = isLetters(at - 2, at - 3) || isLetters(at + 2, at + 3);
      return (words && Character.isLowerCase(near(2))) || holdsOthers();
    }
    return before > ' '
        || (before == ' ' && near(-2) > ' ')
        || (MacQuotes.isWordStart(near(1)) && holds(text, at + 1, lineEnd, "‹"));
  }

  /** Whether a letter at {@code i} is a word alone, or has another or an apostrophe beside it. */
  private boolean isWord(int i, int beside) {
    return isLetters(i, beside)
        || "¹’'".indexOf(charAt(beside)) >= 0
        || "IAaOoYyÀà".indexOf(charAt(i)) >= 0;
  }

  private boolean isLetters(int i, int k) {
    return Character.isLetter(charAt(i)) && Character.isLetterOrDigit(charAt(k));
  }

  /** Whether letters touch it on both sides. */
  boolean isBetweenLetters() {
    return Character.isLetter(near(-1)) && Character.isLetter(near(1));
  }

  /** Whether a single quotation begins here or, in German, ends: {@code ŒYes,¹}, {@code ’JaŒ}. */
  boolean isSingleQuotation() {
    if (Character.isLetter(near(-1))) {
      return !Character.isLetter(near(1)) && holds(text, lineStart(), at, "’\u0092");
    }
    if (Character.isDigit(near(1)) || isElision()) {
      return isElision();
    }
    for (int i = at + 2; i < lineEnd; i++) {
      if (text.charAt(i) == '¹' && !Character.isLetter(charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code ¹s Avonds}, {@code ¹60s}: an ending, a decade or a year whose beginning is left out. */
  boolean isElision() {
    if (Character.isDigit(near(1))) {
      boolean year = near(-1) == ' ' && !Character.isLetterOrDigit(near(3));
      return Character.isDigit(near(2)) && (near(3) == 's' || year);
    }
    int end = ChangedWord.runEnd(text, at + 1);
    return Apostrophes.isElided(text.substring(at, end), 0)
        && (" -".indexOf(charAt(end)) >= 0 || (charAt(end) == '¹' && charAt(end + 1) == ' '));
  }

  /** Whether a currency sign stands at a number; as itself nobody writes it there. */
  boolean isPrice() {
    return Character.isDigit(near(1))
        || Character.isDigit(near(-1))
        || (near(1) == ' ' && Character.isDigit(near(2)))
        || (near(-1) == ' ' && Character.isDigit(near(-2)));
  }

  /** Whether a control that nothing else makes stands after a word. */
  boolean isTrademark() {
    return Character.isLetterOrDigit(near(-1))
        && !Character.isLetterOrDigit(near(1))
        && hasApostrophe();
  }

  /** Whether the line holds other marks that only a Mac makes. */
  boolean holdsOthers() {
    return hasMarks() || hasSign();
  }

  private boolean hasMarks() {
    return hasApostrophe() || hasPair('³', '²') || hasPair('“', '³');
  }

  /** Whether the line holds a mark that stands for an apostrophe in a word or at its head. */
  boolean hasApostrophe() {
    for (int i = lineStart(); i < lineEnd; i++) {
      if (text.charAt(i) == '¹'
          && (Character.isLetter(charAt(i - 1))
              ? Character.isLetter(charAt(i + 1))
              : charAt(i - 1) == ' ' && new MacSign(text, i, lineEnd).isElision())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line holds a dash of the Mac between digits or words, or its ellipsis. */
  private boolean hasSign() {
    for (int i = lineStart() + 1; i < lineEnd; i++) {
      char before = text.charAt(i - 1);
      char after = charAt(i + 1);
      boolean sign =
          switch (text.charAt(i)) {
            case '\u00AD' ->
                (Character.isDigit(before) && Character.isDigit(after))
                    || (before == ' ' && after == ' ');
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
  private boolean hasPair(char opening, char closing) {
    int open = Search.first(text, opening, lineStart(), lineEnd);
    return open >= 0
        && Search.first(text, closing, open, lineEnd) >= 0
        && MacQuotes.isWordStart(charAt(open + 1));
  }

  /** Where its line starts, if that is not far. */
  int lineStart() {
    int start = at;
    while (start > 0 && at - start < REACH && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** The character so many places after it, a line end beyond the text. */
  char near(int places) {
    return charAt(at + places);
  }

  /** The character at a place, a line end beyond the text. */
  char charAt(int i) {
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
