package io.github.pumice.core;

/**
 * A half-open stretch of text, in UTF-16 code units.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 */
public record Span(int start, int end) {

  /** Creates a span; {@code 0 <= start <= end} must hold. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + "): start must be 0 or more, end not before start");
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The covered part of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
