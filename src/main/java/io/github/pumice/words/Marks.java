package io.github.pumice.words;

/** The characters that stand at the end of a line for a cut word, and those inside words. */
final class Marks {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NOT_SIGN = '\u00AC';
  private static final char DOUBLE_OBLIQUE = '\u2E17';

  /** Most characters of most texts; a look at their types takes longer. */
  private static final boolean[] WORD_PARTS = new boolean[0x180];

  static {
    for (char c = 0; c < WORD_PARTS.length; c++) {
      WORD_PARTS[c] = isWordPartByType(c);
    }
  }

  private Marks() {}

  /** Hyphens, and what stands for one at the end of a line, in print or after OCR. */
  static boolean isLineEndMark(char c) {
    return isHyphen(c) || isPrintersOnly(c) || c == DOUBLE_OBLIQUE || isDoubtful(c);
  }

  /** Marks that nobody writes inside a word: discretionary hyphens and their old encodings. */
  static boolean isPrintersOnly(char c) {
    return c == SOFT_HYPHEN || c == NOT_SIGN;
  }

  /** What OCR makes of hyphens, and Fraktur's double hyphen; all of them may be something else. */
  static boolean isDoubtful(char c) {
    return c == '=' || c == '~' || c == '\u2013';
  }

  /** What can stay inside a word as it is. */
  static boolean isInnerHyphen(char c) {
    return isHyphen(c) || c == DOUBLE_OBLIQUE;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** What may stand between two letters of one word. */
  static boolean isJoiner(char c) {
    return c == '\'' || c == '\u2019' || isHyphen(c);
  }

  /** Letters, digits and combining marks. */
  static boolean isWordPart(char c) {
    return c < WORD_PARTS.length ? WORD_PARTS[c] : isWordPartByType(c);
  }

  private static boolean isWordPartByType(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
