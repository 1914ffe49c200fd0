package io.github.pumice.core;

import java.util.Arrays;

/**
 * The words of a text and how often each occurs in mid-line: a document is its own best dictionary.
 *
 * <p>A word is a run of letters, marks and digits with at least one letter; an apostrophe or a
 * hyphen between two letters belongs to it, so {@code self-criticism} is one word, and its parts
 * are not counted. Case is folded, {@code ’} counts as {@code '}. What a line end may have cut in
 * two, a word whose hyphen ends the line and the first word of the line after it, is not counted: a
 * broken word is no witness. One linear scan; lookups allocate nothing. Immutable.
 */
public final class Vocabulary {
  private static final int EMPTY = -1;

  private char[] pool;
  private int poolSize;
  private int[] offsets;
  private int[] lengths;
  private int[] hashes;
  private int[] counts;
  private int[] capitals;
  private int size;
  private long total;

  private Vocabulary(int expectedWords) {
    int capacity = Integer.highestOneBit(Math.max(16, expectedWords * 2)) * 2;
    pool = new char[expectedWords * 8 + 16];
    offsets = new int[capacity];
    lengths = new int[capacity];
    hashes = new int[capacity];
    counts = new int[capacity];
    capitals = new int[capacity];
    Arrays.fill(offsets, EMPTY);
  }

  /** Counts the words of {@code text}. */
  public static Vocabulary of(String text) {
    // Heaps' law, roughly: a book of n characters has some sqrt(n) * 12 different words.
    Vocabulary vocabulary = new Vocabulary((int) Math.min(1 << 20, Math.sqrt(text.length()) * 12));
    Words.forEach(text, vocabulary::add);
    return vocabulary;
  }

  /** How often {@code word} occurs, in any case. */
  public int count(CharSequence word) {
    return count(word, 0, word.length());
  }

  /** How often the word at {@code [start, end)} of {@code text} occurs, in any case. */
  public int count(CharSequence text, int start, int end) {
    int slot = slot(text, start, end, hash(text, start, end));
    return offsets[slot] == EMPTY ? 0 : counts[slot];
  }

  /** How often {@code word} occurs with a capital first letter. */
  public int capitalized(CharSequence word) {
    int slot = slot(word, 0, word.length(), hash(word, 0, word.length()));
    return offsets[slot] == EMPTY ? 0 : capitals[slot];
  }

  /** The number of different words. */
  public int size() {
    return size;
  }

  /** The number of words counted. */
  public long total() {
    return total;
  }

  /** Receives a word, case folded, and its count. */
  @FunctionalInterface
  public interface Visitor {
    /** Receives one word and how often it occurs. */
    void accept(String word, int count);
  }

  /** Hands every word to {@code visitor}, in no order. */
  public void forEach(Visitor visitor) {
    for (int slot = 0; slot < offsets.length; slot++) {
      if (offsets[slot] != EMPTY && counts[slot] > 0) {
        visitor.accept(new String(pool, offsets[slot], lengths[slot]), counts[slot]);
      }
    }
  }

  private void add(CharSequence text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = slot(text, start, end, hash);
    if (offsets[slot] == EMPTY) {
      if (size * 2 >= offsets.length) {
        grow();
        slot = slot(text, start, end, hash);
      }
      store(text, start, end, hash, slot);
    }
    counts[slot]++;
    total++;
    if (Character.isUpperCase(Character.codePointAt(text, start))) {
      capitals[slot]++;
    }
  }

  private void store(CharSequence text, int start, int end, int hash, int slot) {
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

  private int slot(CharSequence text, int start, int end, int hash) {
    int mask = offsets.length - 1;
    int slot = hash & mask;
    while (offsets[slot] != EMPTY && !(hashes[slot] == hash && matches(slot, text, start, end))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean matches(int slot, CharSequence text, int start, int end) {
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

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : Character.toLowerCase(c);
  }
}
