package io.github.pumice.cli;

import io.github.pumice.core.Result;
import io.github.pumice.io.FileProblem;
import io.github.pumice.io.Format;
import io.github.pumice.io.ResultWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where results are written to, as files that keep the layout of their inputs.
 *
 * <p>A file is written beside its place and then moved there, so that it is there whole or not at
 * all.
 */
record OutputFolder(Path folder, Format format) {

  /** Makes sure that no output would take the place of an input or of another output. */
  void check(List<Input> inputs) throws IOException, UsageException {
    if (folder.toString().isEmpty()) {
      throw new UsageException("-o: an empty DIR names no folder; name one, or . for this one");
    }
    Set<Path> files = filesOf(inputs);
    Map<Path, Input> taken = new HashMap<>();
    for (Input input : inputs) {
      Path target = target(input).toAbsolutePath().normalize();
      Input other = taken.put(target, input);
      if (other != null) {
        throw new UsageException(
            "%s and %s would both become %s; clean them into different folders"
                .formatted(other.shown(), input.shown(), target(input)));
      }
      if (Files.exists(target) && files.contains(target.toRealPath())) {
        throw new UsageException(
            "-o %s: %s is an input, and inputs are never changed; name another folder"
                .formatted(folder, target(input)));
      }
    }
  }

  private static Set<Path> filesOf(List<Input> inputs) throws IOException {
    Set<Path> files = new HashSet<>();
    for (Input input : inputs) {
      for (Path file : input.files()) {
        files.add(file.toRealPath());
      }
    }
    return files;
  }

  private Path target(Input input) {
    Path stem = folder.resolve(input.outputStem());
    return stem.resolveSibling(stem.getFileName() + "." + format.extension());
  }

  void write(Input input, Result result, ResultWriter writer) throws IOException {
    Path target = target(input);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      writeBeside(target, result, writer);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("-o " + folder + ": " + e.getFile() + " is a file, not a folder", e);
    } catch (FileSystemException e) {
      throw FileProblem.of(target, e);
    }
  }

  private static void writeBeside(Path target, Result result, ResultWriter writer)
      throws IOException {
    Path beside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        writer.write(result, out);
      }
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
