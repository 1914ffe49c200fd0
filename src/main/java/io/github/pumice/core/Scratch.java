package io.github.pumice.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Memory that one run of a pipeline uses for all its steps: where a step's text is put together,
 * and the tables of where its pieces came from and have gone.
 *
 * <p>A book fits into one buffer, which the next step uses again. A text larger than the buffer may
 * grow is put together from pieces, so that no more of it than necessary is in memory at a time.
 */
final class Scratch {
  private static final int LARGEST_BUFFER = 1 << 22;

  /** A text may grow by so much at once, and by one part in so many. */
  private static final int SLACK = 64;

  private static final int GROWTH = 64;

  private final Places places = new Places();
  private final ProvenanceBuilder pieces = new ProvenanceBuilder(64);
  private final ProvenanceBuilder composed = new ProvenanceBuilder(64);
  private final List<String> full = new ArrayList<>();
  private char[] buffer = new char[0];
  private int used;
  private int length;

  /** Begins a text of about {@code expected} code units, of about so many pieces. */
  void reset(int expected, int expectedPieces) {
    used = 0;
    length = 0;
    full.clear();
    places.reset(expectedPieces);
    pieces.reset(expectedPieces);
    if (buffer.length < Math.min(expected, LARGEST_BUFFER)) {
      buffer = new char[Math.min(expected + expected / GROWTH + SLACK, LARGEST_BUFFER)];
    }
  }

  void append(String text, int start, int end) {
    int from = start;
    while (from < end) {
      if (used == buffer.length) {
        makeRoom();
      }
      int to = Math.min(end, from + buffer.length - used);
      text.getChars(from, to, buffer, used);
      used += to - from;
      from = to;
    }
    length += Math.max(0, end - start);
  }

  private void makeRoom() {
    if (buffer.length < LARGEST_BUFFER) {
      int larger = buffer.length + (buffer.length >> 3) + SLACK;
      buffer = Arrays.copyOf(buffer, Math.min(larger, LARGEST_BUFFER));
    } else {
      full.add(new String(buffer, 0, used));
      used = 0;
    }
  }

  Places places() {
    return places;
  }

  /** The table of what a step's text is made of. */
  ProvenanceBuilder pieces() {
    return pieces;
  }

  /** The same from the source on. */
  ProvenanceBuilder composed() {
    return composed;
  }

  int length() {
    return length;
  }

  boolean endsWithLineEnd() {
    return used > 0 ? buffer[used - 1] == '\n' : endsFullWithLineEnd();
  }

  private boolean endsFullWithLineEnd() {
    return !full.isEmpty() && full.get(full.size() - 1).endsWith("\n");
  }

  /** The text; the pieces it was made of are let go. */
  String text() {
    if (full.isEmpty()) {
      return new String(buffer, 0, used);
    }
    full.add(new String(buffer, 0, used));
    String text = String.join("", full);
    full.clear();
    return text;
  }
}
