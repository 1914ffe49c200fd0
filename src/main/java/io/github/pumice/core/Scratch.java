package io.github.pumice.core;

import java.util.Arrays;

/**
 * Memory that one run of a pipeline uses for all its steps: where a step's text is put together,
 * and the tables of where its pieces came from and have gone.
 */
final class Scratch {
  /** A text may grow by so much at once, and by one part in so many. */
  private static final int SLACK = 64;

  private static final int GROWTH = 64;

  private final Places places = new Places();
  private final ProvenanceBuilder pieces = new ProvenanceBuilder(64);
  private final ProvenanceBuilder composed = new ProvenanceBuilder(64);
  private char[] buffer = new char[0];
  private int length;

  /** Begins a text of about {@code expected} code units, of about so many pieces. */
  void reset(int expected, int expectedPieces) {
    length = 0;
    places.reset(expectedPieces);
    pieces.reset(expectedPieces);
    if (buffer.length < expected) {
      buffer = new char[expected + expected / GROWTH + SLACK];
    }
  }

  void append(String text, int start, int end) {
    int longer = length + end - start;
    if (longer > buffer.length) {
      buffer = Arrays.copyOf(buffer, longer + (longer >> 3) + SLACK);
    }
    text.getChars(start, end, buffer, length);
    length = longer;
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
    return length > 0 && buffer[length - 1] == '\n';
  }

  String text() {
    return new String(buffer, 0, length);
  }
}
