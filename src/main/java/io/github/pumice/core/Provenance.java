package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which characters of an older text each character of a newer text came from.
 *
 * <p>A sorted piece table: each piece of the newer text was <em>copied</em> from the older one
 * character for character, or <em>rewritten</em>, in which case the piece as a whole came from one
 * or more whole stretches, or <em>inserted</em>, in which case it came from nowhere. What no piece
 * names was deleted. Pieces follow the newer text, so text that moved (a note) keeps its origin.
 * Lookups cost O(log pieces); composition is linear in the pieces of both tables, but for the part
 * that moved.
 */
public final class Provenance {

  /** What {@link #sourceOf} gives for a character that came from nowhere. */
  public static final int INSERTED = -1;

  /** The number of pieces; the arrays may be longer. */
  private final int size;

  /** Starts of the pieces in the newer text; one more entry holds its length. */
  private final int[] starts;

  /**
   * Starts of the pieces in the older text; {@link #INSERTED}; or, below that, the index of a list
   * in {@link #scattered}.
   */
  private final int[] sources;

  /**
   * Lengths of the stretches in the older text; {@link #COPIED} for pieces that are as long as what
   * they were copied from.
   */
  private final int[] lengths;

  /** Origins of the few pieces that were rewritten from several stretches. */
  private final Span[][] scattered;

  private static final int COPIED = -1;
  private static final Span[][] NONE = {};

  private Provenance(int size, int[] starts, int[] sources, int[] lengths, Span[][] scattered) {
    this.size = size;
    this.starts = starts;
    this.sources = sources;
    this.lengths = lengths;
    this.scattered = scattered;
  }

  /** The provenance of a text of {@code length} code units from itself. */
  public static Provenance identity(int length) {
    return length == 0
        ? new Provenance(0, new int[] {0}, new int[0], new int[0], NONE)
        : new Provenance(1, new int[] {0, length}, new int[] {0}, new int[] {COPIED}, NONE);
  }

  /** Length of the newer text. */
  public int length() {
    return starts[size];
  }

  /** The number of pieces. */
  public int pieces() {
    return size;
  }

  /**
   * The offset that the code unit at {@code offset} came from: its own for a copied one, the start
   * of the stretch for a rewritten one, {@link #INSERTED} for one that came from nowhere.
   */
  public int sourceOf(int offset) {
    if (offset < 0 || offset >= length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " lies outside the text of " + length() + " code units");
    }
    return sourceOf(offset, pieceAt(offset));
  }

  private int sourceOf(int offset, int piece) {
    return lengths[piece] == COPIED ? sources[piece] + offset - starts[piece] : firstSource(piece);
  }

  /** Asks for offsets that mostly grow, in constant time each. Not for several threads at once. */
  public final class Cursor {
    private static final int NEAR = 8;

    private int piece;

    private Cursor() {}

    /** As {@link Provenance#sourceOf}. */
    public int sourceOf(int offset) {
      return Provenance.this.sourceOf(offset, pieceOf(offset));
    }

    /** Whether {@code [start, end)} was copied as it stands, in one stretch. */
    public boolean isCopied(int start, int end) {
      int first = pieceOf(start);
      return lengths[first] == COPIED && end <= starts[first + 1];
    }

    /** As {@link Provenance#gather}. */
    void gather(int start, int end, Origins into) {
      if (start < end) {
        gatherFrom(pieceOf(start), start, end, into);
      }
    }

    private int pieceOf(int offset) {
      int near = piece;
      while (near + 1 < size && near < piece + NEAR && starts[near + 1] <= offset) {
        near++;
      }
      boolean found = starts[near] <= offset && offset < starts[near + 1];
      piece = found ? near : pieceAt(offset);
      return piece;
    }
  }

  /** A cursor at the start of the newer text. */
  public Cursor cursor() {
    return new Cursor();
  }

  private int firstSource(int piece) {
    return sources[piece] < INSERTED ? scattered[-2 - sources[piece]][0].start() : sources[piece];
  }

  /** Whether the code unit at {@code offset} was copied, not rewritten or inserted. */
  public boolean isCopied(int offset) {
    return lengths[pieceAt(offset)] == COPIED;
  }

  /**
   * The stretches of the older text that {@code [start, end)} came from, in the order of the newer
   * text, neighbours joined. The list is tight: what was deleted from the middle is not in it.
   */
  public ImmutableList<Span> sourcesOf(int start, int end) {
    Origins origins = new Origins();
    gather(start, end, origins);
    return origins.spans();
  }

  /** As {@link #sourcesOf}, added to {@code into}. */
  void gather(int start, int end, Origins into) {
    if (start < end) {
      gatherFrom(pieceAt(start), start, end, into);
    }
  }

  private void gatherFrom(int first, int start, int end, Origins into) {
    for (int piece = first; piece < size && starts[piece] < end; piece++) {
      gather(piece, Math.max(start, starts[piece]), Math.min(end, starts[piece + 1]), into);
    }
  }

  private void gather(int piece, int from, int to, Origins into) {
    if (lengths[piece] == COPIED) {
      int at = sources[piece] + from - starts[piece];
      into.add(at, at + to - from);
    } else if (sources[piece] >= 0) {
      into.add(sources[piece], sources[piece] + lengths[piece]);
    } else if (sources[piece] != INSERTED) {
      for (Span span : scattered[-2 - sources[piece]]) {
        into.add(span.start(), span.end());
      }
    }
  }

  /**
   * The place in the older text where the gap before {@code offset} was: the end of what the
   * nearest character before it came from.
   */
  public int sourceBefore(int offset) {
    for (int piece = offset == 0 ? -1 : pieceAt(offset - 1); piece >= 0; piece--) {
      if (sources[piece] != INSERTED) {
        return lengths[piece] == COPIED
            ? sources[piece] + Math.min(offset, starts[piece + 1]) - starts[piece]
            : lastSource(piece);
      }
    }
    return 0;
  }

  /**
   * The place in the older text that the nearest character at or after {@code offset} came from.
   */
  int sourceAtOrAfter(int offset) {
    for (int piece = offset < length() ? pieceAt(offset) : size; piece < size; piece++) {
      if (sources[piece] != INSERTED) {
        return lengths[piece] == COPIED
            ? sources[piece] + Math.max(0, offset - starts[piece])
            : firstSource(piece);
      }
    }
    return sourceBefore(offset);
  }

  private int lastSource(int piece) {
    if (sources[piece] >= 0) {
      return sources[piece] + lengths[piece];
    }
    Span[] spans = scattered[-2 - sources[piece]];
    return spans[spans.length - 1].end();
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * The table from this newer text to the text that {@code older} leads to, {@code older} being the
   * table of the text between.
   */
  public Provenance after(Provenance older) {
    if (older.isIdentity()) {
      return this;
    }
    Builder builder = new Builder(pieces() + older.pieces());
    compose(older, builder);
    return builder.build();
  }

  private void compose(Provenance older, Builder builder) {
    Cursor cursor = older.cursor();
    Origins between = new Origins();
    Origins origins = new Origins();
    for (int piece = 0; piece < size; piece++) {
      int length = starts[piece + 1] - starts[piece];
      if (lengths[piece] == COPIED) {
        int first = cursor.pieceOf(sources[piece]);
        older.copyPieces(first, sources[piece], sources[piece] + length, 0, builder);
      } else {
        between.clear();
        origins.clear();
        gather(piece, 0, 0, between);
        for (int i = 0; i < between.size(); i++) {
          older.gather(between.start(i), between.end(i), origins);
        }
        builder.rewritten(length, origins);
      }
    }
  }

  /**
   * Copies the pieces of {@code [start, end)} into another table, over an older text in which this
   * one's begins at {@code base}.
   */
  void copyPieces(int start, int end, int base, Builder into) {
    if (start < end) {
      copyPieces(pieceAt(start), start, end, base, into);
    }
  }

  private void copyPieces(int first, int start, int end, int base, Builder into) {
    for (int piece = first; piece < size && starts[piece] < end; piece++) {
      int from = Math.max(start, starts[piece]);
      int length = Math.min(end, starts[piece + 1]) - from;
      if (lengths[piece] == COPIED) {
        into.copied(length, sources[piece] + from - starts[piece] + base);
      } else if (sources[piece] < INSERTED) {
        into.scattered(length, shifted(scattered[-2 - sources[piece]], base));
      } else {
        into.piece(
            length, sources[piece] == INSERTED ? INSERTED : sources[piece] + base, lengths[piece]);
      }
    }
  }

  private static Span[] shifted(Span[] spans, int base) {
    return Arrays.stream(spans)
        .map(s -> new Span(s.start() + base, s.end() + base))
        .toArray(Span[]::new);
  }

  private boolean isIdentity() {
    return size == 0 || (size == 1 && sources[0] == 0 && lengths[0] == COPIED);
  }

  /**
   * The copied pieces in the order of the older text; each is the offset it came from, times 2^32,
   * plus the offset where it stands.
   */
  long[] copiedInSourceOrder() {
    long[] copied = new long[size];
    int count = 0;
    for (int piece = 0; piece < size; piece++) {
      if (lengths[piece] == COPIED) {
        copied[count++] = (long) sources[piece] << Integer.SIZE | starts[piece];
      }
    }
    copied = Arrays.copyOf(copied, count);
    Arrays.sort(copied);
    return copied;
  }

  /** Where the piece ends in which {@code offset} lies. */
  int pieceEnd(int offset) {
    return starts[pieceAt(offset) + 1];
  }

  /** Builds a table from the start of the newer text to its end; then another, if it is reset. */
  static final class Builder {
    private int[] starts;
    private int[] sources;
    private int[] lengths;
    private final List<Span[]> scattered = new ArrayList<>(0);
    private int size;
    private int position;

    Builder(int expectedPieces) {
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
        resize(expectedPieces);
      }
    }

    int position() {
      return position;
    }

    void copied(int length, int source) {
      if (size > 0
          && lengths[size - 1] == COPIED
          && sources[size - 1] + position - starts[size - 1] == source) {
        position += length;
      } else {
        piece(length, source, COPIED);
      }
    }

    void inserted(int length) {
      piece(length, INSERTED, 0);
    }

    /**
     * A piece that stands for {@code [start, end)} of the older text; for nothing of it when that
     * is empty.
     */
    void rewritten(int length, int start, int end) {
      piece(length, start < end ? start : INSERTED, start < end ? end - start : 0);
    }

    void rewritten(int length, Origins origins) {
      if (origins.size() <= 1) {
        rewritten(length, origins.first(0), origins.last(0));
      } else {
        scattered(length, origins.spans().toArray(new Span[0]));
      }
    }

    private void scattered(int length, Span[] origins) {
      scattered.add(origins);
      piece(length, -1 - scattered.size(), 0);
    }

    void piece(int length, int source, int sourceLength) {
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

    Provenance build() {
      starts[size] = position;
      return new Provenance(
          size,
          Arrays.copyOf(starts, size + 1),
          Arrays.copyOf(sources, size),
          Arrays.copyOf(lengths, size),
          scattered());
    }

    /**
     * As {@link Provenance#after}, put together in the memory of {@code other}, so that only the
     * result is new.
     */
    Provenance buildAfter(Provenance older, Builder other) {
      if (older.isIdentity()) {
        return build();
      }
      starts[size] = position;
      other.reset(size + older.pieces());
      new Provenance(size, starts, sources, lengths, scattered()).compose(older, other);
      return other.build();
    }

    private Span[][] scattered() {
      return scattered.isEmpty() ? NONE : scattered.toArray(NONE);
    }
  }
}
