package io.github.pumice.characters.mojibake;

/**
 * The sequences of UTF-8 that a page's characters make, byte by byte, and what each means.
 *
 * @param read the page that the UTF-8 was read as
 */
record Utf8Sequences(CodePage read) {

  private static final int NONE = -1;

  /** The length of the well-formed sequence at {@code i}, 0 when there is none. */
  int length(String word, int i) {
    int length = announced(word, i);
    if (length == 0 || !continued(word, i, length) || isLoneBlank(word, i, length)) {
      return 0;
    }
    int codePoint = decode(word, i, length);
    if (Character.isSurrogate((char) codePoint) && codePoint < 0x10000) {
      return lowSurrogateFollows(word, i, codePoint) ? 6 : 0;
    }
    return isShortest(codePoint, length) && isText(codePoint) ? length : 0;
  }

  /** The length that the byte at {@code i} announces, 0 when it begins no sequence. */
  int announced(String word, int i) {
    int lead = byteAt(word, i);
    return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Whether a byte that begins a sequence is behind a character. */
  boolean isLead(char c) {
    int lead = read.encode(c);
    return lead >= 0xC2 && lead <= 0xF4;
  }

  private boolean continued(String word, int i, int length) {
    if (i + length > word.length()) {
      return false;
    }
    for (int k = i + 1; k < i + length; k++) {
      if (!continues(word, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A capital and a blank, which are no sequence unless another touches them: the Russian
   * preposition В, an initial.
   */
  private boolean isLoneBlank(String word, int i, int length) {
    char last = word.charAt(i + length - 1);
    return length == 2
        && (last == ' ' || last == '\u00A0')
        && read == CodePage.WINDOWS_1251
        && "ВРС".indexOf(word.charAt(i)) >= 0
        && (i == 0 || byteAt(word, i - 1) < 0x80)
        && (i + 2 == word.length() || byteAt(word, i + 2) < 0x80 || byteAt(word, i + 2) >= 0xE0);
  }

  private boolean lowSurrogateFollows(String word, int i, int high) {
    return high < 0xDC00
        && continued(word, i + 3, 3)
        && byteAt(word, i + 3) == 0xED
        && (decode(word, i + 3, 3) & 0xFC00) == 0xDC00;
  }

  private static boolean isShortest(int codePoint, int length) {
    return codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        && codePoint <= Character.MAX_CODE_POINT;
  }

  /** Controls are what one layer makes of another, where the page lacks the byte. */
  private boolean isText(int codePoint) {
    if (codePoint < 0xA0 && read != CodePage.WESTERN && read.undefined().indexOf(codePoint) < 0) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
  }

  /** The character that the sequence at {@code i} means. */
  int codePoint(String word, int i, int length) {
    return length == 6
        ? Character.toCodePoint((char) decode(word, i, 3), (char) decode(word, i + 3, 3))
        : decode(word, i, length);
  }

  private int decode(String word, int i, int length) {
    int value = byteAt(word, i) & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      value = (value << 6) | (byteAt(word, i + k) & 0x3F);
    }
    return value;
  }

  /** Whether a byte that continues a sequence is behind the character at {@code i}. */
  boolean continues(String word, int i) {
    int b = byteAt(word, i);
    return b >= 0x80 && b <= 0xBF;
  }

  /** The byte behind the character at {@code i}; a blank was a no-break space. */
  private int byteAt(String word, int i) {
    char c = word.charAt(i);
    if (c == ' ') {
      return read.decode(0xA0) == '\u00A0' ? 0xA0 : NONE;
    }
    return c < 0x80 ? NONE : read.encode(c);
  }
}
