package io.github.pumice.characters.mojibake;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a letter after a letter costs in each of some forty languages, in half bits; small letters
 * and capitals are one, and letter 0 is the edge of a word.
 *
 * <p>The costs are read from {@code letter-pairs.txt}: a line of languages; a line for each single
 * letter (its cost after a letter that it was never seen to follow); a line for each pair. They
 * were counted from the letter statistics of Nakatani Shuyo, "Language Detection Library for Java"
 * (2010, Apache License 2.0; encyclopaedia text of each language); where a language is not in them,
 * or thinly, from pairs of letters in the words of the GNU Aspell dictionaries and of the Hunspell
 * dictionary for Turkish. Only counts are taken, no words.
 */
final class LetterPairs {

  private static final LetterPairs ONLY = read();

  /** The number of languages: the length of every row. */
  static final int LANGUAGES = ONLY.languages.length;

  /** The character that stands for no cost. */
  private static final byte FREE = '!';

  private static final int KNOWN_UP_TO = 0x2000;

  /** A pair that costs more is a rare sight. */
  private static final int RARE = 25;

  /** What a letter costs that a language does not have. */
  private static final int NEVER = 32;

  /** What a ligature costs more on each side than the letters that it stands for. */
  private static final int LIGATURE = 7;

  private final String[] languages;
  private final short[] letters = new short[KNOWN_UP_TO];
  private int count = 1;

  /** The table as it is read: a row's costs are characters of ASCII, from {@link #FREE} on. */
  private byte[] costs = new byte[0];

  /** Where the row of each pair begins in the table. */
  private int[] rows = new int[0];

  /** Where the row of each single letter begins. */
  private final int[] singles = new int[KNOWN_UP_TO];

  /**
   * For each pair the languages that ask little, a bit each; 0 until it is asked for. Threads that
   * ask at once find the same; opaque access never shows one of them half of what another wrote.
   */
  private AtomicLongArray usual = new AtomicLongArray(0);

  private LetterPairs(String[] languages) {
    this.languages = languages;
  }

  /** The number of a letter, 0 when no table knows it. */
  static int letter(char c) {
    return c < KNOWN_UP_TO ? ONLY.letters[c] : 0;
  }

  /** Adds what each language asks for {@code next} after {@code before}. */
  static void add(int before, int next, int[] sums) {
    byte[] costs = ONLY.costs;
    int row = ONLY.rows[before * ONLY.count + next];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += costs[row + i] - FREE;
    }
  }

  /** Adds what each language asks for a word of one letter, no more than {@code most}. */
  static void addAlone(int letter, int most, int[] sums) {
    byte[] costs = ONLY.costs;
    int first = ONLY.rows[letter];
    int last = ONLY.rows[letter * ONLY.count];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += Math.min(most, costs[first + i] + costs[last + i] - 2 * FREE);
    }
  }

  /** Whether a letter is no rare sight as a word of its own in any of these languages. */
  static boolean isWord(int letter, long languages) {
    long alone = languages(letter, 0) & languages(0, letter);
    return (alone & languages & ~Glance.IN_PLACE) != 0;
  }

  /** The languages, a bit each, in which {@code next} is no rare sight after {@code before}. */
  static long languages(int before, int next) {
    int pair = before * ONLY.count + next;
    long known = ONLY.usual.getOpaque(pair);
    return known != 0 ? known : ONLY.findUsual(pair);
  }

  /** The languages, a bit each, that write a letter at all. */
  static long writing(int letter) {
    long languages = Glance.NO_LANGUAGE;
    int row = ONLY.singles[letter];
    for (int i = 0; i < LANGUAGES; i++) {
      languages |= ONLY.costs[row + i] - FREE < NEVER ? 1L << i : 0;
    }
    return languages;
  }

  /** The code of language {@code i}. */
  static String language(int i) {
    return ONLY.languages[i];
  }

  /** The languages with these codes, a bit each. */
  static long bits(Set<String> codes) {
    long bits = 0;
    for (int i = 0; i < LANGUAGES; i++) {
      bits |= codes.contains(language(i)) ? 1L << i : 0;
    }
    return bits;
  }

  /** The codes of these languages, a bit each. */
  static Stream<String> codes(long languages) {
    return IntStream.range(0, LANGUAGES)
        .filter(i -> (languages & 1L << i) != 0)
        .mapToObj(LetterPairs::language);
  }

  private static LetterPairs read() {
    try (InputStream in = LetterPairs.class.getResourceAsStream("letter-pairs.txt")) {
      if (in == null) {
        throw new IllegalStateException("letter-pairs.txt is missing beside " + LetterPairs.class);
      }
      byte[] table = in.readAllBytes();
      int end = Bytes.indexOf(table, (byte) '\n');
      LetterPairs pairs =
          new LetterPairs(new String(table, 0, end, StandardCharsets.UTF_8).split(" "));
      pairs.link(table, end + 1);
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException("letter-pairs.txt cannot be read", e);
    }
  }

  /** Gives each letter its number, and each pair its row; the single letters stand first. */
  private void link(byte[] table, int start) {
    costs = table;
    int firstPair = start;
    while (letters(firstPair) == 1) {
      learn(letterAt(firstPair));
      firstPair = nextRow(firstPair);
    }
    rows = new int[count * count];
    usual = new AtomicLongArray(count * count);
    for (int at = start; at < firstPair; at = nextRow(at)) {
      int letter = letters[letterAt(at)];
      singles[letter] = costsOf(at);
      for (int before = 0; before < count; before++) {
        rows[before * count + letter] = costsOf(at);
      }
    }
    for (int at = firstPair; at < table.length; at = nextRow(at)) {
      int second = at + bytes(at);
      rows[letters[letterAt(at)] * count + letters[letterAt(second)]] = costsOf(second);
    }
    spellOut('œ', "oe");
    spellOut('æ', "ae");
    letters['ſ'] = letters['s'];
    letters['İ'] = letters['i'];
    letters['ẞ'] = letters['ß'];
    letters['ё'] = letters['е'];
    letters['Ё'] = letters['е'];
  }

  /** The number of letters at the head of the row at {@code at}: one or two, before a tab. */
  private int letters(int at) {
    return costs[at + bytes(at)] == '\t' ? 1 : 2;
  }

  /** The length of a character in UTF-8, as far as three bytes. */
  private int bytes(int at) {
    return costs[at] >= 0 ? 1 : (costs[at] & 0xE0) == 0xC0 ? 2 : 3;
  }

  private char letterAt(int at) {
    int first = costs[at];
    return switch (bytes(at)) {
      case 1 -> (char) first;
      case 2 -> (char) ((first & 0x1F) << 6 | (costs[at + 1] & 0x3F));
      default ->
          (char) ((first & 0x0F) << 12 | (costs[at + 1] & 0x3F) << 6 | (costs[at + 2] & 0x3F));
    };
  }

  /** Where the costs begin after the last letter, at {@code at}, and the tab. */
  private int costsOf(int at) {
    return at + bytes(at) + 1;
  }

  private int nextRow(int at) {
    int last = letters(at) == 1 ? at : at + bytes(at);
    return costsOf(last) + languages.length + 1;
  }

  private long findUsual(int pair) {
    long little = Glance.IN_PLACE;
    for (int i = 0; i < languages.length; i++) {
      little |= costs[rows[pair] + i] - FREE <= RARE ? 1L << i : 0;
    }
    usual.setOpaque(pair, little);
    return little;
  }

  /** A ligature costs hardly more than its two letters in any language: cœlum, æstas. */
  private void spellOut(char ligature, String spelled) {
    int letter = letters[ligature];
    int row = costs.length;
    costs = Arrays.copyOf(costs, row + 2 * count * languages.length);
    for (int other = 0; other < count; other++) {
      cheaper(other * count + letter, other * count + letters[spelled.charAt(0)], row);
      row += languages.length;
      if (other != 0) {
        cheaper(letter * count + other, letters[spelled.charAt(1)] * count + other, row);
        row += languages.length;
      }
    }
  }

  /** Gives a pair a row of its own, no dearer than that of its model. */
  private void cheaper(int pair, int model, int row) {
    for (int i = 0; i < languages.length; i++) {
      int same = costs[rows[pair] + i];
      costs[row + i] = (byte) Math.min(same, costs[rows[model] + i] + LIGATURE);
    }
    rows[pair] = row;
  }

  private void learn(char c) {
    if (c == ' ') {
      return;
    }
    letters[c] = (short) count;
    char upper = Character.toUpperCase(c);
    if (upper < KNOWN_UP_TO && Character.toLowerCase(upper) == c) {
      letters[upper] = (short) count;
    }
    count++;
  }
}
