package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.Settings;
import io.github.pumice.core.Pipeline;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the notes of texts. */
final class NotesCommand implements Command {
  private final Console console;
  private final HeadStart headStart;

  NotesCommand(Console console, HeadStart headStart) {
    this.console = console;
    this.headStart = headStart;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.spec(
            this,
            "notes",
            "Lists the notes of texts: page, label, the words before the mark, the note, how sure"
                + " it is.");
    return InputOptions.addTo(spec)
        .addOption(
            Choice.option("--to", NoteFormat.class)
                .paramLabel("FORMAT")
                .defaultValue("table")
                .description("One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws IOException, UsageException {
    InputOptions texts = new InputOptions(parsed, headStart);
    NoteFormat format = parsed.matchedOptionValue("--to", NoteFormat.TABLE);
    Pipeline pipeline = Pumice.standard(Settings.STANDARD.withLexicon(texts.lexicon()));
    List<Input> inputs = texts.inputs();
    format.begin(console.out());
    return texts.onEach(
        inputs,
        console,
        (input, document) -> {
          format.print(NoteRow.of(input.shown(), pipeline.run(document)), console.out());
          return Main.DONE;
        });
  }
}
