package io.github.pumice.characters;

import com.google.common.primitives.Bytes;
import io.github.pumice.lexicon.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  /** The languages for which dictionaries may be on the class path, a bit each. */
  static final long WITH_DICTIONARY = ONLY.bits(Lexicons.languages());

  private static final int KNOWN_UP_TO = 0x2000;

  /** A pair that costs more is a rare sight. */
  private static final int RARE = 25;

  /** What a ligature costs more on each side than the letters that it stands for. */
  private static final int LIGATURE = 7;

  private final String[] languages;
  private final short[] letters = new short[KNOWN_UP_TO];
  private int count = 1;

  /** The costs of each row, one row after the other. */
  private int[] costs = new int[0];

  /** The number of each pair's row. */
  private int[] rows = new int[0];

  /** For each row, the languages that ask little, a bit each. */
  private long[] usual = new long[0];

  private LetterPairs(String[] languages) {
    this.languages = languages;
  }

  /** The number of a letter, 0 when no table knows it. */
  static int letter(char c) {
    return c < KNOWN_UP_TO ? ONLY.letters[c] : 0;
  }

  /** Adds what each language asks for {@code next} after {@code before}. */
  static void add(int before, int next, int[] sums) {
    int[] costs = ONLY.costs;
    int row = ONLY.rows[before * ONLY.count + next] * LANGUAGES;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += costs[row + i];
    }
  }

  /** Adds what each language asks for a word of one letter, no more than {@code most}. */
  static void addAlone(int letter, int most, int[] sums) {
    int[] costs = ONLY.costs;
    int first = ONLY.rows[letter] * LANGUAGES;
    int last = ONLY.rows[letter * ONLY.count] * LANGUAGES;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += Math.min(most, costs[first + i] + costs[last + i]);
    }
  }

  /** Whether a letter is no rare sight as a word of its own in any of these languages. */
  static boolean isWord(int letter, long languages) {
    long alone = languages(letter, 0) & languages(0, letter);
    return (alone & languages & ~Glance.IN_PLACE) != 0;
  }

  /** The languages, a bit each, in which {@code next} is no rare sight after {@code before}. */
  static long languages(int before, int next) {
    return ONLY.usual[ONLY.rows[before * ONLY.count + next]];
  }

  /** The code of language {@code i}. */
  static String language(int i) {
    return ONLY.languages[i];
  }

  private long bits(Set<String> codes) {
    return IntStream.range(0, languages.length)
        .filter(i -> codes.contains(languages[i]))
        .mapToLong(i -> 1L << i)
        .reduce(0, (one, other) -> one | other);
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
      pairs.link(pairs.fill(table, end + 1));
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException("letter-pairs.txt cannot be read", e);
    }
  }

  /** Reads the rows: letters, a tab, and a character of ASCII for each language. */
  private List<String> fill(byte[] table, int start) {
    int width = languages.length;
    int[] read = new int[table.length];
    List<String> pairs = new ArrayList<>();
    for (int at = start; at < table.length; at += width + 1) {
      int from = at;
      while (table[at] != '\t') {
        at++;
      }
      pairs.add(new String(table, from, at - from, StandardCharsets.UTF_8));
      at++;
      for (int i = 0, row = (pairs.size() - 1) * width; i < width; i++) {
        read[row + i] = table[at + i] - '!';
      }
    }
    costs = Arrays.copyOf(read, pairs.size() * width);
    return pairs;
  }

  /** Gives each letter its number, and each pair its row. */
  private void link(List<String> pairs) {
    for (String pair : pairs) {
      if (pair.length() == 1 && pair.charAt(0) != ' ') {
        learn(pair.charAt(0));
      }
    }
    index(pairs);
    spellOut('œ', "oe");
    letters['ſ'] = letters['s'];
    letters['İ'] = letters['i'];
    letters['ẞ'] = letters['ß'];
    letters['ё'] = letters['е'];
    letters['Ё'] = letters['е'];
    usual = new long[costs.length / languages.length];
    for (int row = 0; row < usual.length; row++) {
      usual[row] = usual(row * languages.length);
    }
  }

  private long usual(int from) {
    long little = Glance.IN_PLACE;
    for (int i = 0; i < languages.length; i++) {
      little |= costs[from + i] <= RARE ? 1L << i : 0;
    }
    return little;
  }

  /** A ligature costs hardly more than its two letters in any language: cœlum, manœuvre. */
  private void spellOut(char ligature, String spelled) {
    int width = languages.length;
    int letter = letters[ligature];
    int row = costs.length / width;
    costs = Arrays.copyOf(costs, costs.length + 2 * count * width);
    for (int other = 0; other < count; other++) {
      cheaper(other * count + letter, other * count + letters[spelled.charAt(0)], row++);
      if (other != 0) {
        cheaper(letter * count + other, letters[spelled.charAt(1)] * count + other, row++);
      }
    }
  }

  /** Gives a pair a row of its own, no dearer than that of its model. */
  private void cheaper(int pair, int model, int row) {
    int width = languages.length;
    for (int i = 0; i < width; i++) {
      int same = costs[rows[pair] * width + i];
      costs[row * width + i] = Math.min(same, costs[rows[model] * width + i] + LIGATURE);
    }
    rows[pair] = row;
  }

  private void learn(char c) {
    letters[c] = (short) count;
    char upper = Character.toUpperCase(c);
    if (upper < KNOWN_UP_TO && Character.toLowerCase(upper) == c) {
      letters[upper] = (short) count;
    }
    count++;
  }

  private void index(List<String> pairs) {
    rows = new int[count * count];
    for (int r = 0; r < pairs.size(); r++) {
      String pair = pairs.get(r);
      int last = letters[pair.charAt(pair.length() - 1)];
      if (pair.length() == 2) {
        rows[letters[pair.charAt(0)] * count + last] = r;
      } else {
        for (int before = 0; before < count; before++) {
          rows[before * count + last] = r;
        }
      }
    }
  }
}
