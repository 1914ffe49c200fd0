package io.github.pumice.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of one run.
 *
 * @param in what {@code -} reads
 * @param out text and what a command was asked for
 * @param err everything else
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  /** Says something that is not text. */
  void tell(String message) {
    err.println("pumice: " + message);
  }
}
