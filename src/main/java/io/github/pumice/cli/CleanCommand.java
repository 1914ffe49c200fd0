package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.Settings;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import io.github.pumice.io.Format;
import io.github.pumice.io.NotePlacement;
import io.github.pumice.io.ResultWriter;
import io.github.pumice.io.TextWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cleans files. */
@Command(
    name = "clean",
    sortOptions = false,
    description = {
      "Cleans text files. The cleaned text goes to stdout, or into a folder with -o; the files"
          + " themselves are never changed.",
      ""
    },
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.",
      defaultValue = "txt",
      converter = FormatName.class,
      completionCandidates = FormatName.class)
  private Format format = Format.TXT;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description =
          "Write into this folder, one file for each input, in the layout that they have.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--steps",
      split = ",",
      paramLabel = "STEP",
      description =
          "Only these steps; with a - before it, without this one. The command rules lists them.")
  private List<String> steps = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description =
          "Report repairs of less confidence, do not make them; default ${DEFAULT-VALUE}.")
  private double minConfidence = Pipeline.DEFAULT_MIN_CONFIDENCE;

  @Option(
      names = "--notes",
      paramLabel = "WHERE",
      description =
          "Where plain text has its notes: ${COMPLETION-CANDIDATES} (in any case). END is after the"
              + " body; MARKED too, with [27-1] at both places; PAGE after each page, CHAPTER after"
              + " each chapter.")
  private Optional<NotePlacement> notes = Optional.empty();

  @Option(names = "--keep-lines", description = "Let lines end where they end in print.")
  private boolean keepLines;

  @Option(
      names = "--keep-furniture",
      description = "Leave folios, running heads, catchwords and signatures in the text.")
  private boolean keepFurniture;

  @Option(
      names = "--drop-boilerplate",
      description =
          "Take the notices of digitizers and transcribers out; what they tell is metadata.")
  private boolean dropBoilerplate;

  @Option(names = "--explain", description = "Print every change on stderr, and why it was made.")
  private boolean explain;

  @Option(
      names = "--check",
      description = "Write nothing; exit 1 if cleaning would change a text. Goes with --explain.")
  private boolean check;

  @Mixin private InputOptions texts = new InputOptions();

  private boolean midLine;

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    Pipeline pipeline = pipeline();
    if (notes.isPresent() && format != Format.TXT) {
      throw new UsageException("--notes says where plain text has its notes; add --to txt");
    }
    List<Input> inputs = texts.inputs();
    Optional<OutputFolder> output = folder.map(path -> new OutputFolder(path, format));
    if (output.isPresent()) {
      output.get().check(inputs);
    } else if (inputs.size() > 1 && !format.canFollowEachOther()) {
      throw new UsageException(
          "--to " + format.id() + ": several texts do not fit into one stream; add -o DIR");
    }
    InputOptions.Work work = (input, document) -> clean(input, pipeline.run(document), output);
    return isShown(inputs, output.isPresent())
        ? texts.onEach(Progress.over(inputs, console), Progress.above(console), work)
        : texts.onEach(inputs, console, work);
  }

  /** Whether a bar tells how far it is: not where there is another text to read, or no waiting. */
  private boolean isShown(List<Input> inputs, boolean intoFolder) {
    return console.colours() && intoFolder && !explain && !check && inputs.size() > 1;
  }

  private Pipeline pipeline() throws IOException, UsageException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence " + minConfidence + ": must lie between 0 and 1");
    }
    Settings settings = new Settings(keepLines, keepFurniture, dropBoilerplate, texts.lexicon());
    Pipeline standard = Pumice.standard(settings);
    return Steps.choose(standard, steps).withMinConfidence(minConfidence);
  }

  private int clean(Input input, Result result, Optional<OutputFolder> output) throws IOException {
    if (explain || check) {
      report(input, result);
    }
    if (check) {
      return hasFindings(result) ? Main.FINDINGS : Main.DONE;
    }
    if (output.isPresent()) {
      output.get().write(input, result, writer());
    } else {
      print(result);
    }
    return Main.DONE;
  }

  private ResultWriter writer() {
    return notes.isPresent() ? TextWriter.of().withNotes(notes.get()) : format.writer();
  }

  /** A text after another begins on a line of its own. */
  private void print(Result result) throws IOException {
    if (midLine) {
      console.out().print('\n');
    }
    writer().write(result, console.out());
    midLine = format == Format.TXT && !result.text().isEmpty() && !result.text().endsWith("\n");
  }

  private void report(Input input, Result result) {
    Explainer explainer = new Explainer(console);
    if (explain) {
      explainer.explain(input, result);
    }
    explainer.summarize(input, result);
  }

  /** Whether cleaning changed the text; page numbers that were only noted do not count. */
  private static boolean hasFindings(Result result) {
    return result.changes().stream()
        .anyMatch(change -> !change.kind().equals("page") && !change.kind().equals("label"));
  }
}
