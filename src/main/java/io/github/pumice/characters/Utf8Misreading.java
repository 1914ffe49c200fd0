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

  private static final int CHANCE_SIGN = 26;
  private static final int CHANCE_LETTER = 18;
  private static final int CHANCE_WORD = 4;

  @Override
  public String rule() {
    return "utf-8-as-" + read.title().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return "UTF-8 read as " + read.title();
  }

  /**
   * A single letter or mark of a far script is no repair, nor one that stands after a Greek or
   * Cyrillic letter, nor a rare sign that was spelled with small Cyrillic letters: three letters of
   * one word can be three bytes.
   */
  @Override
  public boolean allows(Word found, Word meant, String text, int lineEnd, boolean proven) {
    String word = meant.text();
    if (!proven && (holdsWhole(meant, text) || marksCapital(meant, text))) {
      return false;
    }
    for (int i = 0; i < word.length() && !proven; i++) {
      if (isLoneFar(found, meant, i)
          && (read == CodePage.WESTERN
              ? text.substring(meant.sourceOf(i), meant.sourceOf(i + 1)).indexOf(' ') >= 0
              : isLetterOrMark(word.charAt(i)) || isSmallCyrillic(text, meant, i))) {
        return false;
      }
      if (read != CodePage.WESTERN
          && i > 0
          && isFar(word.charAt(i))
          && isNear(word.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word that is changed keeps a Russian letter which is no byte of a Cyrillic one: then
   * it is a Cyrillic word as it stands.
   */
  private boolean holdsWhole(Word meant, String text) {
    String word = meant.text();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'А' && c <= 'я' && text.charAt(meant.sourceOf(i)) == c) {
        int b = read.encode(c);
        if (b != 0xD0 && b != 0xD1 && b >= 0x80) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether capitals in a row become a capital and a mark over it: an alphabet that is shown. */
  private static boolean marksCapital(Word meant, String text) {
    String word = meant.text();
    for (int i = 1; i < word.length(); i++) {
      if (Character.getType(word.charAt(i)) == Character.NON_SPACING_MARK
          && Character.isUpperCase(word.charAt(i - 1))
          && text.substring(meant.sourceOf(i), meant.sourceOf(i + 1))
              .chars()
              .allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new letter of a far script, or a rare sign, has none of that kind beside it. */
  private static boolean isLoneFar(Word found, Word meant, int i) {
    String word = meant.text();
    char c = word.charAt(i);
    return (isLetterOrMark(c) ? isFar(c) : c > 0x2122)
        && found.text().indexOf(c) < 0
        && !(i > 0 && isFar(word.charAt(i - 1)))
        && !(i + 1 < word.length() && isFar(word.charAt(i + 1)));
  }

  private static boolean isLetterOrMark(char c) {
    return c < 0x1D00 || Character.isLetter(c);
  }

  /** Whether a letter or mark is of another script than Latin, Greek or Cyrillic. */
  private static boolean isFar(char c) {
    return c >= 0x530
        && (c < 0x1D00 || c >= 0x2C00)
        && !Character.isSurrogate(c)
        && !Plausibility.isLigature(c);
  }

  /** Whether a letter is Greek or Cyrillic. */
  private static boolean isNear(char c) {
    return c >= 0x370 && c < 0x530 && Character.isLetter(c);
  }

  /** Whether the source of a character is nothing but small Cyrillic letters. */
  private static boolean isSmallCyrillic(String text, Word meant, int i) {
    return !Character.isSurrogate(meant.text().charAt(i))
        && text.substring(meant.sourceOf(i), meant.sourceOf(i + 1))
            .chars()
            .allMatch(c -> c >= 0x430 && c < 0x460);
  }

  @Override
  public @Nullable Converted undo(String word) {
    if (!changes(word)) {
      return null;
    }
    StringBuilder result = new StringBuilder(word.length());
    LostBytes lost = new LostBytes(result);
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
      } else if (lostLength(word, i) > 0) {
        lost.add(at, candidates(word, i));
        i += lostLength(word, i);
        result.append(LostBytes.LOST);
      } else {
        result.append(word.charAt(i++));
      }
      Arrays.fill(from, at, result.length(), start);
    }
    from[result.length()] = word.length();
    lost.fill();
    return new Converted(result.toString(), Arrays.copyOf(from, result.length() + 1));
  }

  /**
   * What a single sequence of two characters in a line says less for this, by the letters that
   * stand together once it is undone: a sign after a capital often reads like one.
   */
  int chance(int letters) {
    if (read == CodePage.WESTERN || read.hasFrames()) {
      return 0;
    }
    return letters == 0 ? CHANCE_SIGN : letters == 1 ? CHANCE_LETTER : CHANCE_WORD;
  }

  private boolean changes(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80
          && (sequenceLength(word, i) > 0
              || isCutGrave(word, i)
              || isCutQuote(word, i)
              || lostLength(word, i) > 0)) {
        return true;
      }
    }
    return false;
  }

  /** The length of the well-formed sequence at {@code i}, 0 when there is none. */
  private int sequenceLength(String word, int i) {
    int length = announcedLength(byteAt(word, i));
    if (length == 0
        || !continued(word, i, length)
        || isLoneBlank(word, i, length)
        || isCutQuote(word, i)) {
      return 0;
    }
    int codePoint = decode(word, i, length);
    if (Character.isSurrogate((char) codePoint) && codePoint < 0x10000) {
      return lowSurrogateFollows(word, i, codePoint) ? 6 : 0;
    }
    return isShortest(codePoint, length) && isText(codePoint) ? length : 0;
  }

  private static int announcedLength(int lead) {
    return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** The length of a sequence at {@code i} that lacks one byte, 0 when there is none. */
  private int lostLength(String word, int i) {
    int length = announcedLength(byteAt(word, i));
    if (length == 0 || length == 4 || i + length > word.length() || !losesBytes(word.charAt(i))) {
      return 0;
    }
    int lost = 0;
    for (int k = i + 1; k < i + length; k++) {
      int b = byteAt(word, k);
      lost += word.charAt(k) == LostBytes.LOST ? 1 : b < 0x80 || b > 0xBF ? 2 : 0;
    }
    return lost == 1 ? length : 0;
  }

  /** Whether the page has bytes to lose, and Windows-1252 does not have the same character. */
  private boolean losesBytes(char lead) {
    return read == CodePage.WESTERN
        || (!read.undefined().isEmpty() && CodePage.WESTERN.encode(lead) < 0);
  }

  /** The letters that a sequence with a lost byte can have been. */
  private String candidates(String word, int i) {
    StringBuilder candidates = new StringBuilder();
    String undefined = read.undefined();
    for (int k = 0; k < undefined.length(); k++) {
      String tried =
          word.substring(i, i + lostLength(word, i)).replace(LostBytes.LOST, undefined.charAt(k));
      if (sequenceLength(tried, 0) == tried.length()) {
        char c = (char) decode(tried, 0, tried.length());
        candidates.append(LetterPairs.letter(c) == 0 ? "" : String.valueOf(c));
      }
    }
    return candidates.toString();
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
    if (next == ' ' && i > 0 && word.charAt(i - 1) > ' ') {
      return i + 3 < word.length() && Character.isLetter(word.charAt(i + 3)) ? 2 : 0;
    }
    return next == ',' || next == '.' || next == ';' || next == ')' ? 2 : 0;
  }

  /** {@code Ã} before a blank that cannot be spared: the no-break space of {@code à} is gone. */
  private boolean isCutGrave(String word, int i) {
    if (word.charAt(i) != read.decode(0xC3) || read.decode(0xA0) != '\u00A0') {
      return false;
    }
    boolean capitals = i > 0 && Character.isUpperCase(word.charAt(i - 1));
    if (i + 1 == word.length()) {
      return i > 0 && !capitals;
    }
    return word.charAt(i + 1) == ' '
        && i + 2 < word.length()
        && !(capitals && Character.isUpperCase(word.charAt(i + 2)))
        && !isFusedGrave(word, i + 2);
  }

  /**
   * Before a stop the blank itself was the no-break space (before a question mark in Italian -tà,
   * but not in French voilà); and Portuguese writes àquele, àquela, àquilo and às as one word.
   */
  private static boolean isFusedGrave(String word, int i) {
    return ".,)-".indexOf(word.charAt(i)) >= 0
        || ("?!;:".indexOf(word.charAt(i)) >= 0 && i > 2 && word.charAt(i - 3) == 't')
        || word.startsWith("quel", i)
        || word.startsWith("quilo", i)
        || word.equals(word.substring(0, i) + "s");
  }
}
