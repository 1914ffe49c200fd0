package io.github.pumice.cli;

import io.github.pumice.io.CleanedJson;
import io.github.pumice.io.FileProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Gives the source back. */
final class RestoreCommand implements Command {
  private final Console console;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Command.spec(
            this,
            "restore",
            "Writes the source of a cleaned text to stdout, byte for byte, from what clean --to"
                + " json wrote.")
        .addPositional(
            PositionalParamSpec.builder()
                .required(true)
                .paramLabel("CLEANED.json")
                .type(String.class)
                .description("The cleaned text, or - for stdin.")
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws IOException {
    read(parsed.matchedPositionalValue(0, "")).restore(console.out());
    return Main.DONE;
  }

  private CleanedJson read(String path) throws IOException {
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
