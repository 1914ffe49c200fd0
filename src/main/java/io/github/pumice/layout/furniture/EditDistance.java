package io.github.pumice.layout.furniture;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How many letters one text and each of many others differ by.
 *
 * <p>The table of the usual method is filled a column at a time, one bit for each of its cells, so
 * that a comparison costs a dozen steps for each letter of the other text and not for each pair of
 * letters: lines at the edges of pages are compared hundreds of times. A text of more than 64
 * letters, or in a rare script, is compared in the usual way.
 *
 * <p>Method: G. Myers, <i>A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming</i> (1999), as H. Hyyrö, <i>Explaining and extending the bit-parallel
 * approximate string matching algorithm of Myers</i> (2001), writes it down for whole texts. Not
 * for several threads at once.
 */
final class EditDistance {
  /** Latin, Greek, Cyrillic and their neighbours. */
  private static final int ALPHABET = 0x600;

  private final long[] places = new long[ALPHABET];
  private String text = "";

  /** Whether the text is so short and common that its bits say all. */
  private boolean fits;

  /** The text that others are compared with from here on. */
  void from(String newText) {
    mark(false);
    text = newText;
    fits = !text.isEmpty() && text.length() <= Long.SIZE && !isRare(text);
    mark(true);
  }

  private void mark(boolean set) {
    for (int i = 0; i < Math.min(Long.SIZE, text.length()); i++) {
      char c = text.charAt(i);
      if (c < ALPHABET) {
        places[c] = set ? places[c] | 1L << i : 0;
      }
    }
  }

  /** Whether no more than {@code allowed} letters have to be changed, put in or left out. */
  boolean isWithin(String other, int allowed) {
    if (fits && !isRare(other)) {
      return to(other) <= allowed;
    }
    return new LevenshteinDistance(allowed).apply(text, other) >= 0;
  }

  private static boolean isRare(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ALPHABET) {
        return true;
      }
    }
    return false;
  }

  /** By how many letters the text and another differ. */
  int to(String other) {
    if (!fits || isRare(other)) {
      return LevenshteinDistance.getDefaultInstance().apply(text, other);
    }
    long last = 1L << (text.length() - 1);
    long more = -1;
    long less = 0;
    int distance = text.length();
    for (int i = 0; i < other.length(); i++) {
      long same = places[other.charAt(i)];
      long diagonal = (((same & more) + more) ^ more) | same | less;
      long right = less | ~(diagonal | more);
      long left = more & diagonal;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | 1;
      less = right & diagonal;
      more = left << 1 | ~(diagonal | right);
    }
    return distance;
  }
}
