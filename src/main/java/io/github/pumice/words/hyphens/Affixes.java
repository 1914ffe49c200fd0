package io.github.pumice.words.hyphens;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.lexicon.WordLists;
import io.github.pumice.words.Case;

/** Suffixes, and English syllables, that are words too but make no compound. */
final class Affixes {
  /** Suffixes that are words too, or look like one. */
  private static final ImmutableSetMultimap<String, String> SUFFIXES =
      WordLists.of(
          "en less ness ing able ful fully hood ship ships ward wards ment",
          "fr ment ments able ables",
          "es mente miento mientos dores",
          "it mente mento menti",
          "pt mente mento mentos dores");

  /** Other syllables that are words too, but make no compound. */
  private static final ImmutableSet<String> AFFIXES =
      ImmutableSet.of(
          "con", "com", "dis", "re", "un", "in", "im", "per", "pro", "pre", "en", "ab", "ad", "ob",
          "mis", "over", "under", "up", "out", "fore", "inter", "sub", "super", "trans", "with",
          "for", "not", "an", "or", "be", "par", "where", "forth", "self", "selves", "man", "men",
          "body", "thing", "things", "ever", "age", "led", "red", "her", "ding", "king", "ring",
          "sing", "ping", "ting", "ling", "bed", "ally", "rate", "rated", "son");

  private Affixes() {}

  /** Whether one of two halves is an English affix or a syllable of that look. */
  static boolean isAffix(String head, String tail) {
    String last = Case.fold(tail);
    return AFFIXES.contains(Case.fold(head)) || AFFIXES.contains(last) || isSuffix("en", last);
  }

  /** Whether {@code tail} is a suffix of the language, which no hyphen joins. */
  static boolean isSuffix(String language, String tail) {
    return SUFFIXES.containsEntry(language, Case.fold(tail));
  }
}
