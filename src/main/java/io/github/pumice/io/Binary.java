package io.github.pumice.io;

/** Tells binary data from text. */
final class Binary {
  private static final int SAMPLE = 1 << 16;

  /** More NULs and controls than one in this many characters, and it is no text; */
  private static final int SHARE = 50;

  /** if they are not this few, which may be dirt in a short text. */
  private static final int FEW = 3;

  private Binary() {}

  /** Whether what was decoded holds more controls and unassigned characters than any text. */
  static boolean is(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      odd += isOdd(text.charAt(i)) ? 1 : 0;
    }
    return odd > FEW && odd * SHARE > length;
  }

  /** A C0 control that no text file has, or no character at all. C1 controls may be mojibake. */
  private static boolean isOdd(char c) {
    return switch (c) {
      case '\t', '\n', '\r', '\f', 0x1A, 0x1B -> false;
      default -> c < ' ' || c == 0x7F || !Character.isDefined(c);
    };
  }
}
