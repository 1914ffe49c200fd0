package io.github.pumice.cli;

import io.github.pumice.core.Document;
import io.github.pumice.core.Source;
import io.github.pumice.io.SourceReader;
import io.github.pumice.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which texts a command reads, and what is known of them beforehand. */
final class InputOptions {
  /** A charset that is no surer than this gives no text in any language. */
  private static final double DOUBTED = 0.5;

  /** From here on a Unicode encoding is not worth a word. */
  private static final double PROVED = 0.95;

  /** What is done with one text; the exit code that it leads to. */
  interface Work {
    int on(Input input, Document document) throws IOException;
  }

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "The language of the text (en, de, fr, …); found out where not given.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The charset of the input; found out where not given.",
      converter = CharsetName.class)
  private Optional<Charset> charset = Optional.empty();

  @Option(
      names = "--lexicon",
      paramLabel = "[CODE=]FILE",
      description =
          "Words beside those of the language: a Hunspell dictionary (.dic, its .aff beside it) or"
              + " a word list (UTF-8, one a line). With CODE= they count in that language only. Can"
              + " be given again.")
  private List<String> lexicons = List.of();

  @Option(
      names = "--page-files",
      description = "Take each folder as one volume with a file for each page.")
  private boolean pageFiles;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders (all .txt, .text and .asc files in them), or - for stdin.")
  private List<String> paths = List.of();

  /** What the paths name; a missing one, and a folder without text, are errors. */
  List<Input> inputs() throws IOException {
    return Input.of(paths, pageFiles);
  }

  /** All lexicons as one. */
  Lexicon lexicon() throws IOException, UsageException {
    return LexiconFile.read(lexicons);
  }

  /** A text that cannot be read or worked on is told, and does not keep the others from it. */
  int onEach(Iterable<Input> inputs, Console console, Work work) {
    int exit = Main.DONE;
    for (Input input : inputs) {
      exit = Math.max(exit, on(input, console, work));
    }
    return exit;
  }

  private int on(Input input, Console console, Work work) {
    try {
      return work.on(input, read(input, console));
    } catch (IOException e) {
      console.tell(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      console.tell(
          input.shown() + ": too large for the memory that Java has; give it more with java -Xmx");
    } catch (RuntimeException e) {
      console.tell(input.shown() + ": " + Main.defect(e));
    }
    return Main.UNUSABLE;
  }

  private Document read(Input input, Console console) throws IOException {
    SourceReader reader =
        charset.isPresent() ? SourceReader.of(charset.get()) : SourceReader.detecting();
    Source source = input.read(reader, console);
    if (isGuess(source)) {
      console.tell(input.shown() + ": " + guess(source));
    }
    Document document = Document.of(source);
    return language.isPresent() ? document.withLanguage(language.get()) : document;
  }

  private boolean isGuess(Source source) {
    boolean unicode = source.encoding().name().contains("UTF-");
    return charset.isEmpty() && !(unicode && source.confidence() >= PROVED);
  }

  private static String guess(Source source) {
    String next = source.runnerUp().isEmpty() ? "" : ", " + source.runnerUp() + " comes next";
    return String.format(
        Locale.ROOT,
        "read as %s, which is a guess (confidence %.2f%s); --charset says otherwise%s",
        source.encoding().name(),
        source.confidence(),
        next,
        source.confidence() > DOUBTED ? "" : " (Chinese, Japanese and Korean are not guessed)");
  }
}
