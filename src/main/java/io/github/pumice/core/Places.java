package io.github.pumice.core;

import java.util.Arrays;

/**
 * Where the offsets of an old text have gone in a new one. Reused from step to step.
 *
 * <p>Two lists of stretches, each in order of the old text: what stayed in the flow, and what left
 * it.
 */
final class Places {
  private final Stretches flow = new Stretches();
  private final Stretches moved = new Stretches();

  /** Forgets what was told; about so many stretches of the flow come now. */
  void reset(int expectedStretches) {
    flow.size = 0;
    moved.size = 0;
    flow.reserve(expectedStretches);
  }

  /** A stretch of the old text and what stands for it in the new one; either may be empty. */
  void add(int old, int oldLength, int now, int nowLength, boolean leavesFlow) {
    (leavesFlow ? moved : flow).add(old, oldLength, now, nowLength);
  }

  /** The new offset that follows the character before {@code offset}: what an anchor keeps to. */
  int before(int offset) {
    int i = moved.lastFrom(offset - 1);
    if (i >= 0 && moved.covers(i, offset)) {
      return moved.map(i, offset);
    }
    int k = flow.lastFrom(offset - 1);
    return k < 0 ? 0 : flow.map(k, offset);
  }

  /**
   * The new offset of the character at {@code offset}, or of the next one that is still in the
   * flow, or {@code otherwise}.
   */
  int after(int offset, int otherwise) {
    return flow.from(offset, otherwise);
  }

  private static final class Stretches {
    private int[] olds = new int[64];
    private int[] oldLengths = new int[64];
    private int[] news = new int[64];
    private int[] newLengths = new int[64];
    private int size;

    void reserve(int more) {
      if (size + more > olds.length) {
        int capacity = Math.max(size + more, size * 2);
        olds = Arrays.copyOf(olds, capacity);
        oldLengths = Arrays.copyOf(oldLengths, capacity);
        news = Arrays.copyOf(news, capacity);
        newLengths = Arrays.copyOf(newLengths, capacity);
      }
    }

    void add(int old, int oldLength, int now, int nowLength) {
      reserve(1);
      olds[size] = old;
      oldLengths[size] = oldLength;
      news[size] = now;
      newLengths[size++] = nowLength;
    }

    /**
     * Whether {@code offset} lies in stretch {@code i}, or between it and one that follows at once.
     */
    boolean covers(int i, int offset) {
      int end = olds[i] + oldLengths[i];
      return offset < end || (offset == end && i + 1 < size && olds[i + 1] == end);
    }

    /** The new offset for {@code offset}, which lies in or after stretch {@code i}. */
    int map(int i, int offset) {
      int into = offset - olds[i];
      return news[i]
          + (into < oldLengths[i] && oldLengths[i] == newLengths[i] ? into : newLengths[i]);
    }

    int from(int offset, int otherwise) {
      int i = Math.max(0, lastFrom(offset));
      while (i < size && olds[i] + oldLengths[i] <= offset) {
        i++;
      }
      if (i == size) {
        return otherwise;
      }
      int into = Math.max(0, offset - olds[i]);
      return news[i] + (oldLengths[i] == newLengths[i] ? into : 0);
    }

    /** The last stretch that is not empty and starts at or before {@code offset}, or -1. */
    int lastFrom(int offset) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (olds[middle] <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int found = low - 1;
      while (found >= 0 && oldLengths[found] == 0) {
        found--;
      }
      return found;
    }
  }
}
