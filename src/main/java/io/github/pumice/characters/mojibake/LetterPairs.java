package io.github.pumice.characters.mojibake;

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

  /** The costs of each pair. */
  private final byte[][] rows;

  /** The costs of each single letter. */
  private final byte[][] singles;

  /**
   * For each pair the languages that ask little, a bit each; 0 until it is asked for. Threads that
   * ask at once find the same; opaque access never shows one of them half of what another wrote.
   */
  private final AtomicLongArray usual;

  /** Gives each letter its number, and each pair its row; the single letters stand first. */
  private LetterPairs(String[] lines) {
    languages = lines[0].split(" ");
    int pairs = 1;
    while (lines[pairs].charAt(1) == '\t') {
      learn(lines[pairs++].charAt(0));
    }
    rows = new byte[count * count][];
    singles = new byte[count][];
    usual = new AtomicLongArray(count * count);
    for (String line : Arrays.asList(lines).subList(1, pairs)) {
      int letter = letters[line.charAt(0)];
      singles[letter] = costs(line, 2);
      for (int before = 0; before < count; before++) {
        rows[before * count + letter] = singles[letter];
      }
    }
    for (String line : Arrays.asList(lines).subList(pairs, lines.length)) {
      rows[letters[line.charAt(0)] * count + letters[line.charAt(1)]] = costs(line, 3);
    }
    spellOut('œ', "oe");
    spellOut('æ', "ae");
    letters['ſ'] = letters['s'];
    letters['İ'] = letters['i'];
    letters['ẞ'] = letters['ß'];
    letters['ё'] = letters['е'];
    letters['Ё'] = letters['е'];
  }

  private static byte[] costs(String line, int from) {
    byte[] costs = line.substring(from).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < costs.length; i++) {
      costs[i] -= FREE;
    }
    return costs;
  }

  /** The number of a letter, 0 when no table knows it. */
  static int letter(char c) {
    return c < KNOWN_UP_TO ? ONLY.letters[c] : 0;
  }

  /** Adds what each language asks for {@code next} after {@code before}. */
  static void add(int before, int next, int[] sums) {
    byte[] costs = ONLY.rows[before * ONLY.count + next];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += costs[i];
    }
  }

  /** Adds what each language asks for a word of one letter, no more than {@code most}. */
  static void addAlone(int letter, int most, int[] sums) {
    byte[] first = ONLY.rows[letter];
    byte[] last = ONLY.rows[letter * ONLY.count];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += Math.min(most, first[i] + last[i]);
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
    for (int i = 0; i < LANGUAGES; i++) {
      languages |= ONLY.singles[letter][i] < NEVER ? 1L << i : 0;
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
      return new LetterPairs(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("letter-pairs.txt cannot be read", e);
    }
  }

  private long findUsual(int pair) {
    long little = Glance.IN_PLACE;
    for (int i = 0; i < languages.length; i++) {
      little |= rows[pair][i] <= RARE ? 1L << i : 0;
    }
    usual.setOpaque(pair, little);
    return little;
  }

  /** A ligature costs hardly more than its two letters in any language: cœlum, æstas. */
  private void spellOut(char ligature, String spelled) {
    int letter = letters[ligature];
    for (int other = 0; other < count; other++) {
      cheaper(other * count + letter, other * count + letters[spelled.charAt(0)]);
      if (other != 0) {
        cheaper(letter * count + other, letters[spelled.charAt(1)] * count + other);
      }
    }
  }

  /** Gives a pair a row of its own, no dearer than that of its model. */
  private void cheaper(int pair, int model) {
    byte[] costs = rows[pair].clone();
    for (int i = 0; i < costs.length; i++) {
      costs[i] = (byte) Math.min(costs[i], rows[model][i] + LIGATURE);
    }
    rows[pair] = costs;
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
