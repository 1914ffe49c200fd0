package io.github.pumice.layout.furniture;

import com.google.common.primitives.Ints;
import io.github.pumice.layout.RomanNumerals;

/**
 * A place at a page's edge that may be its folio.
 *
 * @param line the line on its page
 * @param start offset of its first code unit, decoration included
 * @param end offset after its last one
 * @param core the numeral itself: small letters, no blanks, dashes, dots
 * @param place where on the page it stands
 * @param gap whether it is set off from the rest of its line by more than a blank
 * @param depth how many inked lines lie between it and the page's edge
 */
record FolioMark(int line, int start, int end, String core, Place place, boolean gap, int depth) {
  private static final int LONGEST_ARABIC = 5;
  private static final int LONGEST_ROMAN = 9;

  /** Where a folio stands. */
  enum Place {
    TOP_ALONE(true, true),
    TOP_FIRST(true, false),
    TOP_LAST(true, false),
    FOOT_ALONE(false, true),
    FOOT_FIRST(false, false),
    FOOT_LAST(false, false);

    private final boolean top;
    private final boolean alone;

    Place(boolean top, boolean alone) {
      this.top = top;
      this.alone = alone;
    }

    static Place alone(boolean top) {
      return top ? TOP_ALONE : FOOT_ALONE;
    }

    static Place first(boolean top) {
      return top ? TOP_FIRST : FOOT_FIRST;
    }

    static Place last(boolean top) {
      return top ? TOP_LAST : FOOT_LAST;
    }

    boolean isAlone() {
      return alone;
    }

    boolean isTop() {
      return top;
    }

    boolean isLast() {
      return this == TOP_LAST || this == FOOT_LAST;
    }
  }

  /** Whether it is parted from other text: alone on its line, or by a wide gap. */
  boolean isApart() {
    return gap || place.isAlone();
  }

  /** Whether dashes or brackets stand around it. */
  boolean isDressed() {
    return end - start >= core.length() + 2;
  }

  /** How much a good numeral at this place says for a folio, in log-odds. */
  double weight() {
    double base =
        switch (place) {
          case TOP_ALONE, FOOT_ALONE -> 5;
          case TOP_FIRST, TOP_LAST -> gap ? 4.5 : 3;
          case FOOT_LAST -> gap ? 4 : 2.5;
          case FOOT_FIRST -> gap ? 3.5 : 1.5;
        };
    return base - 0.6 * depth;
  }

  /** The number that the core means in arabic figures, or 0. */
  int arabic() {
    return value(core, false);
  }

  /** The number that the core means as a roman numeral, or 0. */
  int roman() {
    return value(core, true);
  }

  /** The number that the core means in a style, or 0. */
  int value(boolean roman) {
    return value(core, roman);
  }

  /** The number that a core means as a roman numeral or in arabic figures, or 0. */
  static int value(String core, boolean roman) {
    if (roman) {
      return core.length() > LONGEST_ROMAN ? 0 : RomanNumerals.read(core);
    }
    Integer value = core.length() > LONGEST_ARABIC ? null : Ints.tryParse(core);
    return value == null ? 0 : value;
  }
}
