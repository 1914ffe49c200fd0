package io.github.pumice.layout;

/**
 * Roman numerals as printers set them: {@code xiv}, {@code XIV}, {@code xiiij}, {@code viij}.
 *
 * <p>Additive forms and a final {@code j} are read; written numerals are the common ones.
 */
public final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private RomanNumerals() {}

  /** The numeral of a number above 0, in small letters. */
  public static String of(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** The number that a numeral means, or 0 where it is none. */
  public static int read(CharSequence numeral) {
    return read(numeral, 0, numeral.length());
  }

  /** The number that the part of a text means, or 0 where it is no numeral. */
  public static int read(CharSequence text, int start, int end) {
    int total = 0;
    int last = Integer.MAX_VALUE;
    int run = 0;
    for (int i = start; i < end; i++) {
      int value = value(text.charAt(i));
      run = value == last ? run + 1 : 1;
      if (value == 0 || run > 4) {
        return 0;
      }
      if (value > last) {
        if (!subtracts(last, value) || (i > start + 1 && value(text.charAt(i - 2)) < value)) {
          return 0;
        }
        total += value - 2 * last;
      } else {
        total += value;
      }
      last = value;
    }
    return total;
  }

  private static boolean subtracts(int small, int large) {
    return (small == 1 || small == 10 || small == 100)
        && (large == 5 * small || large == 10 * small);
  }

  private static int value(char c) {
    return switch (c) {
      case 'i', 'I', 'j', 'J' -> 1;
      case 'v', 'V' -> 5;
      case 'x', 'X' -> 10;
      case 'l', 'L' -> 50;
      case 'c', 'C' -> 100;
      case 'd', 'D' -> 500;
      case 'm', 'M' -> 1000;
      default -> 0;
    };
  }
}
