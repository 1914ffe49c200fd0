package io.github.pumice.layout;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says: the sheet and the leaf in it.
 *
 * @param isLetter whether sheets are lettered, not numbered
 * @param sheet A is 1, Aa is 24; or the number
 * @param leaf 1 for the sheet's first leaf
 */
record SignatureMark(boolean isLetter, int sheet, int leaf) {
  /** The printers' alphabet of 23 letters: I and J are one, U and V are one, W is none. */
  private static final String ALPHABET = "ABCDEFGHIKLMNOPQRSTVXYZ";

  /**
   * What a short line can mean: {@code V. 3} is the third leaf of sheet V, or sheet 3 of volume V.
   */
  static List<SignatureMark> read(String line) {
    String text = CharMatcher.anyOf(".,:;()[]").collapseFrom(line, ' ').strip();
    List<SignatureMark> readings = new ArrayList<>(2);
    if (!text.isEmpty()) {
      add(letter(text), readings);
      add(number(text), readings);
    }
    return readings;
  }

  private static void add(@Nullable SignatureMark mark, List<SignatureMark> readings) {
    if (mark != null) {
      readings.add(mark);
    }
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
    int number = leaf.isEmpty() ? 1 : number(leaf, 0);
    boolean capital = Character.isUpperCase(text.charAt(0)) || !leaf.isEmpty();
    return capital && number > 0 && number <= 12
        ? new SignatureMark(true, letter + 1 + (i - 1) * 23, number)
        : null;
  }

  /** {@code 15}, {@code 15*}, {@code V 3}, {@code Tides II 15}: the number at the end counts. */
  private static @Nullable SignatureMark number(String text) {
    int end = text.length();
    int stars = 0;
    while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == ' ')) {
      stars += text.charAt(end - 1) == '*' ? 1 : 0;
      end--;
    }
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start == 0 || text.charAt(start - 1) == ' ';
    boolean title =
        start == 0 || Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    if (start == end || end - start > 3 || !apart || !title) {
      return null;
    }
    int sheet = number(text.substring(start, end), 0);
    return sheet > 0 ? new SignatureMark(false, sheet, 1 + Math.min(1, stars)) : null;
  }

  private static int number(String text, int otherwise) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return RomanNumerals.read(text);
      }
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value == 0 ? otherwise : value;
  }
}
