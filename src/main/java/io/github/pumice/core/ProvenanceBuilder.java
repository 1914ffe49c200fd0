package io.github.pumice.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a table from the start of the newer text to its end; then another, if it is reset. */
final class ProvenanceBuilder {
  private int[] starts;
  private int[] sources;
  private int[] lengths;
  private final List<Span[]> scattered = new ArrayList<>(0);
  private int size;
  private int position;

  ProvenanceBuilder(int expectedPieces) {
    starts = new int[expectedPieces + 1];
    sources = new int[expectedPieces];
    lengths = new int[expectedPieces];
  }

  /** Forgets what was built, and keeps the memory for the next table. */
  void reset(int expectedPieces) {
    size = 0;
    position = 0;
    scattered.clear();
    if (sources.length < expectedPieces) {
      resize(expectedPieces + expectedPieces / 2);
    }
  }

  int position() {
    return position;
  }

  void copied(int length, int source) {
    if (size > 0
        && lengths[size - 1] == PieceTable.COPIED
        && sources[size - 1] + position - starts[size - 1] == source) {
      position += length;
    } else {
      piece(length, source, PieceTable.COPIED);
    }
  }

  void inserted(int length) {
    piece(length, Provenance.INSERTED, 0);
  }

  /**
   * A piece that stands for {@code [start, end)} of the older text; for nothing of it when that is
   * empty.
   */
  void rewritten(int length, int start, int end) {
    piece(length, start < end ? start : Provenance.INSERTED, start < end ? end - start : 0);
  }

  void rewritten(int length, Origins origins) {
    if (origins.size() <= 1) {
      rewritten(length, origins.first(0), origins.last(0));
    } else {
      scattered(length, origins.spans().toArray(new Span[0]));
    }
  }

  void scattered(int length, Span[] origins) {
    scattered.add(origins);
    piece(length, -1 - scattered.size(), 0);
  }

  /**
   * Pieces of another table, which follow on the one that was added last there as here, so that
   * none of them goes on with it.
   */
  void pieces(int[] otherStarts, int[] otherSources, int[] otherLengths, int first, int end) {
    int count = end - first;
    if (size + count > sources.length) {
      resize(Math.max(size + count, size + (size >> 1) + 8));
    }
    System.arraycopy(otherSources, first, sources, size, count);
    System.arraycopy(otherLengths, first, lengths, size, count);
    int moved = position - otherStarts[first];
    for (int i = 0; i < count; i++) {
      starts[size + i] = otherStarts[first + i] + moved;
    }
    size += count;
    position = otherStarts[end] + moved;
  }

  private void piece(int length, int source, int sourceLength) {
    if (length == 0) {
      return;
    }
    if (size == sources.length) {
      resize(size + (size >> 1) + 8);
    }
    starts[size] = position;
    sources[size] = source;
    lengths[size++] = sourceLength;
    position += length;
  }

  private void resize(int capacity) {
    starts = Arrays.copyOf(starts, capacity + 1);
    sources = Arrays.copyOf(sources, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
  }

  /** The table as it is built so far, in this memory: good until the builder is used again. */
  PieceTable table() {
    starts[size] = position;
    return new PieceTable(size, starts, sources, lengths, scattered());
  }

  Provenance build() {
    starts[size] = position;
    return new Provenance(
        new PieceTable(
            size,
            Arrays.copyOf(starts, size + 1),
            Arrays.copyOf(sources, size),
            Arrays.copyOf(lengths, size),
            scattered()));
  }

  /**
   * The table from the newer text to the one that {@code older} leads to, {@code older} being that
   * of the text between; put together in the memory of {@code other}, so that only the result is
   * new.
   */
  Provenance buildAfter(Provenance older, ProvenanceBuilder other) {
    if (older.table().isIdentity()) {
      return build();
    }
    other.reset(size + older.pieces());
    Composition.compose(table(), older.table(), other);
    return other.build();
  }

  private Span[][] scattered() {
    return scattered.isEmpty() ? PieceTable.NONE : scattered.toArray(PieceTable.NONE);
  }
}
