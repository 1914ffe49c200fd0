package io.github.pumice.words;

import io.github.pumice.core.Words;

/**
 * A run of single letters with one blank between each two: {@code P E K I N G}.
 *
 * @param start offset of the first letter
 * @param end offset after the last one
 * @param letters the letters without the blanks
 */
record SpacedRun(int start, int end, String letters) {

  /** What may stand before the first letter besides a blank. */
  private static final String OPENING = "\n\"'([\u2018\u201A\u201C\u201E\u00AB\u2039";

  /** The run that begins with the letter at {@code start}; empty letters where none does. */
  static int end(String text, int start) {
    int at = start;
    while (at + 2 < text.length()
        && isBlank(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2))
        && isAlone(text, at + 2)) {
      at += 2;
    }
    return at + 1;
  }

  static SpacedRun of(String text, int start, int end) {
    StringBuilder letters = new StringBuilder((end - start) / 2 + 1);
    for (int at = start; at < end; at += 2) {
      letters.append(text.charAt(at));
    }
    return new SpacedRun(start, end, letters.toString());
  }

  /** Whether the letter at {@code at} begins and ends its word. */
  static boolean isAlone(String text, int at) {
    return (at == 0 || isBlank(text.charAt(at - 1)) || OPENING.indexOf(text.charAt(at - 1)) >= 0)
        && (at + 1 == text.length() || !continuesWord(text.charAt(at + 1)));
  }

  /** A letter before a full stop is an initial, before an apostrophe half a word. */
  private static boolean continuesWord(char c) {
    return Words.isPart(c) || Words.isJoiner(c) || c == '.' || c == ')';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
  }

  /** Whether all letters are capitals, as in titles. */
  boolean isInCapitals() {
    return letters.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whether the letters have capitals as a word or a name has them. */
  boolean isWritten() {
    int capitals = (int) letters.codePoints().filter(Character::isUpperCase).count();
    boolean first = Character.isUpperCase(letters.charAt(0));
    return capitals == 0 || capitals == letters.length() || (first && capitals == 1);
  }

  /** Whether nothing but single letters stands in the line. */
  boolean fillsLine(String text) {
    int at = text.lastIndexOf('\n', start - 1) + 1;
    while (at < text.length() && text.charAt(at) != '\n') {
      boolean single = Character.isLetter(text.charAt(at)) && isAlone(text, at);
      if (!single && !isBlank(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether the letters come one after the other in the alphabet, or one letter comes again. */
  boolean isSeries() {
    int steps = 0;
    for (int i = 1; i < letters.length(); i++) {
      int step =
          Character.toLowerCase(letters.charAt(i)) - Character.toLowerCase(letters.charAt(i - 1));
      steps += step == 0 || step == 1 ? 1 : 0;
    }
    return steps * 2 >= letters.length();
  }
}
