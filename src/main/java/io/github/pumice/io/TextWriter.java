package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the cleaned text as UTF-8: the body, and the notes where a {@link NotePlacement} says.
 *
 * <p>By default the notes follow the body, each a paragraph of its own, which is {@link
 * Result#text()} to the letter. Bytes that could not be decoded come out as they were.
 */
public final class TextWriter implements ResultWriter {
  private final NotePlacement notes;

  private TextWriter(NotePlacement notes) {
    this.notes = notes;
  }

  /** A writer with the notes after the body. */
  public static TextWriter of() {
    return new TextWriter(NotePlacement.END);
  }

  /** This writer with the notes elsewhere. */
  public TextWriter withNotes(NotePlacement placement) {
    return new TextWriter(placement);
  }

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    Document document = result.document();
    Utf8 utf8 = new Utf8(out);
    switch (notes) {
      case END -> utf8.append(document.text());
      case NONE -> utf8.append(document.text(), 0, document.body().end());
      case MARKED, PAGE, CHAPTER -> new MarkedText(document, notes, utf8).write();
    }
    utf8.flush();
  }
}
