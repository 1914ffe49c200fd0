package io.github.pumice.io;

import io.github.pumice.core.Result;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the cleaned text as UTF-8: the body, then each note as a paragraph of its own. */
public final class TextWriter implements ResultWriter {

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    new Utf8(out).append(result.text()).flush();
  }
}
