package io.github.pumice.characters.mojibake;

import java.util.Set;

/** Where {@code ²} and {@code ³} are powers: after a unit, a variable, a digit or a bracket. */
final class Powers {

  private static final Set<String> UNITS =
      Set.of("km", "cm", "mm", "dm", "nm", "µm", "ft", "in", "yd", "mi", "mc", "hm", "dam");

  private Powers() {}

  /** Whether the sign at {@code i}, in a word that begins at {@code from}, is a power. */
  static boolean isPower(CharSequence text, int from, int i) {
    if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
      return false;
    }
    int start = i;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == i) {
      return i > from && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ')');
    }
    if (start > from && "³“\u0093".indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    return i - start == 1 || isUnit(text, start, i);
  }

  /** Whether the letters from {@code start} to {@code end} are a unit that has squares or cubes. */
  private static boolean isUnit(CharSequence text, int start, int end) {
    String unit = end - start < 4 ? text.subSequence(start, end).toString() : "";
    return unit.equals("m") || UNITS.contains(unit);
  }

  /** Whether the sign at {@code i} follows a unit: as a letter it may have been misread there. */
  static boolean followsUnit(String word, int i) {
    int start = i;
    while (start > 0 && Character.isLetter(word.charAt(start - 1))) {
      start--;
    }
    return isUnit(word, start, i);
  }
}
