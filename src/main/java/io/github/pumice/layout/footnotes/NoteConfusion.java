package io.github.pumice.layout.footnotes;

import com.google.common.base.CharMatcher;
import java.util.Arrays;

/**
 * What OCR makes of small raised marks: {@code *} becomes a quotation mark or a degree sign, {@code
 * †} a {@code t}, {@code 1} a point of exclamation, an {@code l} or an apostrophe, {@code 14} an
 * {@code !4}.
 *
 * <p>Seen in pages of five typefaces that were set, printed at 150 to 200 dots per inch and read by
 * Tesseract. A sign says nothing alone: it counts where it stands as no sentence has it, see {@link
 * OddSign}, and as often as the text itself shows, see {@link OddSignHabit}.
 */
final class NoteConfusion {
  /** What stands around a mark, not for it. */
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[].");

  /** Signs that no sentence begins with, of marks of every kind. */
  private static final String SIGNS = "!?°^|~®©ªº\"“”‘’'";

  private static final String QUOTES = "\"“”‘’'";

  /** Letters left of {@code †}, or of a raised {@code 1} or {@code 2}. */
  private static final String LETTERS = "tflIizZ";

  private static final String STARS = "*”“\"’‘'°^+®ªº";
  private static final String DAGGER = "tf+*!?";

  /** What is left of each figure, from 0 on. */
  private static final String[] FIGURES = {
    "°oO®?", "!'’‘|lIit", "?zZ”", "?8s®", "*‘tf", "$’°®s?", "éè°®‘8b$", "’”?", "®’!f", "?”®°"
  };

  private static final String TENS = "!'’‘|lI?";

  private NoteConfusion() {}

  /** Whether a sign may be all that is left of a mark. */
  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether a star or part of several may be left so. */
  static boolean isStar(char c) {
    return c == '*' || "\"”“".indexOf(c) >= 0;
  }

  /** Behind the signs that may be left of one star or several. */
  static int endOfStars(String text, int at, int to) {
    int end = at;
    while (end < to && isStar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a letter may be all that is left of a mark. */
  static boolean isLetter(char c) {
    return LETTERS.indexOf(c) >= 0;
  }

  /** Whether this is a figure, or what is left of the first of two, which seldom is above 2. */
  static boolean mayBeTens(char c) {
    return NoteMarks.isDigit(c) || TENS.indexOf(c) >= 0;
  }

  /** Whether this is a figure, or what is left of the second of two. */
  static boolean mayBeOnes(char c) {
    return NoteMarks.isDigit(c)
        || (!isQuote(c) && Arrays.stream(FIGURES).anyMatch(left -> left.indexOf(c) >= 0));
  }

  /** Whether OCR often leaves these signs of such a mark. */
  static boolean isUsual(String signs, NoteMark mark) {
    String bare = BRACKETS.trimFrom(signs);
    if (mark.isUnread() || bare.isEmpty()) {
      return true;
    }
    return switch (mark.kind()) {
      case NUMBER -> isUsual(bare, Integer.toString(mark.ordinal()));
      case SYMBOL -> consistsOf(bare, NoteSymbols.stars(mark.ordinal()) > 0 ? STARS : DAGGER);
      case LETTER, GREEK, UNREAD -> false;
    };
  }

  private static boolean isUsual(String signs, String figures) {
    boolean usual = signs.length() == figures.length();
    for (int i = 0; usual && i < signs.length(); i++) {
      char figure = figures.charAt(i);
      usual = signs.charAt(i) == figure || FIGURES[figure - '0'].indexOf(signs.charAt(i)) >= 0;
    }
    return usual;
  }

  private static boolean consistsOf(String signs, String of) {
    return signs.chars().allMatch(c -> of.indexOf(c) >= 0);
  }
}
