package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import io.github.pumice.core.Source;
import io.github.pumice.io.Format;
import io.github.pumice.io.SourceReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cleans files. */
@Command(
    name = "clean",
    description = "Cleans text files; the cleaned text goes to stdout, or into a folder with -o.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
  private static final String STDIN = "-";

  private final Console console;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default txt")
  private Format format = Format.TXT;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "write into this folder, one file for each")
  private @Nullable Path folder;

  @Option(
      names = "--steps",
      split = ",",
      paramLabel = "STEP",
      description = "only these steps, or with a leading -, all but these")
  private List<String> steps = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "repairs of less confidence are reported, not made; default 0.8")
  private double minConfidence = Pipeline.DEFAULT_MIN_CONFIDENCE;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "the language of the text (en, de, …)")
  private @Nullable String language;

  @Option(names = "--explain", description = "print every change on stderr")
  private boolean explain;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or - for stdin")
  private List<String> paths = List.of();

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = Steps.choose(Pumice.standard(), steps).withMinConfidence(minConfidence);
    for (String path : paths) {
      clean(path, pipeline);
    }
    return 0;
  }

  private void clean(String path, Pipeline pipeline) throws IOException {
    Source source =
        path.equals(STDIN)
            ? new SourceReader().read("stdin", console.in().readAllBytes())
            : new SourceReader().read(Path.of(path));
    Document document = Document.of(source);
    Result result = pipeline.run(language == null ? document : document.withLanguage(language));
    if (explain) {
      result.changes().forEach(this::explain);
    }
    if (folder == null) {
      format.writer().write(result, console.out());
    } else {
      write(result, folder.resolve(outputName(source.name())));
    }
  }

  private String outputName(String name) {
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + "." + format.extension();
  }

  private void write(Result result, Path target) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path beside = Files.createTempFile(parent, ".pumice", null);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        format.writer().write(result, out);
      }
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void explain(Change change) {
    console
        .err()
        .println(
            "line "
                + change.line()
                + ": "
                + change.before()
                + " → "
                + change.after()
                + "  "
                + change.rule()
                + " "
                + change.confidence()
                + " "
                + change.evidence());
  }
}
