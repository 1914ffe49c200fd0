package io.github.pumice.core;

/**
 * One note that left the flow of the body; its text stands after the body, in the same flat text.
 *
 * @param id unique and stable in the document, {@code "3-1"}: page and label
 * @param label the mark as printed: {@code "1"}, {@code "*"}, {@code "(a)"}
 * @param page 0-based index of the page on whose foot the note stood
 * @param anchor offset at which the mark stood in the text, or {@link #UNANCHORED}
 * @param start offset of the note's own text
 * @param end offset after the note's own text
 */
public record Note(String id, String label, int page, int anchor, int start, int end) {

  /** The anchor of a note whose mark was not found. */
  public static final int UNANCHORED = -1;

  /** Whether the place of the mark is known. */
  public boolean isAnchored() {
    return anchor >= 0;
  }

  /** The note's own text. */
  public String of(Document document) {
    return document.text().substring(start, end);
  }
}
