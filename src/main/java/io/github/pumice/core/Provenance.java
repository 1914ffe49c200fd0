package io.github.pumice.core;

import com.google.common.collect.ImmutableList;

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

  private final PieceTable table;

  Provenance(PieceTable table) {
    this.table = table;
  }

  /** The provenance of a text of {@code length} code units from itself. */
  public static Provenance identity(int length) {
    ProvenanceBuilder builder = new ProvenanceBuilder(1);
    builder.copied(length, 0);
    return builder.build();
  }

  /** Length of the newer text. */
  public int length() {
    return table.length();
  }

  /** The number of pieces. */
  public int pieces() {
    return table.size();
  }

  /** The pieces themselves. */
  PieceTable table() {
    return table;
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
    return table.sourceOf(offset, table.pieceAt(offset));
  }

  /** Whether the code unit at {@code offset} was copied, not rewritten or inserted. */
  public boolean isCopied(int offset) {
    return table.isCopied(table.pieceAt(offset));
  }

  /** A cursor at the start of the newer text. */
  public Cursor cursor() {
    return new Cursor(table);
  }

  /** Asks for offsets that mostly grow, in constant time each. Not for several threads at once. */
  public static final class Cursor {
    private final PieceTable table;
    private final PieceCursor pieces;

    private Cursor(PieceTable table) {
      this.table = table;
      this.pieces = new PieceCursor(table);
    }

    /** As {@link Provenance#sourceOf}. */
    public int sourceOf(int offset) {
      return table.sourceOf(offset, pieces.pieceOf(offset));
    }

    /** Whether {@code [start, end)} was copied as it stands, in one stretch. */
    public boolean isCopied(int start, int end) {
      int first = pieces.pieceOf(start);
      return table.isCopied(first) && end <= table.end(first);
    }

    /** As {@link Provenance#sourcesOf}, added to {@code into}. */
    void gather(int start, int end, Origins into) {
      if (start < end) {
        table.gather(pieces.pieceOf(start), start, end, into);
      }
    }
  }

  /**
   * The stretches of the older text that {@code [start, end)} came from, in the order of the newer
   * text, neighbours joined. The list is tight: what was deleted from the middle is not in it.
   */
  public ImmutableList<Span> sourcesOf(int start, int end) {
    Origins origins = new Origins();
    if (start < end) {
      table.gather(table.pieceAt(start), start, end, origins);
    }
    return origins.spans();
  }

  /**
   * The place in the older text where the gap before {@code offset} was: the end of what the
   * nearest character before it came from.
   */
  public int sourceBefore(int offset) {
    for (int piece = offset == 0 ? -1 : table.pieceAt(offset - 1); piece >= 0; piece--) {
      if (!table.isInserted(piece)) {
        return table.isCopied(piece)
            ? table.copiedFrom(Math.min(offset, table.end(piece)), piece)
            : table.lastSource(piece);
      }
    }
    return 0;
  }

  /**
   * The place in the older text that the nearest character at or after {@code offset} came from.
   */
  int sourceAtOrAfter(int offset) {
    int first = offset < length() ? table.pieceAt(offset) : pieces();
    for (int piece = first; piece < pieces(); piece++) {
      if (!table.isInserted(piece)) {
        return table.sourceOf(Math.max(offset, table.start(piece)), piece);
      }
    }
    return sourceBefore(offset);
  }

  /**
   * Copies the pieces of {@code [start, end)} into another table, over an older text in which this
   * one's begins at {@code base}.
   */
  void copyPieces(int start, int end, int base, ProvenanceBuilder into) {
    if (start < end) {
      table.copy(table.pieceAt(start), start, end, base, into);
    }
  }
}
