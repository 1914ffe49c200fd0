package io.github.pumice.words;

import io.github.pumice.core.Words;

/**
 * Words that stand for themselves: letters that no digit, apostrophe or hyphen touches, and that
 * are not the second half of a word that the end of a line cut.
 */
final class WholeWord {

  private WholeWord() {}

  /** Whether the letters of {@code [from, to)} are a word of their own. */
  static boolean is(String text, int from, int to) {
    boolean touched =
        (from > 0 && !isEdge(text.charAt(from - 1)))
            || (to < text.length() && !isEdge(text.charAt(to)));
    if (touched || isCode(text, from, to) || isCutOff(text, from)) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!Character.isLetter(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether backticks stand around the word: {@code `instanceof`}. */
  private static boolean isCode(String text, int from, int to) {
    return from > 0 && text.charAt(from - 1) == '`' && text.startsWith("`", to);
  }

  private static boolean isCutOff(String text, int from) {
    int at = from;
    boolean newLine = false;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')) {
      at--;
      newLine |= text.charAt(at) == '\n';
    }
    return at > 1 && newLine && Marks.isLineEndMark(text.charAt(at - 1));
  }

  private static boolean isEdge(char c) {
    return !Words.isPart(c) && !Words.isJoiner(c) && "@_[]".indexOf(c) < 0;
  }
}
