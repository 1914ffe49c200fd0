package io.github.pumice.cli;

import io.github.pumice.io.CleanedJson;
import io.github.pumice.io.FileProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the source back. */
@Command(
    name = "restore",
    description =
        "Writes the source of a cleaned text to stdout, byte for byte, from what clean --to json wrote.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLEANED.json", description = "The cleaned text, or - for stdin.")
  private String path = "";

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    byte[] source = read().restore();
    console.out().write(source, 0, source.length);
    return Main.DONE;
  }

  private CleanedJson read() throws IOException {
    if (path.equals("-")) {
      return CleanedJson.read("stdin", console.in());
    }
    Path file = Path.of(path);
    if (Files.isDirectory(file)) {
      throw new IOException(path + ": is a folder; name one JSON file");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return CleanedJson.read(path, in);
    } catch (FileSystemException e) {
      throw FileProblem.of(file, e);
    }
  }
}
