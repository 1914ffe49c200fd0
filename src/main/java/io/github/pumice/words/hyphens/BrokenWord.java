package io.github.pumice.words.hyphens;

import io.github.pumice.core.Words;
import io.github.pumice.words.Case;
import io.github.pumice.words.Marks;

/**
 * A word that a line end may have cut: its halves, and what they make together.
 *
 * @param left what stands before the mark: letters, digits, inner hyphens and apostrophes
 * @param right what goes on in the next line
 * @param beforeCompound whether the word after {@code right} has a hyphen; it is asked for only
 *     where {@code right} is short
 * @param mark the character at the line's end, or {@link #NO_MARK}
 * @param repeated whether the next line begins with a hyphen of its own, as Polish and Portuguese
 *     print it for a hyphen that belongs to the word
 * @param head the part of {@code left} after its last inner hyphen or apostrophe
 * @param tail the part of {@code right} before its first inner hyphen or apostrophe, and before
 *     digits: the number of a note may stand there
 * @param joined both halves as one word
 * @param inner the parts next to the mark as one word
 */
record BrokenWord(
    String left,
    String right,
    boolean beforeCompound,
    char mark,
    boolean repeated,
    String head,
    String tail,
    String joined,
    String inner) {

  /** The mark of a word that was cut without one. */
  static final char NO_MARK = 0;

  /** A word of these halves. */
  static BrokenWord of(
      String left, String right, boolean beforeCompound, char mark, boolean repeated) {
    String head = head(left);
    String tail = tail(right);
    String joined = left + right;
    boolean simple = head.length() + tail.length() == joined.length();
    String inner = simple ? joined : head + tail;
    return new BrokenWord(left, right, beforeCompound, mark, repeated, head, tail, joined, inner);
  }

  /** From the halves, of which all else is made. */
  @Override
  public int hashCode() {
    return 31 * left.hashCode() + right.hashCode();
  }

  /** Both halves with a hyphen between them. */
  String hyphenated() {
    return left + '-' + right;
  }

  /** The parts next to the mark with a hyphen between them. */
  String innerHyphenated() {
    return head + '-' + tail;
  }

  /** Whether the left half has a hyphen of its own: {@code state-of-} before {@code the-art}. */
  boolean hasInnerHyphen() {
    return head.length() < left.length() && left.indexOf('-') > 0;
  }

  /** Whether this is a hyphen of two around one letter: {@code vis-à-vis}, {@code a-t-il}. */
  boolean hasLetterBetweenHyphens() {
    boolean before =
        head.length() == 1 && left.length() > 1 && Marks.isHyphen(left.charAt(left.length() - 2));
    boolean after = tail.length() == 1 && right.length() > 1 && Marks.isHyphen(right.charAt(1));
    return before || after;
  }

  /**
   * Whether one vowel stands between an apostrophe and the mark: {@code d'a-bord}. It begins a
   * word; what is a word itself, or as {@code e} a part of new ones, does not count.
   */
  boolean hasVowelAfterApostrophe() {
    return head.length() == 1
        && left.length() > 1
        && !Marks.isHyphen(left.charAt(left.length() - 2))
        && "aiouéíóœæ".indexOf(Case.fold(head).charAt(0)) >= 0;
  }

  /** Whether an apostrophe follows the part of {@link #right} next to the mark. */
  boolean isElided() {
    return tail.length() < right.length() && Marks.isApostrophe(right.charAt(tail.length()));
  }

  private static String head(String left) {
    int cut = left.length();
    while (cut > 0 && !Words.isJoiner(left.charAt(cut - 1))) {
      cut--;
    }
    return left.substring(cut);
  }

  private static String tail(String right) {
    int cut = 0;
    while (cut < right.length()
        && !Words.isJoiner(right.charAt(cut))
        && (cut == 0 || !Character.isDigit(right.charAt(cut)))) {
      cut++;
    }
    return right.substring(0, cut);
  }
}
