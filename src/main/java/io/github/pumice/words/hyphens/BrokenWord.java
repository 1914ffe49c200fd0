package io.github.pumice.words.hyphens;

import io.github.pumice.core.Words;
import io.github.pumice.words.Case;
import io.github.pumice.words.Marks;

/** A word that a line end may have cut: its halves, and what they make together. Immutable. */
final class BrokenWord {

  /** The mark of a word that was cut without one. */
  static final char NO_MARK = 0;

  private final String left;
  private final String right;
  private final boolean beforeCompound;
  private final char mark;
  private final boolean repeated;
  private final String head;
  private final String tail;
  private final String joined;
  private final String inner;

  /**
   * A broken word.
   *
   * @param left what stands before the mark: letters, digits, inner hyphens and apostrophes
   * @param right what goes on in the next line
   * @param beforeCompound whether the word after {@code right} has a hyphen; it is asked for only
   *     where {@code right} is short
   * @param mark the character at the line's end, or {@link #NO_MARK}
   * @param repeated whether the next line begins with a hyphen of its own, as Polish and Portuguese
   *     print it for a hyphen that belongs to the word
   */
  BrokenWord(String left, String right, boolean beforeCompound, char mark, boolean repeated) {
    this.left = left;
    this.right = right;
    this.beforeCompound = beforeCompound;
    this.mark = mark;
    this.repeated = repeated;
    this.head = head(left);
    this.tail = tail(right);
    this.joined = left + right;
    boolean simple = head.length() + tail.length() == joined.length();
    this.inner = simple ? joined : head + tail;
  }

  String left() {
    return left;
  }

  String right() {
    return right;
  }

  boolean beforeCompound() {
    return beforeCompound;
  }

  char mark() {
    return mark;
  }

  boolean repeated() {
    return repeated;
  }

  /** Both halves as one word. */
  String joined() {
    return joined;
  }

  /** The parts next to the mark, {@link #head} and {@link #tail}, as one word. */
  String inner() {
    return inner;
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

  /** The part of {@link #left} after its last inner hyphen or apostrophe. */
  String head() {
    return head;
  }

  private static String head(String left) {
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
    return tail;
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
