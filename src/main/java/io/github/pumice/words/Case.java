package io.github.pumice.words;

import io.github.pumice.core.Words;

/** Capitals and small letters, code point by code point, so that no letter becomes two. */
public final class Case {

  private Case() {}

  /** The word as a {@link io.github.pumice.core.Vocabulary} files it. */
  public static String fold(String word) {
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

  /** The word with a capital, or a title-case letter, in front. */
  public static String capitalize(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.codePointAt(0);
    return new StringBuilder(word.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  /** Whether the first letter is a capital. */
  public static boolean beginsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * Whether {@code head} ends in a capital, has another one, and what follows is in small letters:
   * {@code IQ-Test}.
   */
  public static boolean isAbbreviation(String head, String tail) {
    return endsInCapital(head)
        && !endsInCapital(tail)
        && head.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether the last letter is a capital, as in a word set in capitals. */
  public static boolean endsInCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointBefore(word.length()));
  }

  /** Whether all characters of {@code [start, end)} are capitals. */
  public static boolean isInCapitals(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of them are small letters. */
  static boolean isSmall(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** Whether one of them is a small letter. */
  public static boolean hasSmallLetter(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all letters of a half are of a script with capitals, marks above them included. */
  public static boolean isCased(String half) {
    for (int i = 0; i < half.length(); i += Character.charCount(half.codePointAt(i))) {
      int c = half.codePointAt(i);
      boolean letter = Character.isLowerCase(c) || Character.isUpperCase(c);
      if (!letter && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return !half.isEmpty();
  }
}
