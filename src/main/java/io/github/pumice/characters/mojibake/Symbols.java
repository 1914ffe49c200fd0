package io.github.pumice.characters.mojibake;

/**
 * What a character that is no letter costs where it stands, in half bits: an opening quotation mark
 * is cheap at the head of a word and dear inside it, a degree sign is cheap after a digit.
 *
 * <p>A neighbour is of one or more <em>kinds</em>: edge or dash, letter, digit, closing or opening
 * punctuation, other.
 */
final class Symbols {

  static final int EDGE = 1;
  static final int LETTER = 2;
  static final int DIGIT = 4;
  static final int CLOSING = 8;
  static final int OPENING = 16;
  static final int OTHER = 32;

  /** Each sign with its cost as opening, closing, alone, between letters, beside a digit. */
  private static final String PLACES =
      """
      “ 6 11 16 28 12
      ” 12 6 16 28 9
      ‘ 7 12 16 20 12
      ’ 12 6 16 5 9
      „ 7 24 18 30 12
      ‚ 10 26 20 30 20
      ‟ 14 14 20 28 20
      ‛ 14 14 20 28 20
      « 7 11 8 26 12
      » 11 7 8 26 12
      ‹ 12 16 18 30 20
      › 16 12 18 30 20
      ¿ 12 28 20 28 14
      ¡ 12 28 20 28 14
      … 9 6 10 10 8
      – 11 11 6 12 5
      — 9 9 6 8 8
      ‑ 14 14 14 6 8
      ‐ 14 14 14 6 8
      ― 10 10 8 12 12
      • 14 22 9 28 18
      † 14 12 12 28 8
      ‡ 14 14 13 30 16
      ‰ 30 26 18 30 10
      ™ 26 10 16 26 16
      ® 26 10 16 26 16
      © 14 22 10 28 14
      ¹ 14 9 12 30 9
      ² 20 9 14 30 3
      ³ 20 9 14 30 3
      ª 26 13 22 30 8
      º 26 13 22 30 7
      ° 12 12 12 28 6
      ½ 16 26 10 28 8
      ¼ 18 26 12 28 8
      ¾ 18 26 12 28 8
      £ 24 20 10 28 8
      € 22 18 10 30 8
      ¥ 24 20 12 30 9
      ¢ 28 22 16 30 9
      ¤ 24 26 20 30 24
      § 10 24 7 30 7
      ¶ 12 24 8 30 10
      ± 16 22 10 28 8
      × 16 22 8 26 8
      ÷ 18 22 10 28 10
      ¬ 24 18 20 26 24
      ¦ 24 26 18 30 24
      ¨ 26 24 20 26 26
      ¯ 26 24 30 28 26
      ´ 16 12 18 14 16
      ¸ 26 24 34 28 24
      ˆ 26 24 30 30 26
      ˜ 26 24 30 30 24
      ˇ 26 24 34 30 26
      ˘ 26 24 34 30 26
      ˙ 26 24 34 30 26
      ˚ 26 24 18 30 14
      ˛ 26 24 34 30 26
      ˝ 26 24 34 30 22
      ʼ 14 10 20 8 20
      ʻ 12 14 20 8 20
      · 18 14 9 9 10
      ƒ 24 28 18 30 18
      µ 16 28 18 28 10
      √ 20 28 16 28 12
      ∞ 24 24 14 30 12
      ≤ 20 22 10 28 8
      ≥ 20 22 10 28 8
      ≠ 20 22 10 28 10
      ≈ 18 22 10 28 8
      ∆ 14 24 14 28 14
      ∂ 16 24 14 28 16
      ∑ 20 24 14 30 16
      ∏ 20 24 14 30 16
      ∫ 20 24 14 30 16
      ◊ 24 24 14 30 22
      − 14 20 10 24 6
      ⁄ 24 24 20 24 10
      ′ 24 12 18 16 8
      ″ 24 14 18 24 8
      № 12 24 8 28 8
      → 16 16 8 22 12
      ✓ 16 16 10 26 16
      """;

  private static final int ROW = 128;
  private static final int[] UNLISTED = {};

  /** The marks over, in and under Latin letters that some language writes. */
  private static final String WRITTEN_MARKS =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u031B\u0323\u0327\u0328";

  private static final int UNKNOWN = 20;
  private static final int NEVER_IN_TEXT = 34;

  /** The costs of all signs in rows of {@link #ROW}. */
  private static final int[][][] TABLE = table();

  private Symbols() {}

  private static int[][][] table() {
    int[][][] result = new int[(Character.MAX_VALUE + 1) / ROW][0][];
    for (String line : PLACES.split("\n")) {
      String[] words = line.split(" ");
      int[] costs = new int[5];
      for (int i = 0; i < 5; i++) {
        costs[i] = Integer.parseInt(words[i + 1]);
      }
      char c = words[0].charAt(0);
      if (result[c / ROW].length == 0) {
        result[c / ROW] = new int[ROW][0];
      }
      result[c / ROW][c % ROW] = costs;
    }
    return result;
  }

  /** The kinds of a neighbour. */
  static int kinds(char c) {
    if (c < 0x80) {
      return asciiKinds(c);
    }
    switch (c) {
      case '“', '”', '«', '»', '‘', '‹', '›' -> {
        return OPENING | CLOSING;
      }
      case '’', 'ʼ', '′', '†', '‡', '´' -> {
        return CLOSING | OPENING;
      }
      case '…' -> {
        return CLOSING | EDGE;
      }
      case '–', '—', '―', '‐', '‑', '\u00A0', '\u202F', '\u2009', '\u200B', '\u2028', '\uFEFF' -> {
        return EDGE;
      }
      case '„', '‚', '¿', '¡', '£', '€' -> {
        return OPENING | OTHER;
      }
      default -> {
        return otherKinds(c);
      }
    }
  }

  /** Whether there is a letter at {@code i}, and {@code i} in the word. */
  static boolean isLetter(CharSequence word, int i) {
    return i >= 0 && i < word.length() && kinds(word.charAt(i)) == LETTER;
  }

  private static int otherKinds(char c) {
    if (c == 'ƒ' || c == 'µ') {
      return OTHER;
    }
    if (LetterPairs.letter(c) != 0 || Character.isLetter(c)) {
      return c == 'º' || c == 'ª' ? CLOSING : LETTER;
    }
    return Character.isSurrogate(c) ? EDGE : OTHER;
  }

  private static int asciiKinds(char c) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      return LETTER;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', ')', ']', '}', '>' -> CLOSING;
      case '(', '[', '{', '<', '@', '#', '$' -> OPENING;
      case '"', '\'', '`', '*', '_', '|', '/', '\\', '=', '+', '~', '%' -> OPENING | CLOSING;
      case '-', ' ', '\t', '\n' -> EDGE;
      default -> OTHER;
    };
  }

  /** The cost of a sign between neighbours of these kinds. */
  static int cost(char c, int before, int after) {
    if (c == '’' && (before == DIGIT || before == CLOSING) && after == LETTER) {
      return 8;
    }
    int[] places = places(c);
    if (places.length == 0) {
      return unlisted(c, before, after);
    }
    if ((before & LETTER) != 0 && (after & LETTER) != 0) {
      return places[3];
    }
    if ((c == '–' || c == '—')
        && (before & (LETTER | DIGIT)) != 0
        && (after & (LETTER | DIGIT)) != 0) {
      return Math.min(places[3], places[4]);
    }
    boolean power = c == '²' || c == '³' || c == '¹';
    if (power ? before == DIGIT : digitBeside(before, after)) {
      return places[4];
    }
    int best = 40;
    if ((before & (EDGE | OPENING)) != 0 && (after & (LETTER | DIGIT | OPENING | CLOSING)) != 0) {
      best = places[0];
    }
    if ((before & (LETTER | DIGIT | CLOSING)) != 0 && (after & (EDGE | CLOSING)) != 0) {
      best = Math.min(best, places[1]);
    }
    if ((before & (EDGE | OPENING)) != 0 && (after & (EDGE | CLOSING)) != 0) {
      best = Math.min(best, places[2]);
    }
    return best == 40 ? Math.min(places[0], places[1]) + 8 : best;
  }

  private static boolean digitBeside(int before, int after) {
    return (before == DIGIT && (after & LETTER) == 0) || (after == DIGIT && (before & LETTER) == 0);
  }

  private static int[] places(char c) {
    int[][] row = TABLE[c / ROW];
    return row.length == 0 ? UNLISTED : row[c % ROW];
  }

  private static int unlisted(char c, int before, int after) {
    if (c == '\u00A0') {
      return (before & after & EDGE) != 0 ? 8 : (before & after & LETTER) != 0 ? 20 : 0;
    }
    if (c == '\u00AD') {
      return (before & LETTER) != 0 && (after & (LETTER | EDGE)) != 0 ? 8 : 22;
    }
    if (c >= 0x2500 && c < 0x25A0) {
      return ((before | after) & LETTER) != 0 ? 28 : 14;
    }
    return byCategory(c, before, after);
  }

  /** A mark over Latin letters that no language writes. */
  private static boolean isRareMark(char c) {
    return c >= 0x0300 && c < 0x0370 && WRITTEN_MARKS.indexOf(c) < 0;
  }

  private static int byCategory(char c, int before, int after) {
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL -> NEVER_IN_TEXT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          (before & LETTER) != 0 && !isRareMark(c) ? 8 : 24;
      case Character.SURROGATE -> 8;
      case Character.FORMAT -> 8;
      case Character.SPACE_SEPARATOR -> 6;
      case Character.DECIMAL_DIGIT_NUMBER -> ((before | after) & (LETTER | DIGIT)) != 0 ? 34 : 14;
      default -> c == '\uFFFD' ? 24 : pictorial(c) + (((before | after) & LETTER) != 0 ? 4 : 0);
    };
  }

  /** Arrows, weather and ticks are met in any text, the signs of far scripts only in theirs. */
  private static int pictorial(char c) {
    return c >= 0x2600 && c < 0x27C0 ? 12 : c < 0x2000 ? NEVER_IN_TEXT : UNKNOWN;
  }
}
