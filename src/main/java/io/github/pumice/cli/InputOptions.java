package io.github.pumice.cli;

import com.ibm.icu.util.ULocale;
import io.github.pumice.core.Document;
import io.github.pumice.core.Source;
import io.github.pumice.io.SourceReader;
import io.github.pumice.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

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

  private static final String LANGUAGE = "--lang";
  private static final String CHARSET = "--charset";
  private static final String LEXICON = "--lexicon";
  private static final String PAGE_FILES = "--page-files";

  private final ParseResult parsed;
  private final Optional<String> language;
  private final Optional<Charset> charset;
  private final HeadStart headStart;

  InputOptions(ParseResult parsed, HeadStart headStart) {
    this.parsed = parsed;
    this.headStart = headStart;
    this.language = Optional.ofNullable(parsed.matchedOptionValue(LANGUAGE, null));
    this.charset = Optional.ofNullable(parsed.matchedOptionValue(CHARSET, null));
  }

  /** Adds to a command what it takes when it reads texts. */
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder(LANGUAGE)
                .paramLabel("CODE")
                .type(String.class)
                .converters(InputOptions::language)
                .description("The language of the text (en, de, fr, …); found out where not given.")
                .build())
        .addOption(
            OptionSpec.builder(CHARSET)
                .paramLabel("NAME")
                .type(Charset.class)
                .converters(InputOptions::charset)
                .description("The charset of the input; found out where not given.")
                .build())
        .addOption(
            OptionSpec.builder(LEXICON)
                .paramLabel("[CODE=]FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                    "Words beside those of the language: a Hunspell dictionary (.dic, its .aff"
                        + " beside it) or a word list (UTF-8, one a line). With CODE= they count in"
                        + " that language only. Can be given again.")
                .build())
        .addOption(
            Command.flag(PAGE_FILES, "Take each folder as one volume with a file for each page."))
        .addPositional(
            PositionalParamSpec.builder()
                .required(true)
                .arity("1..*")
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                    "Files, folders (all .txt, .text and .asc files in them), or - for stdin.")
                .build());
  }

  /** The tag of a language that ISO 639 has a code for: {@code de}, {@code deu}, {@code pt-BR}. */
  private static String language(String code) {
    ULocale locale = ULocale.forLanguageTag(code.replace('_', '-'));
    if (!Arrays.asList(ULocale.getISOLanguages()).contains(locale.getLanguage())) {
      throw new TypeConversionException(
          "'" + code + "' is no code of ISO 639; common ones are en, de, fr, la");
    }
    return locale.toLanguageTag();
  }

  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.canEncode()) {
        return charset;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "no charset is called '%s'; common ones are UTF-8, windows-1252, x-MacRoman, IBM850"
              .formatted(name));
    }
    throw new TypeConversionException(
        "'" + name + "' can only be read, and no text in it could be restored");
  }

  /** What the paths name; a missing one, and a folder without text, are errors. */
  List<Input> inputs() throws IOException {
    return Input.of(
        parsed.matchedPositionalValue(0, List.of()), parsed.hasMatchedOption(PAGE_FILES));
  }

  /** All lexicons as one. */
  Lexicon lexicon() throws IOException, UsageException {
    return LexiconFile.read(parsed.matchedOptionValue(LEXICON, List.of()));
  }

  /**
   * A text that cannot be read or worked on is told, and does not keep the others from it; where
   * nobody takes what is written, no more is done.
   */
  int onEach(Iterable<Input> inputs, Console console, Work work) {
    int exit = Main.DONE;
    for (Input input : inputs) {
      exit = Math.max(exit, on(input, console, work));
      if (console.out().checkError()) {
        return Main.UNUSABLE;
      }
    }
    return exit;
  }

  /** The same, on several texts at once. */
  int onEachSideBySide(Iterable<Input> inputs, Console console, Work work) {
    return SideBySide.onThisMachine().onEach(inputs, input -> on(input, console, work));
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
    headStart.end();
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
