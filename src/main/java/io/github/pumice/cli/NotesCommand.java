package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import io.github.pumice.io.SourceReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the notes of texts. */
@Command(
    name = "notes",
    description =
        "Lists the notes of texts: page, label, the words before the mark, the note, how sure it is.",
    mixinStandardHelpOptions = true)
final class NotesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}, in any case; default ${DEFAULT-VALUE}.",
      defaultValue = "TABLE")
  private NoteFormat format = NoteFormat.TABLE;

  @Option(
      names = "--page-files",
      description = "Take each folder as one volume with a file for each page.")
  private boolean pageFiles;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for stdin.")
  private List<String> paths = List.of();

  NotesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    format.begin(console.out());
    for (Input input : Input.of(paths, pageFiles)) {
      Document document = Document.of(input.read(SourceReader.detecting(), console));
      Result result = Pumice.standard().run(document);
      format.print(NoteRow.of(input.shown(), result), console.out());
    }
    return Main.DONE;
  }
}
