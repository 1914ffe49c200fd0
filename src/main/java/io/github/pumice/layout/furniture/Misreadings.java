package io.github.pumice.layout.furniture;

/**
 * How far a numeral as an engine read it lies from the one that is expected.
 *
 * <p>The shapes that engines take for figures are those that lists of OCR confusions agree on:
 * {@code o O} for 0, {@code i l I | ! ] h} for 1, {@code z} for 2, {@code s} for 5 and so on.
 */
final class Misreadings {
  private static final double NEVER = 9;

  /** For each figure the characters that are read in its place. */
  private static final String[] FOR_FIGURE = {
    "ooqdcu°", "il|!][jt/\\rf)(", "z?a", "<>?j5", "aà+", "s§$", "bg", "t?/z", "b&s", "gq"
  };

  /** One sign of a roman numeral is not read for another: that is another number. */
  private static final double SIGN = 1.6;

  private static final String BRACKETS = "[](){}|<>!";

  private Misreadings() {}

  /** Whether engines read figures as this character. */
  static boolean isFigureLike(char c) {
    return "oqdil|!][jtzsbg&<>?()§$/h{}".indexOf(c) >= 0;
  }

  /**
   * What it takes to read {@code printed} as {@code seen}: 0 for the same, about 0.3 for a usual
   * confusion, 1 for any other character, and more than {@code printed.length()} where they have
   * nothing to do with each other.
   */
  static double distance(String seen, String printed) {
    if (seen.equals(printed)) {
      return 0;
    }
    int width = printed.length() + 1;
    double[] above = new double[width];
    double[] row = new double[width];
    for (int j = 1; j < width; j++) {
      above[j] = above[j - 1] + lost(printed, j - 1);
    }
    for (int i = 1; i <= seen.length(); i++) {
      row[0] = above[0] + extra(seen.charAt(i - 1));
      for (int j = 1; j < width; j++) {
        double best = above[j - 1] + swapped(seen.charAt(i - 1), printed.charAt(j - 1));
        best = Math.min(best, above[j] + extra(seen.charAt(i - 1)));
        best = Math.min(best, row[j - 1] + lost(printed, j - 1));
        if (j > 1) {
          best = Math.min(best, above[j - 2] + pair(seen.charAt(i - 1), printed, j));
        }
        row[j] = best;
      }
      double[] swap = above;
      above = row;
      row = swap;
    }
    return above[width - 1];
  }

  /** Two figures read as one character: {@code h} for 11 or 1i, {@code u} for ii. */
  private static double pair(char seen, String printed, int j) {
    char second = printed.charAt(j - 1);
    boolean twice = printed.charAt(j - 2) == second;
    boolean ones = twice && second == '1' && (seen == 'h' || seen == 'u' || seen == 'n');
    return ones || (twice && second == 'i' && seen == 'u') ? 0.4 : NEVER;
  }

  private static double extra(char seen) {
    return BRACKETS.indexOf(seen) >= 0 ? 0.15 : 0.9;
  }

  private static double lost(String printed, int at) {
    return printed.charAt(at) == '1' || printed.charAt(at) == 'i' ? 0.7 : 1;
  }

  private static double swapped(char seen, char printed) {
    if (seen == printed) {
      return 0;
    }
    if (printed >= '0' && printed <= '9') {
      if (FOR_FIGURE[printed - '0'].indexOf(seen) >= 0) {
        return 0.25;
      }
      return seen >= '0' && seen <= '9' ? figures(seen, printed) : 1;
    }
    double other = "ivx".indexOf(seen) < 0 ? 1 : SIGN;
    return switch (printed) {
      case 'i' -> "jl1!|]t".indexOf(seen) >= 0 ? 0.2 : other;
      case 'v' -> "yu".indexOf(seen) >= 0 ? 0.2 : other;
      case 'x' -> "nkz".indexOf(seen) >= 0 ? 0.4 : other;
      case 'l' -> "i1|".indexOf(seen) >= 0 ? 0.3 : other;
      case 'c' -> "eo".indexOf(seen) >= 0 ? 0.3 : other;
      default -> 1;
    };
  }

  /** Figures that worn type makes alike. */
  private static double figures(char seen, char printed) {
    int both = (Math.min(seen, printed) - '0') * 10 + Math.max(seen, printed) - '0';
    return switch (both) {
      case 38, 56, 17, 6, 35, 68, 8, 58, 27, 14, 49, 23, 89, 69, 9 -> 0.5;
      default -> 0.9;
    };
  }
}
