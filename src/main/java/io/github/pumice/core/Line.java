package io.github.pumice.core;

/**
 * One line of a document, without its line end.
 *
 * @param index 0-based number of the line in the document
 * @param start offset of its first code unit
 * @param end offset after its last code unit, where its {@code '\n'} stands if it has one
 */
public record Line(int index, int start, int end) {

  /** The line's text. */
  public String of(Document document) {
    return document.text().substring(start, end);
  }
}
