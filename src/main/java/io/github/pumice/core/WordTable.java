package io.github.pumice.core;

import java.util.Arrays;

/**
 * An open-addressed table of words, case folded, and their counts. Filled by one thread, then only
 * read.
 */
final class WordTable {
  private static final int EMPTY = -1;

  private static final char[] FOLDED = new char[0x180];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.toLowerCase(c);
    }
  }

  private char[] pool;
  private int poolSize;
  private int[] offsets;
  private int[] lengths;
  private int[] hashes;
  private int[] counts;
  private int[] capitals;
  private int size;
  private long total;

  WordTable(int expectedWords) {
    int capacity = Integer.highestOneBit(Math.max(16, expectedWords * 2)) * 2;
    pool = new char[expectedWords * 8 + 16];
    offsets = new int[capacity];
    lengths = new int[capacity];
    hashes = new int[capacity];
    counts = new int[capacity];
    capitals = new int[capacity];
    Arrays.fill(offsets, EMPTY);
  }

  /** A copy that can be added to. */
  WordTable copy() {
    WordTable copy = new WordTable(Math.max(16, size));
    for (int slot = 0; slot < offsets.length; slot++) {
      if (offsets[slot] != EMPTY && (counts[slot] != 0 || capitals[slot] != 0)) {
        String word = new String(pool, offsets[slot], lengths[slot]);
        copy.add(word, 0, word.length(), counts[slot], capitals[slot]);
      }
    }
    return copy;
  }

  /** The slot of a word, or -1. */
  int find(String text, int start, int end) {
    int slot = slot(text, start, end, hash(text, start, end));
    return offsets[slot] == EMPTY ? -1 : slot;
  }

  int count(int slot) {
    return counts[slot];
  }

  int capitals(int slot) {
    return capitals[slot];
  }

  long total() {
    return total;
  }

  void forEach(Vocabulary.Visitor visitor) {
    for (int slot = 0; slot < offsets.length; slot++) {
      if (offsets[slot] != EMPTY) {
        visitor.accept(new String(pool, offsets[slot], lengths[slot]), counts[slot]);
      }
    }
  }

  /**
   * Adds {@code times} occurrences of the word at {@code [start, end)}; fewer than none where a
   * word went.
   */
  void add(String text, int start, int end, int times) {
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    add(text, start, end, times, capital ? times : 0);
  }

  private void add(String text, int start, int end, int times, int capitalTimes) {
    int hash = hash(text, start, end);
    int slot = slot(text, start, end, hash);
    if (offsets[slot] == EMPTY) {
      if (size * 2 >= offsets.length) {
        grow();
        slot = slot(text, start, end, hash);
      }
      store(text, start, end, hash, slot);
    }
    counts[slot] += times;
    capitals[slot] += capitalTimes;
    total += times;
  }

  private void store(String text, int start, int end, int hash, int slot) {
    int length = end - start;
    if (poolSize + length > pool.length) {
      pool = Arrays.copyOf(pool, (poolSize + length) * 3 / 2);
    }
    offsets[slot] = poolSize;
    lengths[slot] = length;
    hashes[slot] = hash;
    for (int i = start; i < end; i++) {
      pool[poolSize++] = fold(text.charAt(i));
    }
    size++;
  }

  private void grow() {
    int[] oldOffsets = offsets;
    int[] oldLengths = lengths;
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    int[] oldCapitals = capitals;
    int capacity = oldOffsets.length * 2;
    offsets = new int[capacity];
    lengths = new int[capacity];
    hashes = new int[capacity];
    counts = new int[capacity];
    capitals = new int[capacity];
    Arrays.fill(offsets, EMPTY);
    for (int old = 0; old < oldOffsets.length; old++) {
      if (oldOffsets[old] != EMPTY) {
        int slot = oldHashes[old] & (capacity - 1);
        while (offsets[slot] != EMPTY) {
          slot = (slot + 1) & (capacity - 1);
        }
        offsets[slot] = oldOffsets[old];
        lengths[slot] = oldLengths[old];
        hashes[slot] = oldHashes[old];
        counts[slot] = oldCounts[old];
        capitals[slot] = oldCapitals[old];
      }
    }
  }

  private int slot(String text, int start, int end, int hash) {
    int mask = offsets.length - 1;
    int slot = hash & mask;
    while (offsets[slot] != EMPTY && !(hashes[slot] == hash && matches(slot, text, start, end))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean matches(int slot, String text, int start, int end) {
    if (lengths[slot] != end - start) {
      return false;
    }
    for (int i = start, k = offsets[slot]; i < end; i++, k++) {
      if (pool[k] != fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldBeyondLatin(c);
  }

  private static char foldBeyondLatin(char c) {
    return c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : Character.toLowerCase(c);
  }
}
