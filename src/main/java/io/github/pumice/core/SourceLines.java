package io.github.pumice.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source as an editor counts them, found when first asked for. Lines end in {@code
 * "\n"}, {@code "\r\n"} or {@code "\r"}.
 */
final class SourceLines {
  private final Source source;
  private volatile int @Nullable [] starts;

  SourceLines(Source source) {
    this.source = source;
  }

  /** The 1-based line on which {@code offset} lies. */
  int lineOf(int offset) {
    int[] found = starts;
    if (found == null) {
      found = find(source.text());
      starts = found;
    }
    int at = Arrays.binarySearch(found, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static int[] find(String source) {
    int[] starts = new int[source.length() / 40 + 8];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
