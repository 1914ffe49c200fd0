package io.github.pumice.core;

/** Finds the pieces of offsets that mostly grow, in constant time each. */
final class PieceCursor {
  private static final int NEAR = 8;

  private final PieceTable table;
  private int piece;

  PieceCursor(PieceTable table) {
    this.table = table;
  }

  /** The piece in which {@code offset} lies. */
  int pieceOf(int offset) {
    int near = piece;
    while (near + 1 < table.size() && near < piece + NEAR && table.start(near + 1) <= offset) {
      near++;
    }
    boolean found = table.start(near) <= offset && offset < table.end(near);
    piece = found ? near : table.pieceAt(offset);
    return piece;
  }
}
