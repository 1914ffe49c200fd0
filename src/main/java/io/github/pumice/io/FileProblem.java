package io.github.pumice.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line what is wrong with a file; the JDK's own messages are often its bare name. */
public final class FileProblem {
  private FileProblem() {}

  /** The same failure, with a message that names the file, what is wrong, and what to do. */
  public static IOException of(Path file, IOException failure) {
    return new IOException(file + ": " + what(failure), failure);
  }

  /** The same for a failure with {@code folder} or with something in it, which it names. */
  static IOException in(Path folder, IOException failure) {
    String place = failure instanceof FileSystemException known ? known.getFile() : null;
    return new IOException((place == null ? folder : place) + ": " + what(failure), failure);
  }

  private static String what(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    if (failure instanceof AccessDeniedException) {
      return "access denied; check its permissions";
    }
    if (failure instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return String.valueOf(failure.getMessage());
  }
}
