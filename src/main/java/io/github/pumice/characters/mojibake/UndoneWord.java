package io.github.pumice.characters.mojibake;

/**
 * A word of which UTF-8 was undone: can it be what was written? Three letters of one word can be
 * three bytes by chance, and then make a letter of a far script, or a rare sign.
 *
 * @param read the page that the UTF-8 was read as
 * @param found the word as it is
 * @param meant the word with the misreading undone
 * @param text the whole text
 */
record UndoneWord(CodePage read, Word found, Word meant, String text) {

  /** A letter of two bytes and a letter. */
  private static final int PERIOD = 3;

  /**
   * Whether it can: a single letter or mark of a far script is no repair, nor one that stands after
   * a Greek or Cyrillic letter, nor what was spelled with small Cyrillic letters and is a rare
   * sign, or of a far script.
   */
  boolean isCredible() {
    if (holdsWhole() || marksCapital() || isOrnament()) {
      return false;
    }
    String word = meant.text();
    for (int i = 0; i < word.length(); i++) {
      if (isFar(word.charAt(i)) && isSmallCyrillic(i)) {
        return false;
      }
      if (isLoneFar(i)
          && (losesByte(i)
              || (read == CodePage.WESTERN
                  ? Plausibility.isMixed(word, i)
                  : isLetterOrMark(word.charAt(i))))) {
        return false;
      }
      if (read != CodePage.WESTERN && (isFar(word.charAt(i)) ? isNearAt(i - 1) : joinsNear(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character of few bytes lacks one: a blank was a no-break space. */
  private boolean losesByte(int i) {
    return source(i).indexOf(' ') >= 0 && !Character.isSurrogate(meant.text().charAt(i));
  }

  /** Whether box-drawing characters come again and again with the same letter: a border. */
  private boolean isOrnament() {
    String word = found.text();
    int repeats = 0;
    for (int i = PERIOD; i < word.length(); i++) {
      repeats = word.charAt(i) == word.charAt(i - PERIOD) ? repeats + 1 : 0;
      if (repeats == 2 * PERIOD && read.hasFrames()) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the text for a character of the word. */
  private String source(int i) {
    return text.substring(meant.sourceOf(i), meant.sourceOf(i + 1));
  }

  /**
   * Whether the word keeps a letter that is no part of a sequence, nor the first of one that was
   * lost: then it is a word as it stands.
   */
  private boolean holdsWhole() {
    String word = meant.text();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 && Character.isLetter(c) && text.charAt(meant.sourceOf(i)) == c) {
        int b = read.encode(c);
        boolean cyrillic = c >= 'А' && c <= 'я' && b != 0xD0 && b != 0xD1;
        if (b >= 0x80 && (cyrillic || (read != CodePage.WESTERN && b < 0xC0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether capitals in a row become a capital and a mark over it: an alphabet that is shown. */
  private boolean marksCapital() {
    String word = meant.text();
    for (int i = 1; i < word.length(); i++) {
      if (Character.getType(word.charAt(i)) == Character.NON_SPACING_MARK
          && Character.isUpperCase(word.charAt(i - 1))
          && source(i).chars().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new letter of a far script, or a rare sign, has none of that kind beside it. */
  private boolean isLoneFar(int i) {
    String word = meant.text();
    char c = word.charAt(i);
    return (isLetterOrMark(c) ? isFar(c) : c > 0x2122)
        && found.text().indexOf(c) < 0
        && !(i > 0 && isFar(word.charAt(i - 1)))
        && !(i + 1 < word.length() && isFar(word.charAt(i + 1)));
  }

  private static boolean isLetterOrMark(char c) {
    return c < 0x1D00 || Character.isLetter(c);
  }

  /** Whether a letter or mark is of another script than Latin, Greek or Cyrillic. */
  private static boolean isFar(char c) {
    return c >= 0x500
        && (c < 0x1D00 || c >= 0x2C00)
        && !Character.isSurrogate(c)
        && !Plausibility.isLigature(c);
  }

  /** Whether a new Latin letter touches a Greek or Cyrillic one. */
  private boolean joinsNear(int i) {
    char c = meant.text().charAt(i);
    return c >= 0x80
        && c < 0x250
        && Character.isLetter(c)
        && source(i).length() > 1
        && (isNearAt(i - 1) || isNearAt(i + 1));
  }

  /** Whether there is a Greek or Cyrillic letter at {@code i}. */
  private boolean isNearAt(int i) {
    char c = i < 0 || i >= meant.text().length() ? ' ' : meant.text().charAt(i);
    return c >= 0x370 && c < 0x500 && Character.isLetter(c);
  }

  /** Whether the source of a character is nothing but small Cyrillic letters. */
  private boolean isSmallCyrillic(int i) {
    return !Character.isSurrogate(meant.text().charAt(i))
        && source(i).chars().allMatch(c -> c >= 0x430 && c < 0x460);
  }
}
