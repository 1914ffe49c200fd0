package io.github.pumice.core;

/**
 * One page of a document's body.
 *
 * <p>Its boundary may lie inside a word once a broken word was joined across it.
 *
 * @param index 0-based position of the page in the document
 * @param label the printed page number ({@code "xiv"}, {@code "27"}); empty where none is known
 * @param start offset of the page's first code unit
 * @param end offset after its last code unit, which is where the next page starts
 */
public record Page(int index, String label, int start, int end) {

  /** Whether a printed page number is known. */
  public boolean isLabelled() {
    return !label.isEmpty();
  }

  /**
   * How a person would name the page: its printed number, or its position in brackets, counted from
   * 1.
   */
  public String display() {
    return isLabelled() ? label : "[" + (index + 1) + "]";
  }
}
