package io.github.pumice.layout.furniture;

import com.google.common.base.CharMatcher;
import io.github.pumice.layout.RomanNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says: the sheet and the leaf in it.
 *
 * @param series what counts the sheets: {@code A} for letters, {@code 0} for numbers, else the sign
 *     of the sheets before the text, {@code *} or {@code ã}
 * @param sheet A is 1, Aa is 24; or the number; or how often the sign stands
 * @param leaf 1 for the sheet's first leaf
 * @param form how much it looks like a signature by itself
 */
record SignatureMark(char series, int sheet, int leaf, Form form) {

  /** How much a mark looks like a signature by itself. */
  enum Form {
    /** A letter or number, as many things are marked. */
    BARE,
    /** A letter and the number of its leaf. */
    NUMBERED,
    /** A letter and a printers' numeral, {@code A iij}, {@code C ii}: nobody else counts so. */
    PRINTERS
  }

  private static final char LETTERS = 'A';
  private static final char NUMBERS = '0';

  /** The printers' alphabet of 23 letters: I and J are one, U and V are one, W is none. */
  private static final String ALPHABET = "ABCDEFGHIKLMNOPQRSTVXYZ";

  /** What the sheets of prefaces are signed with. */
  private static final String SIGNS = "*†‡§¶ãẽõáéà";

  /** What engines read for the i of a worn numeral. */
  private static final CharMatcher MARKED_I = CharMatcher.anyOf("îïíì");

  private static final CharMatcher ROMAN = CharMatcher.anyOf("IVXLCDM");
  private static final int MOST_LEAVES = 12;

  /**
   * What a short line can mean: {@code V. 3} is the third leaf of sheet V, or sheet 3 of volume V.
   */
  static List<SignatureMark> read(String line) {
    String text = CharMatcher.anyOf(".,:;()[]").collapseFrom(line, ' ').strip();
    List<SignatureMark> readings = new ArrayList<>(2);
    if (!text.isEmpty()) {
      add(letter(text), readings);
      add(sign(text), readings);
      add(numberAtEnd(text), readings);
      add(letterAtEnd(text), readings);
    }
    return readings;
  }

  private static void add(@Nullable SignatureMark mark, List<SignatureMark> readings) {
    if (mark != null) {
      readings.add(mark);
    }
  }

  boolean isNumber() {
    return series == NUMBERS;
  }

  /** Whether it counts the sheets of the text, by letters or numbers, not those before it. */
  boolean isOfText() {
    return series == LETTERS || series == NUMBERS;
  }

  private static @Nullable SignatureMark letter(String text) {
    int i = 1;
    char first = Character.toUpperCase(text.charAt(0));
    int letter = ALPHABET.indexOf(first == 'J' ? 'I' : first == 'U' ? 'V' : first);
    if (letter < 0) {
      return null;
    }
    while (i < text.length() && i < 4 && Character.toUpperCase(text.charAt(i)) == first) {
      i++;
    }
    String leaf = text.substring(i).strip();
    boolean word =
        leaf.length() == 1
            && text.charAt(i) != 'v'
            && Character.isLetter(text.charAt(i)); // Et, Si, Ex
    boolean capital = Character.isUpperCase(text.charAt(0)) || !leaf.isEmpty();
    return capital && !word && !isStanza(text)
        ? of(LETTERS, letter + 1 + (i - 1) * ALPHABET.length(), leaf)
        : null;
  }

  /** Whether a text is a roman numeral in capitals, {@code XII}, the number of a stanza, say. */
  private static boolean isStanza(String text) {
    return text.length() > 2 && ROMAN.matchesAllOf(text) && RomanNumerals.read(text) > 0;
  }

  private static @Nullable SignatureMark sign(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    int i = 0;
    while (i < text.length() && i < 4 && Character.toLowerCase(text.charAt(i)) == first) {
      i++;
    }
    return SIGNS.indexOf(first) < 0 ? null : of(first, i, text.substring(i).strip());
  }

  private static @Nullable SignatureMark of(char series, int sheet, String leaf) {
    if (leaf.isEmpty()) {
      return new SignatureMark(series, sheet, 1, Form.BARE);
    }
    String plain = MARKED_I.replaceFrom(CharMatcher.anyOf("ẏÿ").replaceFrom(leaf, "ij"), 'i');
    int number = number(plain);
    boolean printers = plain.endsWith("j") || plain.endsWith("ii");
    printers &= Character.isLowerCase(plain.charAt(0));
    return number > 0 && number <= MOST_LEAVES
        ? new SignatureMark(
            series, sheet, number, printers && number > 1 ? Form.PRINTERS : Form.NUMBERED)
        : null;
  }

  /**
   * {@code 15}, {@code 15*}, {@code V 3}, {@code Tides II 15}: the number at the end counts. Behind
   * other numbers, or behind figures only, it ends the row of a table.
   */
  private static @Nullable SignatureMark number(String text, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start == 0 || text.charAt(start - 1) == ' ';
    boolean title = start == 0 || isTitle(text.substring(0, start));
    if (start == end || end - start > 3 || !apart || !title) {
      return null;
    }
    int sheet = number(text.substring(start, end));
    int leaf = text.indexOf('*', end) < 0 ? 1 : 2;
    return sheet > 0 ? new SignatureMark(NUMBERS, sheet, leaf, Form.BARE) : null;
  }

  private static boolean isTitle(String text) {
    boolean first = Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    int numbers = 0;
    boolean words = false;
    for (int i = 0; i < text.length(); i++) {
      boolean figure = Character.isDigit(text.charAt(i));
      numbers += figure && (i == 0 || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
      words |= Character.isLetter(text.charAt(i));
    }
    return first && words && numbers <= 1;
  }

  /** {@code Tome I. A}: the letter behind the title or the volume, which may be a word of text. */
  private static @Nullable SignatureMark letterAtEnd(String text) {
    int last = text.lastIndexOf(' ');
    boolean titled = last > 1 && isTitle(text.substring(0, last));
    SignatureMark mark = titled ? letter(text.substring(last + 1)) : null;
    return mark == null
        ? null
        : new SignatureMark(mark.series(), mark.sheet(), mark.leaf(), Form.BARE);
  }

  private static @Nullable SignatureMark numberAtEnd(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return number(text, end);
  }

  /** The number that figures or a roman numeral mean, an {@code l} or {@code 1} in it read as i. */
  private static int number(String text) {
    if (CharMatcher.inRange('0', '9').matchesAllOf(text)) {
      return text.length() > 4 ? 0 : Integer.parseInt(text);
    }
    String small = text.toLowerCase(Locale.ROOT);
    int value = RomanNumerals.read(small);
    boolean misread = value == 0 || small.indexOf('l') >= 0;
    return misread ? RomanNumerals.read(CharMatcher.anyOf("l1|!t").replaceFrom(small, 'i')) : value;
  }
}
