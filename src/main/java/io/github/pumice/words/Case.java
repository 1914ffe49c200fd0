package io.github.pumice.words;

import io.github.pumice.core.Words;

/** Capitals and small letters, code point by code point, so that no letter becomes two. */
final class Case {

  private Case() {}

  /** The word as a {@link io.github.pumice.core.Vocabulary} files it. */
  static String fold(String word) {
    int same = 0;
    while (same < word.length() && Words.fold(word.charAt(same)) == word.charAt(same)) {
      same++;
    }
    if (same == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length()).append(word, 0, same);
    for (int i = same; i < word.length(); i++) {
      folded.append(Words.fold(word.charAt(i)));
    }
    return folded.toString();
  }

  static String capitalize(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.codePointAt(0);
    return new StringBuilder(word.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  static boolean beginsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * Whether {@code head} ends in a capital, has another one, and what follows is in small letters:
   * {@code IQ-Test}.
   */
  static boolean isAbbreviation(String head, String tail) {
    return endsInCapital(head)
        && !endsInCapital(tail)
        && head.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether the last letter is a capital, as in a word set in capitals. */
  static boolean endsInCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointBefore(word.length()));
  }
}
