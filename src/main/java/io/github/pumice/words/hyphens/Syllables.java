package io.github.pumice.words.hyphens;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.core.Document;
import io.github.pumice.words.Case;
import java.text.Normalizer;

/** What the vowels of two halves say: between which no hyphen can be missing or a printer's. */
final class Syllables {
  private static final ImmutableSet<String> CLASHES =
      ImmutableSet.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "oe", "oi", "oo", "ou", "ui", "uu", "ij");

  private static final String VOWELS = "aeiouyæœøıаеёиоуыэюяіїєѣѵъαεηιουω";

  private Syllables() {}

  /**
   * Whether {@code part} has two letters or more and no vowel. In a language that is not known
   * {@code r}, {@code l} and {@code w} may be some.
   */
  static boolean lacksVowel(String language, String part) {
    if (part.length() < 2) {
      return false;
    }
    String letters = Normalizer.normalize(Case.fold(part), Normalizer.Form.NFD);
    boolean known = !language.equals(Document.UNDETERMINED);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (VOWELS.indexOf(c) >= 0 || (!known && "rlwрл".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two vowels meet that Dutch would read as one: {@code zee-egel}. What is no compound has
   * a diaeresis there.
   */
  static boolean isVowelClash(String language, String head, String tail) {
    return language.equals("nl")
        && head.length() > 1
        && tail.length() > 1
        && CLASHES.contains("" + head.charAt(head.length() - 1) + tail.charAt(0));
  }

  /** Whether a consonant is cut off its vowel, as no Dutch printer does: {@code hou-ten}. */
  static boolean isCutBeforeVowel(String language, String head, String tail) {
    return language.equals("nl")
        && VOWELS.indexOf(Case.fold(head).charAt(head.length() - 1)) < 0
        && VOWELS.indexOf(Case.fold(tail).charAt(0)) >= 0;
  }
}
