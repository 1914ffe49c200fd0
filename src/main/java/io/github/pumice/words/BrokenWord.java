package io.github.pumice.words;

import io.github.pumice.core.Words;

/**
 * A word that a line end may have cut.
 *
 * @param left what stands before the mark: letters, digits, inner hyphens and apostrophes
 * @param right what goes on in the next line
 * @param following the word after {@code right}, or an empty string
 * @param mark the character at the line's end, or {@link #NO_MARK}
 * @param repeated whether the next line begins with a hyphen of its own, as Polish and Portuguese
 *     print it for a hyphen that belongs to the word
 */
record BrokenWord(String left, String right, String following, char mark, boolean repeated) {

  /** The mark of a word that was cut without one. */
  static final char NO_MARK = 0;

  /** Both halves as one word. */
  String joined() {
    return left + right;
  }

  /** Both halves with a hyphen between them. */
  String hyphenated() {
    return left + '-' + right;
  }

  /** Whether this is a hyphen of two around one letter: {@code vis-à-vis}, {@code a-t-il}. */
  boolean hasLetterBetweenHyphens() {
    boolean before =
        head().length() == 1 && left.length() > 1 && Marks.isHyphen(left.charAt(left.length() - 2));
    boolean after = tail().length() == 1 && right.length() > 1 && Marks.isHyphen(right.charAt(1));
    return before || after;
  }

  /** The part of {@link #left} after its last inner hyphen or apostrophe. */
  String head() {
    int cut = left.length();
    while (cut > 0 && !Words.isJoiner(left.charAt(cut - 1))) {
      cut--;
    }
    return left.substring(cut);
  }

  /**
   * The part of {@link #right} before its first inner hyphen or apostrophe, and before digits: the
   * number of a note may stand there.
   */
  String tail() {
    int cut = 0;
    while (cut < right.length()
        && !Words.isJoiner(right.charAt(cut))
        && (cut == 0 || !Character.isDigit(right.charAt(cut)))) {
      cut++;
    }
    return right.substring(0, cut);
  }
}
