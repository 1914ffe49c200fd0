package io.github.pumice.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source as an editor counts them, found when first asked for. Lines end in {@code
 * "\n"}, {@code "\r\n"} or {@code "\r"}.
 */
final class SourceLines {
  private static final CharFinder END = CharFinder.of(c -> c == '\n' || c == '\r');

  private final Source source;
  private volatile int @Nullable [] starts;

  SourceLines(Source source) {
    this.source = source;
  }

  /** The 1-based line on which {@code offset} lies. */
  int lineOf(int offset) {
    int[] found = starts;
    if (found == null) {
      found = find(source);
      starts = found;
    }
    int at = Arrays.binarySearch(found, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static int[] find(Source source) {
    Found found = new Found();
    source.forEachPiece(found::add);
    return Arrays.copyOf(found.starts, found.count);
  }

  private static final class Found {
    private int[] starts = new int[1024];
    private int count = 1;
    private int read;

    void add(String piece) {
      for (int i = END.next(piece, 0); i < piece.length(); i = END.next(piece, i + 1)) {
        if (!piece.startsWith("\r\n", i)) {
          starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
          starts[count++] = read + i + 1;
        }
      }
      read += piece.length();
    }
  }
}
