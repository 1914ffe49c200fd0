package io.github.pumice.words;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What OCR takes for what: letters and pairs of letters of roman and Fraktur type that look alike.
 *
 * <p>Pairs as K. Kukich, <i>Techniques for automatically correcting words in text</i> (ACM
 * Computing Surveys 24, 1992) and the proofreaders of Project Gutenberg (“scannos”) list them.
 */
public final class Confusions {
  /** What was read, and what may have stood there. */
  private static final String[][] PAIRS = {
    {"rn", "m"},
    {"m", "rn"},
    {"nn", "m"},
    {"ni", "m"},
    {"in", "m"},
    {"cl", "d"},
    {"d", "cl"},
    {"li", "h"},
    {"h", "b"},
    {"b", "h"},
    {"ii", "u"},
    {"ii", "n"},
    {"ri", "n"},
    {"vv", "w"},
    {"c", "e"},
    {"e", "c"},
    {"u", "n"},
    {"n", "u"},
    {"f", "s"},
    {"1", "l"},
    {"1", "i"},
    {"0", "o"},
    {"I", "l"},
    {"l", "i"},
    {"i", "l"},
    {"t", "l"},
    {"l", "t"},
    {"tl", "d"},
    {"6", "b"},
    {"5", "s"},
  };

  /** The pairs whose first part begins with a character of ASCII, as all do. */
  private static final String[][][] BY_FIRST = byFirst();

  private Confusions() {}

  private static String[][][] byFirst() {
    String[][][] table = new String[0x80][][];
    for (int c = 0; c < table.length; c++) {
      char first = (char) c;
      table[c] =
          Arrays.stream(PAIRS).filter(pair -> pair[0].charAt(0) == first).toArray(String[][]::new);
    }
    return table;
  }

  /** Hands over every reading of {@code word} with one confusion undone. */
  public static void readings(String word, Consumer<String> visitor) {
    for (int at = 0; at < word.length(); at++) {
      char first = word.charAt(at);
      if (first < BY_FIRST.length) {
        readings(word, at, BY_FIRST[first], visitor);
      }
    }
  }

  private static void readings(String word, int at, String[][] pairs, Consumer<String> visitor) {
    for (String[] pair : pairs) {
      if (word.startsWith(pair[0], at)) {
        visitor.accept(word.substring(0, at) + pair[1] + word.substring(at + pair[0].length()));
      }
    }
  }
}
