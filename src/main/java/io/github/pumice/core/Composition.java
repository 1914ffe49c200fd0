package io.github.pumice.core;

/**
 * Two tables as one: the pieces of a newer text, looked up in the table of the text between, lead
 * to the oldest.
 */
final class Composition {
  private final PieceTable newer;
  private final PieceTable older;
  private final PieceCursor cursor;
  private final Origins between = new Origins();
  private final Origins origins = new Origins();

  private Composition(PieceTable newer, PieceTable older) {
    this.newer = newer;
    this.older = older;
    this.cursor = new PieceCursor(older);
  }

  /** Adds the pieces of {@code newer}, as they came from the text that {@code older} leads to. */
  static void compose(PieceTable newer, PieceTable older, ProvenanceBuilder into) {
    Composition composition = new Composition(newer, older);
    for (int piece = 0; piece < newer.size(); piece++) {
      composition.add(piece, into);
    }
  }

  private void add(int piece, ProvenanceBuilder into) {
    int length = newer.end(piece) - newer.start(piece);
    if (newer.isCopied(piece)) {
      int source = newer.firstSource(piece);
      older.copy(cursor.pieceOf(source), source, source + length, 0, into);
    } else {
      into.rewritten(length, originsOf(piece));
    }
  }

  private Origins originsOf(int piece) {
    between.clear();
    origins.clear();
    newer.gatherRewritten(piece, between);
    for (int i = 0; i < between.size(); i++) {
      int start = between.start(i);
      older.gather(cursor.pieceOf(start), start, between.end(i), origins);
    }
    return origins;
  }
}
