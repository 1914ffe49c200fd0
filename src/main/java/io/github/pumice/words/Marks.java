package io.github.pumice.words;

/** The characters that stand at the end of a line for a cut word. */
public final class Marks {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NOT_SIGN = '\u00AC';
  private static final char DOUBLE_OBLIQUE = '\u2E17';

  private Marks() {}

  /** Hyphens, and what stands for one at the end of a line, in print or after OCR. */
  public static boolean isLineEndMark(char c) {
    return isHyphen(c) || isPrintersOnly(c) || c == DOUBLE_OBLIQUE || isDoubtful(c);
  }

  /** Marks that nobody writes inside a word: discretionary hyphens and their old encodings. */
  public static boolean isPrintersOnly(char c) {
    return c == SOFT_HYPHEN || c == NOT_SIGN;
  }

  /** What OCR makes of hyphens, and Fraktur's double hyphen; all of them may be something else. */
  public static boolean isDoubtful(char c) {
    return c == '=' || c == '~' || c == '\u2013';
  }

  /** What can stay inside a word as it is. */
  public static boolean isInnerHyphen(char c) {
    return isHyphen(c) || c == DOUBLE_OBLIQUE;
  }

  /** A hyphen that stays one wherever it stands. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** An apostrophe, straight or curly. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
