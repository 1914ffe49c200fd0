package io.github.pumice.characters.mojibake;

import java.util.Arrays;

/**
 * How likely a stretch of text is to have been meant: the cost of its letters in the language that
 * explains them best, of its signs where they stand, and of capitals after small letters, in half
 * bits. Two readings of the same bytes are compared by their costs; a single cost means nothing.
 *
 * <p>One pass, nothing allocated. A language is chosen for the whole; a word of another one may
 * stand in it at the price of {@link #SWITCH}.
 */
final class Plausibility {

  /** The price of a word in another language than the text around it. */
  static final int SWITCH = 14;

  private static final int SIGN = 6;
  private static final int STRANGE_APOSTROPHE = 12;

  /** {@code ‘uvre} and {@code ‘uf} have lost their Œ. */
  private static final int STRANGE_QUOTE = 32;

  private static final int STRANGE_LETTER = 16;
  private static final int LONE_LATIN_LETTER = 26;
  private static final int LONE_STRANGE_LETTER = 36;
  private static final int LONE_PHONETIC_LETTER = 60;
  private static final int HOMOGLYPH = 20;
  private static final int MIXED_SCRIPTS = 22;
  private static final int LONE_LETTER = 16;
  private static final int FRAME = 4;
  private static final int CAPITAL_INSIDE = 14;
  private static final int SMALL_AMONG_CAPITALS = 12;

  private static final String HOMOGLYPHS = "АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

  /** Phonetic letters that are written in Azerbaijani, Hausa, Ewe and many another language. */
  private static final String ALPHABETIC = "əƏǝƎɛƐɔƆŋŊɓƁɗƊƙƘƴƳɣƔʋƲ";

  private static final String[] LIGATURES = {"ff", "fi", "fl", "fi", "fl", "st", "st"};

  private Plausibility() {}

  /**
   * Adds the cost of one word, from {@code from} to {@code to}, in each language to {@code sums}.
   *
   * @return the part of the cost that no language alters
   */
  static int word(CharSequence text, int from, int to, int[] sums) {
    int fixed = 0;
    int before = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int letter = LetterPairs.letter(c);
      if (isLigature(c)) {
        String letters = LIGATURES[c - 'ﬀ'];
        LetterPairs.add(before, LetterPairs.letter(letters.charAt(0)), sums);
        letter = LetterPairs.letter(letters.charAt(1));
        LetterPairs.add(LetterPairs.letter(letters.charAt(0)), letter, sums);
      } else if (letter != 0 && isLoneGreek(text, from, to, i)) {
        fixed += LONE_LETTER;
        letter = 0;
      } else if (letter != 0 && isHomoglyph(text, from, to, i)) {
        fixed += HOMOGLYPH;
        letter = 0;
      } else if (letter != 0 && c >= 0x80 && isAlone(text, from, to, i)) {
        LetterPairs.addAlone(letter, LONE_LATIN_LETTER, sums);
        letter = 0;
      } else if (letter != 0) {
        LetterPairs.add(before, letter, sums);
        if (i > from && (c >= 0x80 || text.charAt(i - 1) >= 0x80)) {
          fixed += join(text, from, i, before);
        }
      } else {
        if (before != 0) {
          LetterPairs.add(before, 0, sums);
        }
        if (c >= 0x80) {
          fixed += other(text, from, to, i);
        }
      }
      before = letter;
    }
    if (before != 0) {
      LetterPairs.add(before, 0, sums);
    }
    return fixed;
  }

  static boolean isLigature(char c) {
    return c >= 'ﬀ' && c <= 'ﬆ';
  }

  /**
   * A Greek letter alone, or beside a single letter, is a symbol of the sciences, and so is a small
   * one in a name of capitals and digits: π, Δx, kΩ, TNFα.
   */
  private static boolean isLoneGreek(CharSequence text, int from, int to, int i) {
    char c = text.charAt(i);
    if (c < 0x370 || c >= 0x400) {
      return false;
    }
    boolean before = isLetter(text, from, to, i - 1);
    boolean after = isLetter(text, from, to, i + 1);
    if (before && isUpperOrDigit(text, from, i - 1) && isUpperOrDigit(text, from, i - 2)) {
      return Character.isLowerCase(c) && !(after && text.charAt(i + 1) >= 0x80);
    }
    if (before) {
      return !after && text.charAt(i - 1) < 0x80 && !isLetter(text, from, to, i - 2);
    }
    return !after || (text.charAt(i + 1) < 0x80 && !isLetter(text, from, to, i + 2));
  }

  private static boolean isUpperOrDigit(CharSequence text, int from, int i) {
    char c = i < from ? ' ' : text.charAt(i);
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether a letter of a far script stands beside an ASCII letter. */
  static boolean isMixed(String word, int i) {
    return Character.isLetter(word.charAt(i))
        && script(word.charAt(i)) != 0
        && ((i > 0 && isAsciiLetter(word.charAt(i - 1)))
            || (i + 1 < word.length() && isAsciiLetter(word.charAt(i + 1))));
  }

  /** A Cyrillic or Greek letter that looks like a Latin one, typed for it in a Latin word. */
  private static boolean isHomoglyph(CharSequence text, int from, int to, int i) {
    char c = text.charAt(i);
    return c >= 0x370
        && HOMOGLYPHS.indexOf(c) >= 0
        && (i == from || text.charAt(i - 1) < 0x80)
        && (i + 1 == to || text.charAt(i + 1) < 0x80)
        && ((i > from && isAsciiLetter(text.charAt(i - 1)))
            || (i + 1 < to && isAsciiLetter(text.charAt(i + 1))));
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean isAlone(CharSequence text, int from, int to, int i) {
    return !isLetter(text, from, to, i - 1) && !isLetter(text, from, to, i + 1);
  }

  private static boolean isLetter(CharSequence text, int from, int to, int i) {
    return i >= from && i < to && Character.isLetter(text.charAt(i));
  }

  /** What the step from the letter before to the letter at {@code i} costs in any language. */
  private static int join(CharSequence text, int from, int i, int before) {
    char previous = text.charAt(i - 1);
    char c = text.charAt(i);
    if (before == 0) {
      return isStrange(previous) && script(previous) != script(c) ? MIXED_SCRIPTS : 0;
    }
    int cost = script(previous) == script(c) ? 0 : MIXED_SCRIPTS;
    if (Character.isLowerCase(previous)) {
      return Character.isUpperCase(c) ? cost + CAPITAL_INSIDE : cost;
    }
    boolean capitals = i - 2 >= from && Character.isUpperCase(text.charAt(i - 2));
    return capitals && Character.isLowerCase(c) && c != 'ß' ? cost + SMALL_AMONG_CAPITALS : cost;
  }

  private static int other(CharSequence text, int from, int to, int i) {
    char c = text.charAt(i);
    if (isStrange(c)) {
      return strangeLetter(text, from, to, i);
    }
    if (isFrame(c) && fitsFrame(text, from, to, i)) {
      return FRAME;
    }
    int before = i == from ? Symbols.EDGE : Symbols.kinds(text.charAt(i - 1));
    int after = i + 1 == to ? Symbols.EDGE : Symbols.kinds(text.charAt(i + 1));
    if (c == '‘'
        && i + 2 < to
        && text.charAt(i + 1) == 'u'
        && "vf".indexOf(text.charAt(i + 2)) >= 0) {
      return STRANGE_QUOTE;
    }
    int cost = SIGN + Symbols.cost(c, before, after);
    if (before == Symbols.LETTER
        && Character.getType(c) == Character.NON_SPACING_MARK
        && script(text.charAt(i - 1)) != script(c)) {
      return cost + MIXED_SCRIPTS;
    }
    boolean inside = c == '’' && (before & after & Symbols.LETTER) != 0;
    return inside && !Apostrophes.isAtHome(text, from, to, i) ? cost + STRANGE_APOSTROPHE : cost;
  }

  static boolean isFrame(char c) {
    return c >= 0x2500 && c < 0x25A0;
  }

  /** Whether a box-drawing character continues a rule or a tint. */
  private static boolean fitsFrame(CharSequence text, int from, int to, int i) {
    if ("│─┃━".indexOf(text.charAt(i)) >= 0
        && (i == from || text.charAt(i - 1) <= ' ')
        && (i + 1 == to || text.charAt(i + 1) <= ' ')) {
      return true;
    }
    return (i == from || isFrame(text.charAt(i - 1)))
        && (i + 1 == to || isFrame(text.charAt(i + 1)))
        && ((i > from && isRule(text.charAt(i - 1))) || (i + 1 < to && isRule(text.charAt(i + 1))));
  }

  private static boolean isRule(char c) {
    return "─═│║━┃".indexOf(c) >= 0 || (c >= '░' && c <= '▓') || c == '█';
  }

  /** An alphabet of some thirty letters spells cheaper than one of thousands. */
  private static int companyCost(char c) {
    return c >= 0x530 && c < 0x780 ? STRANGE_LETTER - 6 : STRANGE_LETTER;
  }

  /** Phonetic letters come in company, but for those that some alphabet has taken over. */
  private static int loneCost(char c) {
    if (ALPHABETIC.indexOf(c) >= 0) {
      return LONE_LATIN_LETTER;
    }
    if ((c >= 0x180 && c < 0x370) || (c >= 0x1D00 && c < 0x1DC0)) {
      return LONE_PHONETIC_LETTER;
    }
    return script(c) == 0 ? LONE_LATIN_LETTER : LONE_STRANGE_LETTER;
  }

  private static boolean isStrange(char c) {
    return c >= 0x80
        && LetterPairs.letter(c) == 0
        && Character.isLetter(c)
        && Symbols.kinds(c) == Symbols.LETTER
        && !isLigature(c);
  }

  private static int strangeLetter(CharSequence text, int from, int to, int i) {
    char c = text.charAt(i);
    char previous = i == from ? ' ' : text.charAt(i - 1);
    char next = i + 1 == to ? ' ' : text.charAt(i + 1);
    boolean company =
        (isStrange(previous) && script(previous) == script(c))
            || (isStrange(next) && script(next) == script(c));
    boolean mixed = Character.isLetter(previous) && script(previous) != script(c);
    return (company ? companyCost(c) : loneCost(c)) + (mixed ? MIXED_SCRIPTS : 0);
  }

  /** A coarse number of a letter's script. */
  private static int script(char c) {
    if (c < 0x370 || (c >= 0x1E00 && c < 0x1F00) || (c >= 'ﬀ' && c <= 'ﬆ')) {
      return 0;
    }
    if (c < 0x400 || (c >= 0x1F00 && c < 0x2000)) {
      return 1;
    }
    if (c < 0x530) {
      return 2;
    }
    return c < 0x2000 ? c >> 7 : c >= 0xAC00 && c < 0xD7B0 ? 3 : 4;
  }

  /** The cost of the whole text, its words parted by blanks. */
  static int cost(CharSequence text) {
    int[] total = new int[LetterPairs.LANGUAGES];
    int[] word = new int[LetterPairs.LANGUAGES];
    int fixed = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || text.charAt(i) <= ' ';
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        Arrays.fill(word, 0);
        fixed += word(text, start, i, word);
        join(total, word);
        start = -1;
      }
    }
    return fixed + least(total);
  }

  /** Adds a word's costs to those of its line: in the line's language or as a foreign word. */
  static void join(int[] line, int[] word) {
    int foreign = least(word) + SWITCH;
    for (int i = 0; i < line.length; i++) {
      line[i] += Math.min(word[i], foreign);
    }
  }

  /** The cheapest of these languages, at least one, a bit each. */
  static int cheapest(int[] costs, long among) {
    int best = Long.numberOfTrailingZeros(among);
    for (int i = best + 1; i < costs.length; i++) {
      best = (among & 1L << i) != 0 && costs[i] < costs[best] ? i : best;
    }
    return best;
  }

  static int least(int[] costs) {
    int least = Integer.MAX_VALUE;
    for (int cost : costs) {
      least = Math.min(least, cost);
    }
    return least;
  }
}
