package io.github.pumice.core;

/**
 * What words are made of: the one rule by which all of Pumice tells where a word begins and ends.
 *
 * <p>A word is a run of letters, marks and digits; an apostrophe or a hyphen between two of them
 * belongs to it. Offsets are UTF-16 code units. Each method is one scan over the word.
 */
public final class Words {
  static final int PART = 1;
  static final int LETTER = 2;
  static final int JOINER = 4;
  static final int HYPHEN = 8;
  static final int CAPITAL = 16;

  /**
   * Latin, Greek, Cyrillic and the common punctuation; a look at a character's type takes longer.
   */
  private static final int[] LOOKS = new int[0x2100];

  /** Above this bit of a look stands the folded character. */
  private static final int FOLDED = 8;

  static {
    for (char c = 0; c < LOOKS.length; c++) {
      LOOKS[c] = lookByType(c);
    }
  }

  private Words() {}

  /** Whether {@code c} is a letter, a digit, a combining mark or half of a surrogate pair. */
  public static boolean isPart(char c) {
    return (look(c) & PART) != 0;
  }

  /** Whether {@code c} is a letter: {@link Character#isLetter(char)} from a table. */
  public static boolean isLetter(char c) {
    return c < LOOKS.length ? (LOOKS[c] & LETTER) != 0 : Character.isLetter(c);
  }

  /** Whether {@code c} is a capital: {@link Character#isUpperCase(char)} from a table. */
  public static boolean isCapital(char c) {
    return (look(c) & CAPITAL) != 0;
  }

  /** Whether {@code c} may stand between two letters of one word: apostrophes and hyphens. */
  public static boolean isJoiner(char c) {
    return (look(c) & JOINER) != 0;
  }

  /** Where the word ends that begins at {@code start}, with its inner joiners. */
  public static int end(String text, int start) {
    int i = start;
    while (i < text.length() && (isPart(text.charAt(i)) || (i > start && isInner(text, i)))) {
      i++;
    }
    return i;
  }

  /** Where the word begins that ends at {@code end}. */
  public static int startBefore(String text, int end) {
    int i = end;
    while (i > 0 && (isPart(text.charAt(i - 1)) || isInner(text, i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isInner(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && isJoiner(text.charAt(i))
        && isPart(text.charAt(i - 1))
        && isPart(text.charAt(i + 1));
  }

  /** Whether at {@code end} of a word stand a hyphen and the end of the line. */
  static boolean isCut(String text, int end) {
    if (end >= text.length() || (look(text.charAt(end)) & HYPHEN) == 0) {
      return false;
    }
    int i = end + 1;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n';
  }

  /** Whether a line end may have cut the last word before {@code at}. */
  static boolean isCutBefore(String text, int at) {
    int end = at;
    while (end > 0 && !isPart(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && isCut(text, end);
  }

  /**
   * One look at a character: what it is in a word, a bit for each constant of this class, and how
   * it is {@link #folded}.
   */
  static int look(char c) {
    return c < LOOKS.length ? LOOKS[c] : lookByType(c);
  }

  /** The folded character of a look. */
  static char folded(int look) {
    return (char) (look >>> FOLDED);
  }

  /** A character as words are compared: in lower case, all apostrophes and hyphens alike. */
  public static char fold(char c) {
    return folded(look(c));
  }

  private static int lookByType(char c) {
    return (foldByType(c) << FOLDED) | kindByType(c);
  }

  private static int kindByType(char c) {
    int type = Character.getType(c);
    boolean letter = Character.isLetter(c) || type == Character.SURROGATE;
    boolean part =
        letter
            || Character.isDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    boolean joining = c == '-' || c == '\u2010' || c == '\u2011';
    boolean printers = c == '\u00AD' || c == '\u00AC' || c == '\u2E17' || c == '=';
    return (part ? PART : 0)
        | (letter ? LETTER : 0)
        | (joining || c == '\'' || c == '\u2019' ? JOINER : 0)
        | (joining || printers ? HYPHEN : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0);
  }

  private static char foldByType(char c) {
    return c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : Character.toLowerCase(c);
  }
}
