package io.github.pumice.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of one run.
 *
 * @param in what {@code -} reads
 * @param out the text, or what else was asked for
 * @param err everything else
 * @param colours whether {@code err} is a terminal that shows colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colours) {

  /** Says one thing, in one line. */
  void tell(String message) {
    err.println("pumice: " + message.replace('\n', ' '));
  }
}
