package io.github.pumice.characters.mojibake;

import java.util.List;

/**
 * Whether a line in which letters are taken for others is then written in a language that its text
 * is known to be in: a language that nobody knows is full of letters that could be others.
 *
 * @param known the changed words that can stand in one of these languages
 * @param strange the words, changed or not, that cannot
 */
record Attested(int known, int strange) {

  /** So many known words outweigh a strange one. */
  private static final int OUTWEIGHED = 2;

  /** How much cheaper, in half bits, two words with a dash must be than one. */
  private static final int FAR = 8;

  private static final String QUOTES = "“”„‘’‚«»‹›";

  /** Compares two readings of a line, whose text is in the {@code spoken} languages. */
  static Attested of(List<Word> found, List<Word> meant, long spoken) {
    int known = 0;
    int strange = 0;
    for (int i = 0; i < meant.size(); i++) {
      Word word = meant.get(i);
      boolean changed = word != found.get(i);
      if (word.isDoubtful(spoken) || (changed && hasStraySign(found.get(i), word, meant, FAR))) {
        strange++;
      } else if (changed) {
        known++;
      }
    }
    return new Attested(known, strange);
  }

  /** Whether the known words are enough; where the misreading is proven, one is. */
  boolean suffices(boolean proven) {
    return proven ? known > 0 || strange == 0 : known >= OUTWEIGHED * strange;
  }

  /**
   * Whether a letter of a word becomes a sign that does not belong there; a dash between two words
   * belongs there if they are {@code far} better than the one.
   */
  static boolean hasStraySign(Word before, Word after, List<Word> line, int far) {
    String found = before.text();
    String meant = after.text();
    for (int i = 0; i < meant.length(); i++) {
      if (Symbols.isLetter(found, i)
          && !Symbols.isLetter(meant, i)
          && !SingleByteMisreading.isSpaceBeforePoint(meant, i)
          && isStray(found, after, i, line)
          && !isDashBetweenWords(before, after, i, far)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is a dash between words, as English print has it, which are {@code far} better than
   * the one word, or between a word and a number, which no letter joins.
   */
  static boolean isDashBetweenWords(Word before, Word after, int i, int far) {
    String meant = after.text();
    return (meant.charAt(i) == '–' || meant.charAt(i) == '—')
        && i > 0
        && i + 1 < meant.length()
        && Character.isLetterOrDigit(meant.charAt(i - 1))
        && Character.isLetterOrDigit(meant.charAt(i + 1))
        && (Character.isDigit(meant.charAt(i - 1)) != Character.isDigit(meant.charAt(i + 1))
            || after.isBetterThan(before, far));
  }

  /** A small letter between capitals was none; of quotation marks there are two. */
  private static boolean isStray(String found, Word read, int i, List<Word> line) {
    String meant = read.text();
    boolean before = Symbols.isLetter(found, i - 1) || Symbols.isLetter(meant, i - 1);
    boolean after = Symbols.isLetter(found, i + 1) || Symbols.isLetter(meant, i + 1);
    char sign = meant.charAt(i);
    if ((!before && !after) || (before && isOddCase(found.charAt(i - 1), found.charAt(i)))) {
      return false;
    }
    if (sign == '’' && before && after) {
      return !Apostrophes.isAtHome(meant, 0, meant.length(), i);
    }
    return !(sign == '’' && !before && Apostrophes.isElided(meant, i))
        && (before || "¿¡—".indexOf(sign) < 0)
        && (QUOTES.indexOf(sign) < 0 || !isPaired(after, read, i, line));
  }

  /** Whether a sign of currency stands before a number. */
  static boolean isPrice(String word, int i) {
    return (word.charAt(i) == '€' || word.charAt(i) == '£')
        && i + 1 < word.length()
        && Character.isDigit(word.charAt(i + 1));
  }

  private static boolean isOddCase(char before, char c) {
    return Character.isLetter(before) && Character.isLowerCase(before) != Character.isLowerCase(c);
  }

  /** Whether a mark of the line closes what the one at {@code i} {@code opens}, or opens. */
  private static boolean isPaired(boolean opens, Word read, int i, List<Word> line) {
    for (Word word : line) {
      String text = word.text();
      for (int k = 0; k < text.length(); k++) {
        boolean later = word.start() == read.start() ? k > i : word.start() > read.start();
        if (QUOTES.indexOf(text.charAt(k)) >= 0
            && later == opens
            && (opens ? closes(text, k) : opens(text, k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean closes(String text, int i) {
    return i > 0 && !Symbols.isLetter(text, i + 1);
  }

  /** Whether a quotation can begin: with a letter, a sign ({@code «%s»}), or another quotation. */
  private static boolean opens(String text, int i) {
    return i + 1 < text.length()
        && !Symbols.isLetter(text, i - 1)
        && ((Symbols.kinds(text.charAt(i + 1)) & (Symbols.CLOSING | Symbols.EDGE)) == 0
            || QUOTES.indexOf(text.charAt(i + 1)) >= 0);
  }
}
