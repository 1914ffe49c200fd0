package io.github.pumice.core;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers words, case folded, in the order in which they come: an open-addressed table. It may go
 * on from a table of more words, which keep their numbers. Filled by one thread, then only read.
 */
final class WordTable {

  /** The table that this one goes on from, or null. */
  private final @Nullable WordTable base;

  /** The number of the first word of this table itself. */
  private final int first;

  /** The letters of all words, one after the other. */
  private char[] pool;

  private int[] ends;
  private int[] hashes;

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
    index = new int[Integer.highestOneBit(Math.max(16, expectedWords * 2)) * 2];
  }

  /** A table of the same words and numbers that can be added to. */
  WordTable extended() {
    if (base == null) {
      return new WordTable(this, 16);
    }
    WordTable copy = new WordTable(base, size + 16);
    for (int i = 0; i < size; i++) {
      copy.add(word(first + i));
    }
    return copy;
  }

  /** One more than the highest number. */
  int size() {
    return first + size;
  }

  /** The number of a word, or -1. */
  int find(String text, int start, int end) {
    return find(text, start, end, hash(text, start, end));
  }

  /** The number of a word whose hash is known, or -1. */
  private int find(String text, int start, int end, int hash) {
    int known = base == null ? -1 : base.find(text, start, end, hash);
    if (known >= 0) {
      return known;
    }
    int place = index[slot(text, start, end, hash)];
    return place == 0 ? -1 : first + place - 1;
  }

  private void add(String word) {
    add(word, 0, word.length(), hash(word, 0, word.length()));
  }

  /** The number of a word, which is added if it is new. */
  int add(String text, int start, int end, int hash) {
    int known = base == null ? -1 : base.find(text, start, end, hash);
    if (known >= 0) {
      return known;
    }
    int slot = slot(text, start, end, hash);
    if (index[slot] == 0) {
      if (size * 2 >= index.length) {
        grow();
        slot = slot(text, start, end, hash);
      }
      store(text, start, end, hash);
      index[slot] = size;
    }
    return first + index[slot] - 1;
  }

  private void store(String text, int start, int end, int hash) {
    int used = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (used + length > pool.length) {
      pool = Arrays.copyOf(pool, (used + length) * 3 / 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    for (int i = start; i < end; i++) {
      pool[used++] = Words.fold(text.charAt(i));
    }
    ends[size] = used;
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

  private int slot(String text, int start, int end, int hash) {
    int mask = index.length - 1;
    int slot = hash & mask;
    while (index[slot] != 0
        && !(hashes[index[slot] - 1] == hash && matches(index[slot] - 1, text, start, end))) {
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
      char c = text.charAt(i);
      if (pool[k] != c && pool[k] != Words.fold(c)) {
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

  private static int hash(String text, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      sum = hashed(sum, Words.fold(text.charAt(i)));
    }
    return hash(sum);
  }

  /** Goes on with {@code sum}, the hash of the folded letters so far, which begins at 0. */
  static int hashed(int sum, char folded) {
    return sum * 31 + folded;
  }

  /** The hash of a word whose letters come to {@code sum}. */
  static int hash(int sum) {
    return sum ^ (sum >>> 15);
  }
}
