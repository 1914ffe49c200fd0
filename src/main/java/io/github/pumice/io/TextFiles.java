package io.github.pumice.io;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the text files of a folder. */
public final class TextFiles {
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("txt", "text", "asc");

  private TextFiles() {}

  /**
   * All text files under {@code folder}, those of each folder together, in natural order: {@code
   * p2.txt} before {@code p10.txt}. Hidden ones are passed over. None at all is an error.
   */
  public static List<Path> under(Path folder) throws IOException {
    try {
      // A walk does not follow links, not even where it begins.
      Path real = folder.toRealPath();
      try (Stream<Path> files = Files.walk(real)) {
        return required(folder, files.map(file -> folder.resolve(real.relativize(file))));
      }
    } catch (UncheckedIOException e) {
      throw FileProblem.in(folder, Objects.requireNonNull(e.getCause()));
    } catch (FileSystemException e) {
      throw FileProblem.in(folder, e);
    }
  }

  /** The text files that lie in {@code folder} itself, in natural order. None is an error. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return required(folder, files);
    } catch (FileSystemException e) {
      throw FileProblem.in(folder, e);
    }
  }

  private static List<Path> required(Path folder, Stream<Path> found) throws IOException {
    List<Path> files =
        found.filter(file -> isWanted(folder, file)).sorted(new NaturalOrder()).toList();
    if (files.isEmpty()) {
      throw new IOException(
          folder + ": no text file (.txt, .text, .asc) in this folder; name the files themselves");
    }
    return files;
  }

  private static boolean isWanted(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return ENDS.contains(Ascii.toLowerCase(MoreFiles.getFileExtension(file)))
        && Files.isRegularFile(file);
  }
}
