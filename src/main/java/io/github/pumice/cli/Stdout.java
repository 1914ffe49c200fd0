package io.github.pumice.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers why it could not be written to. A {@link java.io.PrintStream}
 * over it knows only that something failed.
 */
final class Stdout extends FilterOutputStream {
  private @Nullable IOException failure;

  Stdout(OutputStream out) {
    super(out);
  }

  /** What to tell; nothing when a reader that has seen enough, as {@code head} has, is gone. */
  Optional<String> problem() {
    IOException e = failure;
    String message = e == null ? "" : String.valueOf(e.getMessage());
    return e == null || message.toLowerCase(Locale.ROOT).contains("pipe")
        ? Optional.empty()
        : Optional.of("stdout: " + message + "; what was written is not whole");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
