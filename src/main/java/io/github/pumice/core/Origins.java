package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Stretches of an older text, gathered in the order of the newer one, neighbours joined. Used again
 * for the next question.
 */
final class Origins {
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  void add(int start, int end) {
    if (size > 0 && ends[size - 1] == start) {
      ends[size - 1] = end;
    } else if (start < end && !(size > 0 && starts[size - 1] == start && ends[size - 1] == end)) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }
  }

  /** The lowest start, or {@code otherwise}. */
  int first(int otherwise) {
    int first = size == 0 ? otherwise : starts[0];
    for (int i = 1; i < size; i++) {
      first = Math.min(first, starts[i]);
    }
    return first;
  }

  /** The highest end, or {@code otherwise}. */
  int last(int otherwise) {
    int last = size == 0 ? otherwise : ends[0];
    for (int i = 1; i < size; i++) {
      last = Math.max(last, ends[i]);
    }
    return last;
  }

  ImmutableList<Span> spans() {
    ImmutableList.Builder<Span> spans = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      spans.add(new Span(starts[i], ends[i]));
    }
    return spans.build();
  }
}
