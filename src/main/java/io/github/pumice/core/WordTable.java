package io.github.pumice.core;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers words, case folded, in the order in which they come: an open-addressed table. It may go
 * on from a table of more words, which keep their numbers. Filled by one thread, then only read.
 */
final class WordTable {

  /** A letter of ASCII takes so many bits of a key, so that many letters fit. */
  private static final int ASCII_BITS = 7;

  private static final int LONGEST_WHOLE = 9;
  private static final long NOT_WHOLE = Long.MIN_VALUE;

  /** Stands for the one character that leaves no trace in a key, and is in no word. */
  private static final int NO_LETTER = 1 << ASCII_BITS;

  /** The table that this one goes on from, or null. */
  private final @Nullable WordTable base;

  /** The number of the first word of this table itself. */
  private final int first;

  /** The letters of all words, one after the other. */
  private char[] pool;

  private int[] ends;
  private int[] hashes;
  private long[] keys;

  /** One more than the place of a word among those of this table; 0 where there is none. */
  private int[] index;

  private int size;

  WordTable(int expectedWords) {
    this(null, expectedWords);
  }

  private WordTable(@Nullable WordTable base, int expectedWords) {
    this.base = base;
    this.first = base == null ? 0 : base.size();
    pool = new char[expectedWords * 8 + 16];
    ends = new int[expectedWords];
    hashes = new int[expectedWords];
    keys = new long[expectedWords];
    index = new int[Integer.highestOneBit(Math.max(16, expectedWords * 2)) * 2];
  }

  /** A table of the same words and numbers that can be added to. */
  WordTable extended() {
    if (base == null) {
      return new WordTable(this, 16);
    }
    WordTable copy = new WordTable(base, size + 16);
    for (int i = 0; i < size; i++) {
      String word = word(first + i);
      copy.add(word, 0, word.length(), hashes[i], keys[i]);
    }
    return copy;
  }

  /** One more than the highest number. */
  int size() {
    return first + size;
  }

  /** The number of a word, or -1. */
  int find(String text, int start, int end) {
    int hash = 0;
    long key = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char folded = Words.fold(text.charAt(i));
      hash = hashed(hash, folded);
      key = keyed(key, folded);
      letters |= folded == 0 ? NO_LETTER : folded;
    }
    return find(text, start, end, hash(hash), key(key, letters, end - start));
  }

  /** The number of a word whose hash and key are known, or -1. */
  private int find(String text, int start, int end, int hash, long key) {
    int known = base == null ? -1 : base.findHere(text, start, end, hash, key);
    return known >= 0 ? known : findHere(text, start, end, hash, key);
  }

  /** The same among the words of this table itself; the base of a table has no base. */
  private int findHere(String text, int start, int end, int hash, long key) {
    int place = index[slot(text, start, end, hash, key)];
    return place == 0 ? -1 : first + place - 1;
  }

  /** The number of a word, which is added if it is new. */
  int add(String text, int start, int end, int hash, long key) {
    int known = base == null ? -1 : base.findHere(text, start, end, hash, key);
    if (known >= 0) {
      return known;
    }
    int slot = slot(text, start, end, hash, key);
    if (index[slot] == 0) {
      if (size * 2 >= index.length) {
        grow();
        slot = slot(text, start, end, hash, key);
      }
      store(text, start, end, hash, key);
      index[slot] = size;
    }
    return first + index[slot] - 1;
  }

  private void store(String text, int start, int end, int hash, long key) {
    int used = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (used + length > pool.length) {
      pool = Arrays.copyOf(pool, (used + length) * 3 / 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
    }
    for (int i = start; i < end; i++) {
      pool[used++] = Words.fold(text.charAt(i));
    }
    ends[size] = used;
    keys[size] = key;
    hashes[size++] = hash;
  }

  private void grow() {
    index = new int[index.length * 2];
    int mask = index.length - 1;
    for (int place = 1; place <= size; place++) {
      int slot = hashes[place - 1] & mask;
      while (index[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      index[slot] = place;
    }
  }

  private int slot(String text, int start, int end, int hash, long key) {
    int mask = index.length - 1;
    int slot = hash & mask;
    while (index[slot] != 0
        && !(keys[index[slot] - 1] == key
            && (isWhole(key) || matches(index[slot] - 1, text, start, end)))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean matches(int place, String text, int start, int end) {
    int from = place == 0 ? 0 : ends[place - 1];
    if (ends[place] - from != end - start) {
      return false;
    }
    for (int i = start, k = from; i < end; i++, k++) {
      if (pool[k] != Words.fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The word of a number. */
  String word(int number) {
    if (base != null && number < first) {
      return base.word(number);
    }
    int place = number - first;
    int from = place == 0 ? 0 : ends[place - 1];
    return new String(pool, from, ends[place] - from);
  }

  /** The length of the word of a number. */
  int length(int number) {
    if (base != null && number < first) {
      return base.length(number);
    }
    int place = number - first;
    return place == 0 ? ends[0] : ends[place] - ends[place - 1];
  }

  /** Hands over the numbers of the words in the order of their hashes, which is that of chance. */
  void forEach(IntConsumer visitor) {
    if (base != null) {
      base.forEach(visitor);
    }
    for (int place : index) {
      if (place != 0) {
        visitor.accept(first + place - 1);
      }
    }
  }

  /** Goes on with {@code sum}, the hash of the folded letters so far, which begins at 0. */
  static int hashed(int sum, char folded) {
    return sum * 31 + folded;
  }

  /** The hash of a word whose letters come to {@code sum}. */
  static int hash(int sum) {
    return sum ^ (sum >>> 15);
  }

  /** Goes on with {@code sum}, the key of the folded letters so far, which begins at 0. */
  static long keyed(long sum, char folded) {
    return Long.rotateLeft(sum, ASCII_BITS) ^ folded;
  }

  /**
   * The key of a word whose letters come to {@code sum}. That of a short word of ASCII is the word
   * itself: its equal has the same letters. Others may share theirs, and are compared.
   *
   * @param letters all bits that its folded letters have, or more
   */
  static long key(long sum, int letters, int length) {
    return length <= LONGEST_WHOLE && letters < NO_LETTER ? sum : sum | NOT_WHOLE;
  }

  private static boolean isWhole(long key) {
    return key >= 0;
  }
}
