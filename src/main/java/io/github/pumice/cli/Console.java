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
 * @param lineStart what a message begins with
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean colours, String lineStart) {

  Console(InputStream in, PrintStream out, PrintStream err, boolean colours) {
    this(in, out, err, colours, "");
  }

  Console withLineStart(String start) {
    return new Console(in, out, err, colours, start);
  }

  /** Says one thing, in one line, at once: it may be long till the next. */
  void tell(String message) {
    err.println(lineStart + "pumice: " + message.replace('\n', ' '));
    err.flush();
  }
}
