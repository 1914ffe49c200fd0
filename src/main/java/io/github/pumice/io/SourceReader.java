package io.github.pumice.io;

import io.github.pumice.core.Encoding;
import io.github.pumice.core.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads bytes as a source. */
public final class SourceReader {

  /** Reads a file. */
  public Source read(Path file) throws IOException {
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), bytes(file));
  }

  /** Reads bytes that came from somewhere called {@code name}. */
  public Source read(String name, byte[] bytes) {
    return new Source(name, Encoding.UTF_8.decode(bytes), Encoding.UTF_8);
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file or folder; check the path", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + ": not readable; check the permissions", e);
    }
  }
}
