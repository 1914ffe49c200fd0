package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * Signs at the edges of words that would be letters: {@code perch‚} is {@code perché}, but in
 * {@code the mill‚ the river‚} an engine took commas for what they resemble.
 *
 * <p>A point, a mark or a dash may stand at the edge of any word, so a line in which only such
 * signs would become letters was misread where a word needs them, and nowhere else.
 */
record EdgeSigns(int before, int after) {

  /** The reading of a line without the words that need no letters at their edges. */
  static Reading needed(Reading before, Reading after) {
    Difference difference = new Difference(before, after);
    int language = after.language();
    for (int i = 0; i < difference.size(); i++) {
      Word found = difference.found(i);
      Word meant = difference.meant(i);
      if (bare(found.text(), meant.text()) == null
          && meant.costAmong(language) < found.costAmong(language)) {
        return after;
      }
    }
    EdgeSigns signs = new EdgeSigns(before.language(), language);
    return after.choose(before, (was, is) -> signs.areNeeded(was, is) ? is : was);
  }

  /** Whether letters are gained within a word, or it is one with them and ends badly without. */
  private boolean areNeeded(Word found, Word meant) {
    String bare = bare(found.text(), meant.text());
    return bare == null
        || AccentedWords.isAny(meant.text())
        || (!KnownWords.isWord(bare, 1L << before)
            && (KnownWords.isWord(meant.text(), 1L << after) || cost(meant.text()) < cost(bare)));
  }

  private int cost(String word) {
    int[] costs = new int[LetterPairs.LANGUAGES];
    return Plausibility.word(word, 0, word.length(), costs) + costs[after];
  }

  /** The word without signs at its edges that would be letters; null if others change. */
  private static @Nullable String bare(String found, String meant) {
    StringBuilder bare = new StringBuilder(found.length());
    boolean gained = false;
    for (int i = 0; i < found.length(); i++) {
      if (found.charAt(i) == meant.charAt(i)) {
        bare.append(found.charAt(i));
      } else if (isAtEdge(found, i)) {
        gained |= Symbols.isLetter(meant, i);
      } else {
        return null;
      }
    }
    return gained ? bare.toString() : null;
  }

  /** Whether a sign that can be written stands there, alone or at one end of letters. */
  private static boolean isAtEdge(String word, int i) {
    char c = word.charAt(i);
    boolean first = word.substring(0, i).chars().allMatch(EdgeSigns::isSign);
    boolean last = word.substring(i + 1).chars().allMatch(EdgeSigns::isSign);
    return c >= 0xA0
        && isSign(c)
        && !Plausibility.isFrame(c)
        && (word.length() == 1 || first != last);
  }

  private static boolean isSign(int c) {
    return Symbols.kinds((char) c) != Symbols.LETTER
        || Character.getType(c) == Character.MODIFIER_LETTER;
  }
}
