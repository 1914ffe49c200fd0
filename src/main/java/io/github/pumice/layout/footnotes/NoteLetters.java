package io.github.pumice.layout.footnotes;

/**
 * The order of letters as note marks. Old prints count without {@code j}, {@code v} or {@code w};
 * after {@code z} comes {@code aa}; their {@code s} may be a long one. Some count in Greek letters.
 */
final class NoteLetters {
  private static final int ALPHABET = 26;

  /** From {@code x} on a count may begin anew: some printers leave out the last letters. */
  private static final int FROM_HERE_ANEW = 24;

  private static final char LONG_S = 'ſ';
  private static final char FINAL_SIGMA = 'ς';

  private NoteLetters() {}

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || c == LONG_S;
  }

  static boolean isGreek(char c) {
    return c >= 'α' && c <= 'ω';
  }

  /** The ordinal of a small Greek letter; both sigmas are one. */
  static int greek(char letter) {
    return letter - 'α' + (letter < FINAL_SIGMA ? 1 : 0);
  }

  /** The ordinal of a letter that stands once or twice. */
  static int ordinal(char letter, int count) {
    return (letter == LONG_S ? 's' : letter) - 'a' + 1 + (count - 1) * ALPHABET;
  }

  /** How many letters are left out between two; below 0 the second cannot follow the first. */
  static int between(int before, int after) {
    if (after == 1 && before >= FROM_HERE_ANEW) {
      return 0;
    }
    if (after <= before) {
      return -1;
    }
    int skipped = 0;
    for (int i = before + 1; i < after && skipped < ALPHABET; i++) {
      char letter = (char) ('a' + (i - 1) % ALPHABET);
      skipped += letter == 'j' || letter == 'v' || letter == 'w' ? 0 : 1;
    }
    return skipped;
  }
}
