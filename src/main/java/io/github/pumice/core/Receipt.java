package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** The receipt of a cleaned document. */
  public static Receipt of(Document document) {
    List<Part> kept = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    document
        .provenance()
        .forEachPiece(
            (start, length, source, sourceLength) -> {
              if (document.provenance().isCopied(start)) {
                kept.add(Part.kept(start, length));
                sources.add(source);
              }
            });
    List<Integer> order = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(sources::get));
    return new Receipt(
        document.source().encoding(), withGaps(document.source().text(), kept, sources, order));
  }

  private static ImmutableList<Part> withGaps(
      String source, List<Part> kept, List<Integer> sources, List<Integer> order) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int at = 0;
    for (int i : order) {
      int start = sources.get(i);
      if (start > at) {
        parts.add(Part.lost(source.substring(at, start)));
      }
      parts.add(kept.get(i));
      at = start + kept.get(i).length();
    }
    if (at < source.length()) {
      parts.add(Part.lost(source.substring(at)));
    }
    return parts.build();
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
