package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Tokens;
import io.github.pumice.words.Case;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a document with a capital behind a small letter or a hyphen; one pass finds them.
 */
final class InnerCapitals {
  private final Set<String> words;

  InnerCapitals(Document document) {
    words = find(document);
  }

  /** Whether {@code word} is one of them, whatever its first letter is. */
  boolean contain(String word) {
    return words.contains(withSmallInitial(word));
  }

  private static Set<String> find(Document document) {
    Set<String> found = new HashSet<>();
    String text = document.text();
    Tokens words = document.tokens();
    for (int i = 0; i < words.size(); i++) {
      int end = words.end(i);
      for (int at = words.start(i) + 1; at < end; at++) {
        if (Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(text.charAt(at - 1))) {
          found.add(withSmallInitial(text.substring(words.start(i), end)));
          break;
        }
      }
    }
    return found;
  }

  private static String withSmallInitial(String word) {
    return Case.fold(word.substring(0, 1)) + word.substring(1);
  }
}
