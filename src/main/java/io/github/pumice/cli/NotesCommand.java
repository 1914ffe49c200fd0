package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.Settings;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the notes of texts. */
@Command(
    name = "notes",
    description =
        "Lists the notes of texts: page, label, the words before the mark, the note, how sure it"
            + " is.",
    mixinStandardHelpOptions = true)
final class NotesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions texts = new InputOptions();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}, in any case; default ${DEFAULT-VALUE}.",
      defaultValue = "TABLE")
  private NoteFormat format = NoteFormat.TABLE;

  NotesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    Pipeline pipeline = Pumice.standard(Settings.STANDARD.withLexicon(texts.lexicon()));
    List<Input> inputs = texts.inputs();
    format.begin(console.out());
    return texts.onEach(inputs, console, (input, document) -> list(input, pipeline.run(document)));
  }

  private int list(Input input, Result result) throws IOException {
    format.print(NoteRow.of(input.shown(), result), console.out());
    return Main.DONE;
  }
}
