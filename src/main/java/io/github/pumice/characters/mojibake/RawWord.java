package io.github.pumice.characters.mojibake;

/** A word as it stands in a text: where it ends, and whether anything in it can be wrong. */
final class RawWord {

  /** What byte 0xC3, of {@code à} and many more, is in the Windows pages; and 0xC2. */
  private static final String GRAVE_LEADS = "ÃĂГΓĆÂ";

  /** What byte 0xC5, of {@code Š}, is in them. */
  private static final String CARON_LEADS = "ÅĹЕΕ";

  /**
   * So many characters in the order of Latin-1 are no chance; three of them spell parts of words.
   */
  private static final int ROW = 5;

  private static final int SHORT_ROW = 3;

  private RawWord() {}

  /** The end of the word that begins at {@code from}. */
  static int end(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) > ' ' || isLostByte(text, i, to))) {
      i++;
    }
    return i;
  }

  /**
   * Whether nothing in a word can be wrong: it is ASCII, or shows characters in the order of a
   * table.
   */
  static boolean isBeyondDoubt(CharSequence text, int from, int to, boolean plain) {
    return isAscii(text, from, to, plain) || isRow(text, from, to);
  }

  /**
   * Whether a word holds {@link #ROW} characters of Latin-1 in a row, blanks apart, or is nothing
   * but three signs.
   */
  private static boolean isRow(CharSequence text, int from, int to) {
    int row = 1;
    char before = text.charAt(from);
    for (int i = from + 1; i < to && row < ROW; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        row = c > 0xA1 && c <= 0xFF && isNext(before, c) ? row + 1 : 1;
        before = c;
      }
    }
    return row >= ROW
        || (row == SHORT_ROW && to - from == SHORT_ROW && !Character.isLetter(text.charAt(from)));
  }

  private static boolean isNext(char before, char c) {
    return c == before + 1 || (before == '¹' && c == '²');
  }

  /** Whether a word holds neither a character beyond ASCII nor a character reference. */
  static boolean isAscii(CharSequence text, int from, int to, boolean plain) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80 || (plain && text.charAt(i) == '&')) {
        return false;
      }
    }
    return true;
  }

  /** A blank that may have been the no-break space of a UTF-8 sequence, within a word. */
  private static boolean isLostByte(CharSequence text, int i, int to) {
    if (i == 0 || text.charAt(i) != ' ') {
      return false;
    }
    char previous = text.charAt(i - 1);
    if (previous >= 0x80 && GRAVE_LEADS.indexOf(previous) >= 0) {
      return true;
    }
    if (previous < 0x80 || i + 1 >= to) {
      return previous >= 0x80 && isThreeOfFour(text, i - 3);
    }
    char next = text.charAt(i + 1);
    if (CARON_LEADS.indexOf(previous) >= 0 && Character.isLowerCase(next)) {
      return i < 2
          || text.charAt(i - 2) == '\n'
          || (text.charAt(i - 2) == ' ' && !isDigit(text, i - 3));
    }
    if ((previous >= 0x80 && Character.isUpperCase(previous)) || previous == '×') {
      return next >= 0x80 || (next == ' ' && previous != '×');
    }
    int read = CodePage.WESTERN.encode(previous);
    if (read > 0xE0
        && read < 0xF0
        && text.charAt(i + 1) >= 0x80
        && !Character.isLetter(text.charAt(i + 1))) {
      return true;
    }
    if (isThreeOfFour(text, i - 3)) {
      return true;
    }
    int lead = i < 2 || previous < 0x80 ? 0 : CodePage.WESTERN.encode(text.charAt(i - 2));
    return lead >= 0xE0 && lead < 0xF0 && read >= 0x80 && read < 0xC0;
  }

  /** Whether a sequence of four bytes begins at {@code i}, of which the last is wanting. */
  private static boolean isThreeOfFour(CharSequence text, int i) {
    return i >= 0
        && isByte(text.charAt(i), 0xF0, 0xF4)
        && isByte(text.charAt(i + 1), 0x80, 0xBF)
        && isByte(text.charAt(i + 2), 0x80, 0xBF);
  }

  private static boolean isByte(char c, int least, int most) {
    int b = CodePage.WESTERN.encode(c);
    return b >= least && b <= most;
  }

  private static boolean isDigit(CharSequence text, int i) {
    return i >= 0 && Character.isDigit(text.charAt(i));
  }
}
