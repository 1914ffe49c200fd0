package io.github.pumice.words.hyphens;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.words.Case;

/** English suffixes and syllables that are words too, but make no compound. */
final class EnglishAffixes {
  /** Suffixes that are words too, or look like one. */
  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of(
          "less", "ness", "ing", "able", "ful", "fully", "hood", "ship", "ships", "ward", "wards",
          "ment");

  /** Other syllables that are words too, but make no compound. */
  private static final ImmutableSet<String> AFFIXES =
      ImmutableSet.of(
          "con", "com", "dis", "re", "un", "in", "im", "per", "pro", "pre", "en", "ab", "ad", "ob",
          "mis", "over", "under", "up", "out", "fore", "inter", "sub", "super", "trans", "with",
          "for", "not", "an", "or", "be", "par", "where", "forth", "self", "selves", "man", "men",
          "body", "thing", "things", "ever", "age", "led", "red", "her", "ding", "king", "ring",
          "sing", "ping", "ting", "ling", "bed", "ally", "rate", "rated", "son");

  private EnglishAffixes() {}

  /** Whether one of two halves is an English affix or a syllable of that look. */
  static boolean isAffix(String head, String tail) {
    String last = Case.fold(tail);
    return AFFIXES.contains(Case.fold(head)) || AFFIXES.contains(last) || SUFFIXES.contains(last);
  }

  /** Whether {@code tail} is an English suffix, which no hyphen joins. */
  static boolean isSuffix(String language, String tail) {
    return language.equals("en") && SUFFIXES.contains(Case.fold(tail));
  }
}
