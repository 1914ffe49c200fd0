package io.github.pumice.words;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.lexicon.WordLists;
import java.text.Normalizer;
import java.util.function.Predicate;

/**
 * Pronouns that Spanish writes together with the verb before them, which dictionaries leave out:
 * {@code llamábase} is {@code llamaba} and {@code se}, {@code acercóse} is {@code acercó} and
 * {@code se}. The verb may have got an accent that way.
 */
public final class Enclitics {
  private static final ImmutableSetMultimap<String, String> PRONOUNS =
      WordLists.of(
          "es se me te le lo la nos os les los las",
          "it si mi ti ci vi lo la li le gli ne",
          "pt se me te lhe lhes o a lo la los las nos");

  private static final int SHORTEST_VERB = 4;

  private Enclitics() {}

  /** Whether {@code word} is a Spanish verb that {@code known} has, with a pronoun after it. */
  public static boolean isVerbWithOne(String language, String word, Predicate<String> known) {
    if (!language.equals("es")) {
      return false;
    }
    for (String pronoun : PRONOUNS.get(language)) {
      int end = word.length() - pronoun.length();
      if (end >= SHORTEST_VERB && word.endsWith(pronoun)) {
        String verb = word.substring(0, end);
        if (known.test(verb) || known.test(withoutAccents(verb))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether {@code word} is a pronoun that the language writes together with the verb before it.
   */
  public static boolean isPronoun(String language, String word) {
    return PRONOUNS.containsEntry(language, word);
  }

  private static String withoutAccents(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u0301", "");
  }
}
