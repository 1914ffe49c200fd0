package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;

/**
 * The short words of a text that always have a full stop: {@code Mr.}, {@code Dr.}, {@code M.}
 *
 * <p>After T. Kiss and J. Strunk, Unsupervised Multilingual Sentence Boundary Detection, 2006: an
 * abbreviation is short, and hardly ever stands without its full stop.
 */
final class ParagraphAbbreviations {
  private static final int LONGEST = 4;
  private static final int OFTEN = 3;

  private final String text;
  private final Vocabulary vocabulary;
  private final Counts stopped = new Counts();

  ParagraphAbbreviations(Document document) {
    this.text = document.text();
    this.vocabulary = document.vocabulary();
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int start = wordBefore(stop);
      if (start < stop) {
        stopped.add(key(start, stop));
      }
    }
  }

  /** Whether the text before {@code end} is an abbreviation with its full stop. */
  boolean endsLine(int end) {
    int stop = end - 1;
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = wordBefore(stop);
    int count = start < stop ? stopped.of(key(start, stop)) : 0;
    return count >= OFTEN && count * 10 >= vocabulary.count(text, start, stop) * 9;
  }

  /** Where the word of at most four letters begins that ends at {@code end}; there if none does. */
  private int wordBefore(int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return end - at > LONGEST ? end : at;
  }

  /** The letters of a short word, in lower case. */
  private long key(int start, int end) {
    long key = 0;
    for (int at = start; at < end; at++) {
      key = key << Character.SIZE | Character.toLowerCase(text.charAt(at));
    }
    return key;
  }

  /** How often each key was seen; none is 0. */
  private static final class Counts {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[128];
    private int[] counts = new int[128];
    private int size;

    void add(long key) {
      if (size * 2 > keys.length) {
        grow();
      }
      int slot = slot(key);
      size += keys[slot] == 0 ? 1 : 0;
      keys[slot] = key;
      counts[slot]++;
    }

    int of(long key) {
      return counts[slot(key)];
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = (int) ((key * GOLDEN) >>> Integer.SIZE) & mask;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldCounts = counts;
      keys = new long[oldKeys.length * 2];
      counts = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          counts[slot] = oldCounts[i];
        }
      }
    }
  }
}
