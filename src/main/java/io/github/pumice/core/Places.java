package io.github.pumice.core;

import java.util.Arrays;
import java.util.Comparator;

/** Where the offsets of an old text have gone in a new one. */
final class Places {
  private int[][] stretches = new int[64][];
  private int size;

  /**
   * A stretch that stands in both texts: old start, old length, new start, new length, and whether
   * it left the flow.
   */
  private static final int OLD = 0;

  private static final int OLD_LENGTH = 1;
  private static final int NEW = 2;
  private static final int NEW_LENGTH = 3;
  private static final int MOVED = 4;

  /**
   * Reads the provenance of one step.
   *
   * @param step from the new text to the old one
   * @param movedFrom offset in the new text from which on all text has left the flow
   */
  Places(Provenance step, int movedFrom) {
    step.forEachPiece(
        (start, length, source, sourceLength) ->
            add(source, sourceLength, start, length, start >= movedFrom ? 1 : 0));
    Arrays.sort(stretches, 0, size, Comparator.comparingInt(stretch -> stretch[OLD]));
  }

  private void add(int... stretch) {
    if (size == stretches.length) {
      stretches = Arrays.copyOf(stretches, size * 2);
    }
    stretches[size++] = stretch;
  }

  /** The new offset that follows the character before {@code offset}: what an anchor keeps to. */
  int before(int offset) {
    for (int i = lastFrom(offset - 1); i >= 0; i--) {
      int[] s = stretches[i];
      if (offset < s[OLD] + s[OLD_LENGTH]) {
        return s[NEW] + Math.min(offset - s[OLD], s[NEW_LENGTH]);
      }
      if (offset == s[OLD] + s[OLD_LENGTH] || s[MOVED] == 0) {
        return s[NEW] + s[NEW_LENGTH];
      }
    }
    return 0;
  }

  /**
   * The new offset of the character at {@code offset}, or of the next one that is left, or {@code
   * otherwise}.
   */
  int after(int offset, int otherwise) {
    return from(offset, otherwise, true);
  }

  /** As {@link #after}, among what did not leave the flow. */
  int afterInFlow(int offset, int otherwise) {
    return from(offset, otherwise, false);
  }

  private int from(int offset, int otherwise, boolean movedToo) {
    int i = Math.max(0, lastFrom(offset));
    while (i < size
        && (stretches[i][OLD] + stretches[i][OLD_LENGTH] <= offset
            || (!movedToo && stretches[i][MOVED] == 1))) {
      i++;
    }
    if (i == size) {
      return otherwise;
    }
    int[] s = stretches[i];
    int into = Math.max(0, offset - s[OLD]);
    return s[NEW] + (s[OLD_LENGTH] == s[NEW_LENGTH] ? into : 0);
  }

  /** The last stretch that starts at or before {@code offset}, or -1. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches[middle][OLD] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
