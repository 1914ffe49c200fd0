package io.github.pumice.core;

import java.util.Arrays;

/**
 * Pieces of a newer text in its order, packed into arrays: where each begins, and which stretches
 * of an older text it came from.
 */
final class PieceTable {

  /** The length of a piece that is as long as what it was copied from. */
  static final int COPIED = -1;

  static final Span[][] NONE = {};

  /** The number of pieces; the arrays may be longer. */
  private final int size;

  /** Starts of the pieces in the newer text; one more entry holds its length. */
  private final int[] starts;

  /**
   * Starts of the pieces in the older text; {@link Provenance#INSERTED}; or, below that, the index
   * of a list in {@link #scattered}.
   */
  private final int[] sources;

  /** Lengths of the stretches in the older text, or {@link #COPIED}. */
  private final int[] lengths;

  /** Origins of the few pieces that were rewritten from several stretches. */
  private final Span[][] scattered;

  /** A table in these arrays, which are not copied. */
  PieceTable(int size, int[] starts, int[] sources, int[] lengths, Span[][] scattered) {
    this.size = size;
    this.starts = starts;
    this.sources = sources;
    this.lengths = lengths;
    this.scattered = scattered;
  }

  /** The number of pieces. */
  int size() {
    return size;
  }

  /** Length of the newer text. */
  int length() {
    return starts[size];
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return starts[piece + 1];
  }

  boolean isCopied(int piece) {
    return lengths[piece] == COPIED;
  }

  boolean isInserted(int piece) {
    return sources[piece] == Provenance.INSERTED;
  }

  /** The piece in which {@code offset} of the newer text lies. */
  int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where {@code offset}, which lies in a piece, came from. */
  int sourceOf(int offset, int piece) {
    return isCopied(piece) ? copiedFrom(offset, piece) : firstSource(piece);
  }

  /** Where {@code offset}, which lies in or at the end of a copied piece, came from. */
  int copiedFrom(int offset, int piece) {
    return sources[piece] + offset - starts[piece];
  }

  /** Where the first stretch begins that a piece came from. */
  int firstSource(int piece) {
    return isScattered(piece) ? origins(piece)[0].start() : sources[piece];
  }

  /** Where the last stretch ends that a piece came from, which was rewritten. */
  int lastSource(int piece) {
    if (!isScattered(piece)) {
      return sources[piece] + lengths[piece];
    }
    Span[] spans = origins(piece);
    return spans[spans.length - 1].end();
  }

  private boolean isScattered(int piece) {
    return sources[piece] < Provenance.INSERTED;
  }

  private Span[] origins(int piece) {
    return scattered[-2 - sources[piece]];
  }

  /** Adds what {@code [start, end)} came from, which begins in the piece {@code first}. */
  void gather(int first, int start, int end, Origins into) {
    for (int piece = first; piece < size && starts[piece] < end; piece++) {
      if (isCopied(piece)) {
        int from = copiedFrom(Math.max(start, starts[piece]), piece);
        into.add(from, copiedFrom(Math.min(end, starts[piece + 1]), piece));
      } else {
        gatherRewritten(piece, into);
      }
    }
  }

  /** Adds what a piece came from that was not copied. */
  void gatherRewritten(int piece, Origins into) {
    if (isScattered(piece)) {
      for (Span span : origins(piece)) {
        into.add(span.start(), span.end());
      }
    } else if (!isInserted(piece)) {
      into.add(sources[piece], sources[piece] + lengths[piece]);
    }
  }

  /**
   * Copies {@code [start, end)}, which begins in the piece {@code first}, into another table, over
   * an older text in which this one's begins at {@code base}.
   */
  void copy(int first, int start, int end, int base, ProvenanceBuilder into) {
    int piece = first;
    while (piece < size && starts[piece] < end) {
      int from = Math.max(start, starts[piece]);
      int length = Math.min(end, starts[piece + 1]) - from;
      if (isCopied(piece)) {
        into.copied(length, copiedFrom(from, piece) + base);
        piece = base == 0 ? copyWhole(piece + 1, end, into) : piece + 1;
      } else {
        copyRewritten(piece++, length, base, into);
      }
    }
  }

  private void copyRewritten(int piece, int length, int base, ProvenanceBuilder into) {
    if (isScattered(piece)) {
      into.scattered(length, shifted(origins(piece), base));
    } else if (isInserted(piece)) {
      into.inserted(length);
    } else {
      into.rewritten(length, sources[piece] + base, sources[piece] + base + lengths[piece]);
    }
  }

  /**
   * Copies the pieces from {@code first} on that end at or before {@code end}, all at once, up to
   * one that was rewritten from several stretches; tells which comes next.
   */
  private int copyWhole(int first, int end, ProvenanceBuilder into) {
    int next = first;
    while (next < size && starts[next + 1] <= end && !isScattered(next)) {
      next++;
    }
    if (first < next) {
      into.pieces(starts, sources, lengths, first, next);
    }
    return next;
  }

  private static Span[] shifted(Span[] spans, int base) {
    return Arrays.stream(spans)
        .map(s -> new Span(s.start() + base, s.end() + base))
        .toArray(Span[]::new);
  }

  /** Whether the newer text is a beginning of the older one. */
  boolean isIdentity() {
    return size == 0 || (size == 1 && sources[0] == 0 && isCopied(0));
  }

  /**
   * The copied pieces in the order of the older text; each is the offset it came from, times 2^32,
   * plus the offset where it stands.
   */
  long[] copiedInSourceOrder() {
    long[] copied = new long[size];
    int count = 0;
    for (int piece = 0; piece < size; piece++) {
      if (isCopied(piece)) {
        copied[count++] = (long) sources[piece] << Integer.SIZE | starts[piece];
      }
    }
    copied = Arrays.copyOf(copied, count);
    Arrays.sort(copied);
    return copied;
  }
}
