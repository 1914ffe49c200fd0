package io.github.pumice.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a letter after a letter costs in each of some forty languages, in half bits; small letters
 * and capitals are one, and letter 0 is the edge of a word.
 *
 * <p>The costs are read from {@code letter-pairs.txt}: a line of languages; a line for each single
 * letter (its cost after a letter that it was never seen to follow); a line for each pair. They
 * were counted from the word statistics of Nakatani Shuyo, "Language Detection Library for Java"
 * (2010, Apache License 2.0; encyclopaedia text of each language).
 */
final class LetterPairs {

  private static final LetterPairs ONLY = read();

  /** The number of languages: the length of every row. */
  static final int LANGUAGES = ONLY.languages.length;

  private static final int KNOWN_UP_TO = 0x2000;

  private final String[] languages;
  private final short[] letters = new short[KNOWN_UP_TO];
  private int count = 1;
  private byte[] costs = new byte[0];
  private int[] rows = new int[0];

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
      sums[i] += costs[row + i];
    }
  }

  /** The code of language {@code i}. */
  static String language(int i) {
    return ONLY.languages[i];
  }

  private static LetterPairs read() {
    try (InputStream in = LetterPairs.class.getResourceAsStream("letter-pairs.txt")) {
      if (in == null) {
        throw new IllegalStateException("letter-pairs.txt is missing beside " + LetterPairs.class);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      LetterPairs table = new LetterPairs(reader.readLine().split(" "));
      table.fill(reader.lines().toList());
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("letter-pairs.txt cannot be read", e);
    }
  }

  private void fill(List<String> lines) {
    int width = languages.length;
    costs = new byte[lines.size() * width];
    List<String> pairs = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) {
      String line = lines.get(r);
      int tab = line.indexOf('\t');
      for (int i = 0; i < width; i++) {
        costs[r * width + i] = (byte) (line.charAt(tab + 1 + i) - '!');
      }
      pairs.add(line.substring(0, tab));
      if (tab == 1 && line.charAt(0) != ' ') {
        learn(line.charAt(0));
      }
    }
    letters['ſ'] = letters['s'];
    letters['İ'] = letters['i'];
    letters['ẞ'] = letters['ß'];
    letters['ё'] = letters['е'];
    letters['Ё'] = letters['е'];
    index(pairs, width);
  }

  private void learn(char c) {
    letters[c] = (short) count;
    char upper = Character.toUpperCase(c);
    if (upper < KNOWN_UP_TO && Character.toLowerCase(upper) == c) {
      letters[upper] = (short) count;
    }
    count++;
  }

  private void index(List<String> pairs, int width) {
    rows = new int[count * count];
    for (int r = 0; r < pairs.size(); r++) {
      String pair = pairs.get(r);
      int last = letters[pair.charAt(pair.length() - 1)];
      if (pair.length() == 2) {
        rows[letters[pair.charAt(0)] * count + last] = r * width;
      } else {
        for (int before = 0; before < count; before++) {
          rows[before * count + last] = r * width;
        }
      }
    }
  }
}
