package io.github.pumice.io;

import io.github.pumice.core.Result;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a result in one format. Stateless and thread-safe; the stream is flushed, not closed. */
public interface ResultWriter {

  /** Writes {@code result} to {@code out}. */
  void write(Result result, OutputStream out) throws IOException;
}
