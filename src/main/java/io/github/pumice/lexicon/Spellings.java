package io.github.pumice.lexicon;

import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** The spellings under which a word that stands in a text may be found in a dictionary. */
final class Spellings {

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Spellings() {}

  /** The highest frequency that {@code lookup} gives to one of the word's spellings. */
  static int best(CharSequence word, ToIntFunction<String> lookup) {
    if (!hasLetter(word)) {
      return Lexicon.UNKNOWN;
    }
    String plain = plain(word.toString());
    int best = lookup.applyAsInt(plain);
    int first = plain.codePointAt(0);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return best;
    }
    String lower = lower(plain);
    best = Math.max(best, lookup.applyAsInt(lower));
    int head = Character.charCount(first);
    boolean capitals = plain.length() > head && plain.equals(upper(plain));
    return capitals
        ? Math.max(best, lookup.applyAsInt(plain.substring(0, head) + lower.substring(head)))
        : best;
  }

  private static boolean hasLetter(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) || Character.isHighSurrogate(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Without the long s, the typographic apostrophe and the ligatures of the f. */
  private static String plain(String word) {
    boolean ligatures = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ligatures |= c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length;
    }
    String plain = word.replace('\u017F', 's').replace('\u2019', '\'');
    for (int i = 0; ligatures && i < LIGATURES.length; i++) {
      plain = plain.replace(String.valueOf((char) (FIRST_LIGATURE + i)), LIGATURES[i]);
    }
    return plain;
  }

  /** Lower case by code point, so that no letter becomes two. */
  private static String lower(String word) {
    return map(word, Character::toLowerCase);
  }

  private static String upper(String word) {
    return map(word, Character::toUpperCase);
  }

  private static String map(String word, IntUnaryOperator change) {
    StringBuilder changed = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      changed.appendCodePoint(change.applyAsInt(word.codePointAt(i)));
    }
    return changed.toString();
  }
}
