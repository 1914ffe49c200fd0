package io.github.pumice.cli;

import com.google.common.primitives.Doubles;
import io.github.pumice.core.Pipeline;
import io.github.pumice.io.Format;
import io.github.pumice.io.NotePlacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Cleans files. */
final class CleanCommand implements Command {
  static final String FORMAT = "--to";
  static final String FOLDER = "-o";
  static final String STEPS = "--steps";
  static final String MIN_CONFIDENCE = "--min-confidence";
  static final String NOTES = "--notes";
  static final String KEEP_LINES = "--keep-lines";
  static final String KEEP_FURNITURE = "--keep-furniture";
  static final String DROP_BOILERPLATE = "--drop-boilerplate";
  static final String EXPLAIN = "--explain";
  static final String CHECK = "--check";

  private final Console console;
  private final HeadStart headStart;

  CleanCommand(Console console, HeadStart headStart) {
    this.console = console;
    this.headStart = headStart;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.spec(
            this,
            "clean",
            "Cleans text files. The cleaned text goes to stdout, or into a folder with -o; the"
                + " files themselves are never changed.",
            "");
    spec.usageMessage().sortOptions(false);
    addTexts(spec);
    addSwitches(spec);
    return InputOptions.addTo(spec);
  }

  private static void addTexts(CommandSpec spec) {
    spec.addOption(
            Choice.option(FORMAT, Format.class)
                .paramLabel("FORMAT")
                .defaultValue(Format.TXT.id())
                .description("One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
                .build())
        .addOption(
            OptionSpec.builder(FOLDER)
                .paramLabel("DIR")
                .type(Path.class)
                .description(
                    "Write into this folder, one file for each input, in the layout that they"
                        + " have.")
                .build())
        .addOption(
            OptionSpec.builder(STEPS)
                .paramLabel("STEP")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(
                    "Only these steps; with a - before it, without this one. The command rules"
                        + " lists them.")
                .build())
        .addOption(
            OptionSpec.builder(MIN_CONFIDENCE)
                .paramLabel("X")
                .type(double.class)
                .converters(CleanCommand::confidence)
                .defaultValue(String.valueOf(Pipeline.DEFAULT_MIN_CONFIDENCE))
                .description(
                    "Report repairs of less confidence, do not make them; default"
                        + " ${DEFAULT-VALUE}.")
                .build())
        .addOption(
            Choice.option(NOTES, NotePlacement.class)
                .paramLabel("WHERE")
                .description(
                    "Where plain text has its notes: ${COMPLETION-CANDIDATES}. Without this option"
                        + " and with end, after the body; with marked, too, and [27-1] stands at"
                        + " both places; so it does with page, after each page, and chapter,"
                        + " after each chapter.")
                .build());
  }

  private static double confidence(String value) {
    Double bar = Doubles.tryParse(value);
    if (bar == null || !(bar >= 0 && bar <= 1)) {
      throw new TypeConversionException("'" + value + "' is no number from 0 to 1");
    }
    return bar;
  }

  private static void addSwitches(CommandSpec spec) {
    spec.addOption(Command.flag(KEEP_LINES, "Let lines end where they end in print."))
        .addOption(
            Command.flag(
                KEEP_FURNITURE,
                "Leave folios, running heads, catchwords and signatures in the text."))
        .addOption(
            Command.flag(
                DROP_BOILERPLATE,
                "Take the notices of digitizers and transcribers out; what they tell is metadata."))
        .addOption(Command.flag(EXPLAIN, "Print every change on stderr, and why it was made."))
        .addOption(
            Command.flag(
                CHECK,
                "Write nothing; exit 1 if cleaning would change a text. Goes with --explain."));
  }

  @Override
  public int run(ParseResult parsed) throws IOException, UsageException {
    return new Cleaning(parsed, console, headStart).run();
  }
}
