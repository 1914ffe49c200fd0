package io.github.pumice.words.hyphens;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.lexicon.WordLists;
import io.github.pumice.words.Case;

/**
 * Adjectives and what is made of them with a hyphen: {@code deutsch-französisch}, {@code
 * po-niemiecku}, {@code по-другому}.
 *
 * <p>Sources: Duden, <i>Die deutsche Rechtschreibung</i>, K 23; Polański, <i>Wielki słownik
 * ortograficzny PWN</i>; Rosental, <i>Справочник по правописанию</i>, § 56.
 */
final class AdjectiveCompounds {
  /** How adjectives end that stand before the hyphen of another one. */
  private static final ImmutableSetMultimap<String, String> FIRST_ADJECTIVE =
      WordLists.of(
          "de isch deutsch lich ig iös",
          "nl isch lijk aal",
          "pl sko cko dzko czno owo alno yjno ijno",
          "ru ско ико ово льно енно",
          "la nigro rubro albo flavo fusco rufo luteo atro fulvo roseo aureo cinereo griseo"
              + " purpureo ferrugineo brunneo caeruleo coeruleo argenteo anglo gallo graeco"
              + " germano romano",
          "en ico",
          "fr ico",
          "es ico",
          "it ico",
          "pt ico");

  /** How adverbs end that are made of an adjective and {@code po}, with a hyphen. */
  private static final ImmutableSetMultimap<String, String> ADVERB =
      WordLists.of("pl sku cku", "ru ому ему ски цки");

  private static final int SHORTEST_OF_ADVERB = 5;

  private static final int SHORTEST_ADJECTIVE = 6;

  private AdjectiveCompounds() {}

  /**
   * Whether {@code part} is the first of two adjectives, and has no ending of its own or one that
   * only links: {@code deutsch-französisch}, {@code polsko-niemiecki}, {@code técnico-científico}.
   * Numbers are none: {@code zwanzigjährig}.
   */
  static boolean isFirstAdjective(String language, String part) {
    if ((part.length() < SHORTEST_ADJECTIVE && !FIRST_ADJECTIVE.containsEntry(language, part))
        || Case.beginsWithCapital(part)
        || part.endsWith("zig")
        || part.endsWith("ßig")) {
      return false;
    }
    String plain = part.replace('\u017F', 's');
    for (String ending : FIRST_ADJECTIVE.get(language)) {
      if (plain.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is an adverb of the kind of Polish {@code po-polsku} in older spelling. */
  static boolean isAdverb(String language, String head, String tail) {
    String first = Case.fold(head);
    return (first.equals("po") || first.equals("по"))
        && tail.length() >= SHORTEST_OF_ADVERB
        && ADVERB.get(language).stream().anyMatch(tail::endsWith);
  }
}
