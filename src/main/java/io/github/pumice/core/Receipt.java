package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What it takes to give the source back from the cleaned text: in the order of the source, which
 * stretches stand in the cleaned text, and, as they were, those that do not.
 *
 * @param encoding how the source's bytes were decoded
 * @param parts the source, part by part
 */
public record Receipt(Encoding encoding, ImmutableList<Part> parts) {

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
    String source = document.source().text();
    int reached = 0;
    for (long copied : document.provenance().copiedInSourceOrder()) {
      int from = (int) (copied >>> Integer.SIZE);
      int start = (int) copied;
      int length = document.provenance().pieceEnd(start) - start;
      if (from > reached) {
        visitor.part(Part.lost(source.substring(reached, from)));
      }
      visitor.part(Part.kept(start, length));
      reached = from + length;
    }
    if (reached < source.length()) {
      visitor.part(Part.lost(source.substring(reached)));
    }
  }

  /** The decoded source. A cleaned text that is too short for this receipt is an error. */
  public String restoreText(String cleaned) {
    StringBuilder source = new StringBuilder(cleaned.length() + cleaned.length() / 8);
    for (Part part : parts) {
      if (!part.isKept()) {
        source.append(part.literal());
      } else if (part.start() + part.length() <= cleaned.length()) {
        source.append(cleaned, part.start(), part.start() + part.length());
      } else {
        throw new IllegalArgumentException(
            "restore: the receipt wants ["
                + part.start()
                + ", "
                + (part.start() + part.length())
                + ") of a text of "
                + cleaned.length()
                + " code units; the text was changed after it was cleaned");
      }
    }
    return source.toString();
  }

  /** The bytes of the source. */
  public byte[] restore(String cleaned) {
    return encoding.encode(restoreText(cleaned));
  }
}
