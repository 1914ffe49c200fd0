package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What it takes to give the source back from the cleaned text: in the order of the source, which
 * stretches stand in the cleaned text, and, as they were, those that do not.
 *
 * @param encoding how the source's bytes were decoded
 * @param parts the source, part by part
 */
public record Receipt(Encoding encoding, ImmutableList<Part> parts) {
  private static final int PIECE = 1 << 16;

  /**
   * One stretch of the source.
   *
   * @param start where it stands in the cleaned text, or -1
   * @param length how long it is, in UTF-16 code units
   * @param literal the stretch itself where it does not stand in the cleaned text, else empty
   */
  public record Part(int start, int length, String literal) {

    /** A stretch that stands at {@code start} in the cleaned text. */
    public static Part kept(int start, int length) {
      return new Part(start, length, "");
    }

    /** A stretch that was removed or rewritten. */
    public static Part lost(String literal) {
      return new Part(-1, literal.length(), literal);
    }

    /** Whether the stretch stands in the cleaned text. */
    public boolean isKept() {
      return start >= 0;
    }

    /** The text in which the stretch stands, {@link #from} its start. */
    private String textIn(String cleaned) {
      return isKept() ? cleaned : literal;
    }

    private int from() {
      return Math.max(0, start);
    }
  }

  /** Receives the parts of a receipt. */
  public interface PartVisitor {
    /** One part. */
    void part(Part part) throws IOException;
  }

  /** The receipt of a cleaned document. */
  public static Receipt of(Document document) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    try {
      forEachPart(document, parts::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Receipt(document.source().encoding(), parts.build());
  }

  /** Hands out the parts of the receipt of a cleaned document, in order, without a list of them. */
  public static void forEachPart(Document document, PartVisitor visitor) throws IOException {
    Gaps gaps = new Gaps(document.provenance(), visitor);
    try {
      document.source().forEachPiece(gaps::read);
      gaps.lose();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** Walks along the source and the stretches of it that were copied, and tells both apart. */
  private static final class Gaps {
    private final PieceTable pieces;
    private final PartVisitor visitor;
    private final long[] copied;
    private final StringBuilder gap = new StringBuilder();
    private int next;
    private int read;
    private int reached;

    Gaps(Provenance provenance, PartVisitor visitor) {
      this.pieces = provenance.table();
      this.visitor = visitor;
      this.copied = pieces.copiedInSourceOrder();
    }

    void read(String piece) {
      int end = read + piece.length();
      while (reached < end) {
        int from = next < copied.length ? (int) (copied[next] >>> Integer.SIZE) : Integer.MAX_VALUE;
        int until = Math.min(from, end);
        if (until > reached) {
          gap.append(piece, reached - read, until - read);
          reached = until;
        }
        if (from < end) {
          keep((int) copied[next++]);
        }
      }
      read = end;
    }

    private void keep(int start) {
      int length = pieces.end(pieces.pieceAt(start)) - start;
      lose();
      part(Part.kept(start, length));
      reached += length;
    }

    /** Tells what is lost before the next stretch that was kept, or before the end. */
    void lose() {
      if (gap.length() > 0) {
        part(Part.lost(gap.toString()));
        gap.setLength(0);
      }
    }

    private void part(Part part) {
      try {
        visitor.part(part);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The decoded source. A cleaned text that is too short for this receipt is an error. */
  public String restoreText(String cleaned) {
    check(cleaned);
    StringBuilder source = new StringBuilder(cleaned.length() + cleaned.length() / 8);
    for (Part part : parts) {
      source.append(part.textIn(cleaned), part.from(), part.from() + part.length());
    }
    return source.toString();
  }

  private void check(String cleaned) {
    for (Part part : parts) {
      if (part.isKept() && part.start() + part.length() > cleaned.length()) {
        throw new IllegalArgumentException(
            ("restore: the receipt wants [%s, %s) of a text of %s code units; the text was changed"
                    + " after it was cleaned")
                .formatted(part.start(), part.start() + part.length(), cleaned.length()));
      }
    }
  }

  /** The bytes of the source. */
  public byte[] restore(String cleaned) {
    return encoding.encode(restoreText(cleaned));
  }

  /** Writes the bytes of the source, which is never whole in memory if its charset allows that. */
  public void restore(String cleaned, OutputStream out) throws IOException {
    check(cleaned);
    boolean apart = encoding.holdsAsciiApart();
    StringBuilder piece = new StringBuilder();
    for (Part part : parts) {
      int end = part.from() + part.length();
      for (int at = part.from(); at < end; at += PIECE) {
        piece.append(part.textIn(cleaned), at, Math.min(end, at + PIECE));
        if (piece.length() >= PIECE && apart && piece.charAt(piece.length() - 1) < 0x80) {
          out.write(encoding.encode(piece.toString()));
          piece.setLength(0);
        }
      }
    }
    out.write(encoding.encode(piece.toString()));
  }
}
