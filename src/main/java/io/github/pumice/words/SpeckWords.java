package io.github.pumice.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.lexicon.WordLists;
import java.util.Locale;

/** Small words about which a mark can be judged. */
final class SpeckWords {

  /** Articles, and prepositions with one, that stand before something and are never pronouns. */
  private static final ImmutableSetMultimap<String, String> ARTICLES =
      WordLists.of(
          "en the an",
          "fr du des au aux",
          "es el del al",
          "it il del della nel nella dei delle",
          "pt do da dos das",
          "de im zum zur vom beim");

  /** What follows the hyphen of a suspended compound: {@code two- or threefold}. */
  private static final ImmutableSet<String> SUSPENDING =
      ImmutableSet.copyOf(
          ("and or to nor but through rather as than und vnd oder bis wie sowie bzw beziehungsweise"
                  + " noch aber sondern als auch et ou y e o u ed od en of tot och eller og i lub a"
                  + " nebo и или ac atque vel")
              .split(" "));

  private SpeckWords() {}

  /** Whether a single letter is a word of the language. */
  static boolean isWordOfOneLetter(String language, String letter) {
    String words =
        switch (language) {
          case "en" -> "aioà";
          case "de" -> "oà";
          case "fr" -> "aàyôo";
          case "es" -> "aeouyàáéóú";
          case "it" -> "aeioèò";
          case "pt" -> "aeoàéóá";
          case "nl" -> "uà";
          case "ru" -> "авикосуябж";
          default -> "aàáâeèéêiìoòóôuyzwkvsавикосуябж";
        };
    return words.contains(letter.toLowerCase(Locale.ROOT));
  }

  static boolean isArticle(String language, String word) {
    return ARTICLES.containsEntry(language, word.toLowerCase(Locale.ROOT));
  }

  static boolean suspends(String word) {
    return SUSPENDING.contains(word.toLowerCase(Locale.ROOT));
  }
}
