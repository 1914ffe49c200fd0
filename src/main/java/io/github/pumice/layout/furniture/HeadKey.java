package io.github.pumice.layout.furniture;

import com.google.common.base.CharMatcher;
import io.github.pumice.core.Words;

/**
 * A text as heads are compared: its letters, small, {@code ſ} as {@code s}, and the figures between
 * letters as the letters that they are read for; {@code THE Q0ARRY. 12} is {@code theqoarry}.
 */
final class HeadKey {
  private static final String LETTER_FOR_FIGURE = "oizeasbtbg";
  private static final int TABLED = 0x80;
  private static final char[] SMALL = new char[TABLED];

  static {
    for (char c = 0; c < TABLED; c++) {
      SMALL[c] = Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private HeadKey() {}

  /** The key of a text. */
  static String of(String text) {
    return of(text, 0, text.length());
  }

  private static String of(String text, int start, int end) {
    StringBuilder key = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char letter = letter(text, i, start, end);
      if (letter != 0) {
        key.append(letter);
      }
    }
    return key.toString();
  }

  /** The key of a text; where it has no letters, its figures and signs. */
  static String orFigures(String text, int start, int end) {
    String key = of(text, start, end);
    return key.isEmpty() ? CharMatcher.whitespace().removeFrom(text.substring(start, end)) : key;
  }

  /** A number that texts with the same key share, found without the key. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char letter = letter(text, i, start, end);
      hash = letter == 0 ? hash : hash * 31 + letter;
    }
    return (hash * 0x9E3779B1) >>> 1;
  }

  /** The same from the first two letters and the last two. */
  static int ends(String text, int start, int end) {
    int hash = ends(text, start, end, 1);
    return ((hash * 961 + ends(text, start, end, -1)) * 0x9E3779B1) >>> 1;
  }

  /** The first two letters in one direction. */
  private static int ends(String text, int start, int end, int step) {
    int hash = 0;
    int found = 0;
    for (int i = step > 0 ? start : end - 1; i >= start && i < end && found < 2; i += step) {
      char letter = letter(text, i, start, end);
      hash = letter == 0 ? hash : hash * 31 + letter;
      found += letter == 0 ? 0 : 1;
    }
    return hash;
  }

  /** What a character adds to the key of a text, or 0. */
  private static char letter(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c < TABLED) {
      boolean figure = c >= '0' && c <= '9' && isInWord(text, at, start, end);
      return figure ? LETTER_FOR_FIGURE.charAt(c - '0') : SMALL[c];
    }
    return !Words.isLetter(c) ? 0 : c == 'ſ' ? 's' : Character.toLowerCase(c);
  }

  /** Whether a figure stands between letters: there it is a letter misread. */
  private static boolean isInWord(String text, int at, int start, int end) {
    boolean before = at > start && Words.isLetter(text.charAt(at - 1));
    boolean after = at + 1 < end && Words.isLetter(text.charAt(at + 1));
    return before && after;
  }
}
