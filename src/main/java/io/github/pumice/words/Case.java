package io.github.pumice.words;

/** Capitals and small letters, code point by code point, so that no letter becomes two. */
final class Case {

  private Case() {}

  /** The word as a {@link io.github.pumice.core.Vocabulary} files it. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(c == '\u2019' ? '\'' : isHyphen(c) ? '-' : Character.toLowerCase(c));
    }
    return folded.toString();
  }

  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
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

  /** Whether the last letter is a capital, as in a word set in capitals. */
  static boolean endsInCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointBefore(word.length()));
  }
}
