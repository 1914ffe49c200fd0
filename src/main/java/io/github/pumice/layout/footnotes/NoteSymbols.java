package io.github.pumice.layout.footnotes;

/**
 * The printer's marks and their order: {@code * † ‡ § ‖ ¶}, then doubled; or stars alone, one more
 * for each note.
 *
 * <p>The order is that of the printers' manuals (De Vinne, <i>The Practice of Typography: Correct
 * Composition</i>, 1901).
 */
final class NoteSymbols {
  private static final String ORDER = "*†‡§‖¶";

  /** A star and parallels as mathematics has them, and so many typeset files. */
  private static final String VARIANTS = "∗∥";

  private static final int PER_SIGN = 16;

  private NoteSymbols() {}

  /** Whether {@code c} is one of the marks. */
  static boolean is(char c) {
    return c == '*' || (c > 0x7f && sign(c) >= 0);
  }

  private static int sign(char c) {
    int variant = VARIANTS.indexOf(c);
    return ORDER.indexOf(variant < 0 ? c : "*‖".charAt(variant));
  }

  /** The ordinal of {@code count} times the sign {@code c}. */
  static int ordinal(char c, int count) {
    return sign(c) * PER_SIGN + Math.min(count, PER_SIGN - 1);
  }

  /** How many stars a mark has, if it has nothing else. */
  static int stars(int ordinal) {
    return ordinal < PER_SIGN ? ordinal : 0;
  }

  /** Whether a page may begin with the mark. */
  static boolean isFirst(int ordinal) {
    return ordinal == 1 || ordinal == PER_SIGN + 1;
  }

  /** How many marks are left out between two; below 0 the second cannot follow the first. */
  static int between(int before, int after) {
    int sign = before / PER_SIGN;
    int count = before % PER_SIGN;
    int nextSign = after / PER_SIGN;
    int nextCount = after % PER_SIGN;
    if (nextSign == sign) {
      return nextCount - count - 1;
    }
    if (nextCount == count && nextSign > sign) {
      return nextSign - sign - 1;
    }
    return nextCount == 1 ? (nextSign == 1 ? 0 : 1) : nextCount == count + 1 && sign > 0 ? 1 : -1;
  }
}
