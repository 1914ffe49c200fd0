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
import picocli.CommandLine.ParseResult;

/** One run of {@code clean}. */
final class Cleaning {
  private final ParseResult parsed;
  private final Console console;
  private final InputOptions texts;
  private final Format format;
  private final Optional<NotePlacement> notes;

  private boolean midLine;

  Cleaning(ParseResult parsed, Console console, HeadStart headStart) {
    this.parsed = parsed;
    this.console = console;
    this.texts = new InputOptions(parsed, headStart);
    this.format = parsed.matchedOptionValue(CleanCommand.FORMAT, Format.TXT);
    this.notes = Optional.ofNullable(parsed.matchedOptionValue(CleanCommand.NOTES, null));
  }

  int run() throws IOException, UsageException {
    Pipeline pipeline = pipeline();
    if (notes.isPresent() && format != Format.TXT) {
      throw new UsageException("--notes says where plain text has its notes; add --to txt");
    }
    List<Input> inputs = texts.inputs();
    Optional<Path> folder =
        Optional.ofNullable(parsed.matchedOptionValue(CleanCommand.FOLDER, null));
    Optional<OutputFolder> output = folder.map(path -> new OutputFolder(path, format));
    if (output.isPresent()) {
      output.get().check(inputs);
    } else if (inputs.size() > 1 && !format.canFollowEachOther()) {
      throw new UsageException(
          "--to " + format.id() + ": several texts do not fit into one stream; add -o DIR");
    }
    InputOptions.Work work = (input, document) -> clean(input, pipeline.run(document), output);
    if (output.isEmpty() || explain() || check() || inputs.size() == 1) {
      return texts.onEach(inputs, console, work);
    }
    return console.colours()
        ? texts.onEachSideBySide(Progress.over(inputs, console), Progress.above(console), work)
        : texts.onEachSideBySide(inputs, console, work);
  }

  private Pipeline pipeline() throws IOException, UsageException {
    double bar =
        parsed.matchedOptionValue(CleanCommand.MIN_CONFIDENCE, Pipeline.DEFAULT_MIN_CONFIDENCE);
    Settings settings =
        new Settings(
            parsed.hasMatchedOption(CleanCommand.KEEP_LINES),
            parsed.hasMatchedOption(CleanCommand.KEEP_FURNITURE),
            parsed.hasMatchedOption(CleanCommand.DROP_BOILERPLATE),
            texts.lexicon());
    List<String> steps = parsed.matchedOptionValue(CleanCommand.STEPS, List.of());
    return Steps.choose(Pumice.standard(settings), steps).withMinConfidence(bar);
  }

  private boolean explain() {
    return parsed.hasMatchedOption(CleanCommand.EXPLAIN);
  }

  private boolean check() {
    return parsed.hasMatchedOption(CleanCommand.CHECK);
  }

  private int clean(Input input, Result result, Optional<OutputFolder> output) throws IOException {
    if (explain() || check()) {
      report(input, result);
    }
    if (check()) {
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
    if (explain()) {
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
