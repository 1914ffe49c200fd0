package io.github.pumice.characters;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read byte by byte as a single-byte code page: {@code Ã©} for {@code é}.
 *
 * <p>Only well-formed sequences are put together again; what stands between them is left. A blank
 * is read as the no-break space that it was where a sequence wants one (0xA0 is lost first of all
 * bytes), {@code â€} with its last byte gone is a closing quotation mark, and the two halves of a
 * surrogate pair that were encoded apart (CESU-8) are one character.
 */
record Utf8Misreading(CodePage read, int price) implements Misreading {

  private static final int NONE = -1;

  @Override
  public String rule() {
    return "utf-8-as-" + read.title().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return "UTF-8 read as " + read.title();
  }

  @Override
  public @Nullable Converted undo(String word) {
    if (!changes(word)) {
      return null;
    }
    StringBuilder result = new StringBuilder(word.length());
    int[] from = new int[word.length() + 1];
    int i = 0;
    while (i < word.length()) {
      int start = i;
      int at = result.length();
      int length = sequenceLength(word, i);
      if (isCutGrave(word, i)) {
        i++;
        result.append('à');
      } else if (length > 0) {
        result.appendCodePoint(codePoint(word, i, length));
        i += length;
      } else if (isCutQuote(word, i)) {
        i += cutQuoteLength(word, i);
        result.append('”');
      } else {
        result.append(word.charAt(i++));
      }
      Arrays.fill(from, at, result.length(), start);
    }
    from[result.length()] = word.length();
    return new Converted(result.toString(), Arrays.copyOf(from, result.length() + 1));
  }

  private boolean changes(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80
          && (sequenceLength(word, i) > 0 || isCutGrave(word, i) || isCutQuote(word, i))) {
        return true;
      }
    }
    return false;
  }

  /** The length of the well-formed sequence at {@code i}, 0 when there is none. */
  private int sequenceLength(String word, int i) {
    int lead = byteAt(word, i);
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || !continued(word, i, length)) {
      return 0;
    }
    int codePoint = decode(word, i, length);
    if (Character.isSurrogate((char) codePoint) && codePoint < 0x10000) {
      return lowSurrogateFollows(word, i, codePoint) ? 6 : 0;
    }
    return isShortest(codePoint, length) && isText(codePoint) ? length : 0;
  }

  private boolean continued(String word, int i, int length) {
    if (i + length > word.length()) {
      return false;
    }
    for (int k = i + 1; k < i + length; k++) {
      int b = byteAt(word, k);
      if (b < 0x80 || b > 0xBF) {
        return false;
      }
    }
    return true;
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

  private static boolean isText(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
  }

  private int codePoint(String word, int i, int length) {
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

  /** The byte behind the character at {@code i}; a blank was a no-break space. */
  private int byteAt(String word, int i) {
    char c = word.charAt(i);
    if (c == ' ') {
      return read.decode(0xA0) == '\u00A0' ? 0xA0 : NONE;
    }
    return c < 0x80 ? NONE : read.encode(c);
  }

  private boolean isCutQuote(String word, int i) {
    return read == CodePage.WESTERN && word.startsWith("â€", i) && cutQuoteLength(word, i) > 0;
  }

  private static int cutQuoteLength(String word, int i) {
    if (i + 2 == word.length()) {
      return 2;
    }
    char next = word.charAt(i + 2);
    if (next == '\uFFFD' || next == '?') {
      return 3;
    }
    return next == ',' || next == '.' || next == ';' || next == ')' ? 2 : 0;
  }

  /** {@code Ã} before a blank that cannot be spared: the no-break space of {@code à} is gone. */
  private boolean isCutGrave(String word, int i) {
    if (word.charAt(i) != 'Ã' || (read != CodePage.WESTERN && read != CodePage.WINDOWS_1254)) {
      return false;
    }
    if (i + 1 == word.length()) {
      return i > 0;
    }
    return word.charAt(i + 1) == ' ' && i + 2 < word.length() && !isFusedGrave(word, i + 2);
  }

  /**
   * Before a stop the blank itself was the no-break space; and Portuguese writes àquele, àquela,
   * àquilo and às as one word.
   */
  private static boolean isFusedGrave(String word, int i) {
    return ".,)".indexOf(word.charAt(i)) >= 0
        || word.startsWith("quel", i)
        || word.startsWith("quilo", i)
        || word.equals(word.substring(0, i) + "s");
  }
}
