package io.github.pumice.lexicon;

import java.util.function.ToIntFunction;

/** The spellings under which a word that stands in a text may be found in a dictionary. */
final class Spellings {

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Spellings() {}

  /** The highest frequency that {@code lookup} gives to one of the word's spellings. */
  static int best(CharSequence word, ToIntFunction<String> lookup) {
    if (word.codePoints().noneMatch(Character::isLetter)) {
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

  /** Without the long s, the typographic apostrophe and the ligatures of the f. */
  private static String plain(String word) {
    String plain = word.replace('\u017F', 's').replace('\u2019', '\'');
    if (word.chars().noneMatch(c -> c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length)) {
      return plain;
    }
    for (int i = 0; i < LIGATURES.length; i++) {
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

  private static String map(String word, java.util.function.IntUnaryOperator change) {
    StringBuilder changed = new StringBuilder(word.length());
    word.codePoints().map(change).forEach(changed::appendCodePoint);
    return changed.toString();
  }
}
