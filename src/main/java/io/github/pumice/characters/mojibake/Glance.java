package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Words;

/**
 * A quick look at a word, some ten times cheaper than its {@link Plausibility}: in which languages
 * can all that is not ASCII stand where it does?
 */
final class Glance {

  static final long EVERY_LANGUAGE = -1;
  static final long NO_LANGUAGE = 0;

  /** The bit of a word in which no sign and no capital is out of place, whatever its letters. */
  static final long IN_PLACE = 1L << 63;

  /** What a letter of a word costs at most, in half bits, if it is a word of its language. */
  private static final int WRITTEN = 11;

  /** A sign that costs more than this stands where it does not belong. */
  private static final int OUT_OF_PLACE = 13;

  private Glance() {}

  /** The languages of a word, a bit each; none when something is out of place. */
  static long languages(CharSequence text, int from, int to) {
    long languages = EVERY_LANGUAGE;
    int before = 0;
    boolean ascii = true;
    for (int i = from; i < to && languages != NO_LANGUAGE; i++) {
      char c = text.charAt(i);
      int letter = LetterPairs.letter(c);
      if (c == LostBytes.LOST) {
        before = 0;
        ascii = true;
        continue;
      }
      if (c >= 0x80 && letter == 0 && !Plausibility.isLigature(c)) {
        languages = isInPlace(text, from, to, i) ? languages : NO_LANGUAGE;
      }
      if (!ascii || (c >= 0x80 && letter != 0)) {
        languages &= LetterPairs.languages(before, letter);
        languages = isCapitalInside(text, from, i) ? NO_LANGUAGE : languages;
      }
      before = letter;
      ascii = c < 0x80 || letter == 0;
    }
    return ascii ? languages : languages & LetterPairs.languages(before, 0);
  }

  /**
   * Whether a word can stand in none of these languages, or only a closer look shows that it can: a
   * rare pair of letters in a word that is otherwise common.
   */
  private static boolean isDoubtful(CharSequence text, int from, int to, long languages) {
    long glance = languages(text, from, to);
    if ((glance & languages) != NO_LANGUAGE || glance == NO_LANGUAGE) {
      return glance == NO_LANGUAGE;
    }
    int[] costs = new int[LetterPairs.LANGUAGES];
    int fixed = Plausibility.word(text, from, to, costs);
    return isStrange(costs, fixed, to - from, languages);
  }

  /**
   * Whether a word of so many characters and such costs is too dear for each of these languages.
   */
  static boolean isStrange(int[] costs, int fixed, int length, long languages) {
    for (int i = 0; i < costs.length; i++) {
      if ((languages & 1L << i) != 0 && costs[i] + fixed <= WRITTEN * (length + 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether any word of a stretch that is not all ASCII can stand in none of these languages; looks
   * at each word once and keeps nothing.
   */
  static boolean isLineDoubtful(
      CharSequence text, int from, int to, long languages, boolean plain) {
    int start = -1;
    boolean ascii = true;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ' ' : text.charAt(i);
      if (c > ' ') {
        start = start < 0 ? i : start;
        ascii &= c < 0x80;
        if (plain && c == '&') {
          return true;
        }
      } else if (start >= 0) {
        if (!ascii && isDoubtful(text, start, i, languages)) {
          return true;
        }
        start = -1;
        ascii = true;
      }
    }
    return false;
  }

  private static boolean isCapitalInside(CharSequence text, int from, int i) {
    return i > from && Words.isCapital(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
  }

  private static boolean isInPlace(CharSequence text, int from, int to, int i) {
    int before = i == from ? Symbols.EDGE : Symbols.kinds(text.charAt(i - 1));
    int after = i + 1 == to ? Symbols.EDGE : Symbols.kinds(text.charAt(i + 1));
    return Symbols.cost(text.charAt(i), before, after) <= OUT_OF_PLACE;
  }
}
