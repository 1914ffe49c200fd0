package io.github.pumice.cli;

import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --lexicon}: a path, or {@code de=} and a path. */
final class LexiconFile {
  private static final Pattern FOR_LANGUAGE = Pattern.compile("([a-zA-Z]{2,3})=(.+)");

  private LexiconFile() {}

  /** All of them as one. */
  static Lexicon read(List<String> arguments) throws IOException, UsageException {
    Lexicon all = Lexicon.EMPTY;
    for (String argument : arguments) {
      all = Lexicons.anyOf(all, read(argument));
    }
    return all;
  }

  private static Lexicon read(String argument) throws IOException, UsageException {
    Matcher parts = FOR_LANGUAGE.matcher(argument);
    boolean forLanguage = parts.matches();
    String path = forLanguage ? parts.group(2) : argument;
    Lexicon lexicon = open(path);
    if (lexicon.isEmpty()) {
      throw new UsageException(
          "--lexicon " + path + ": has no words; a word list has one on each line");
    }
    return forLanguage ? Lexicons.onlyFor(parts.group(1), lexicon) : lexicon;
  }

  private static Lexicon open(String path) throws IOException, UsageException {
    try {
      return Lexicons.ofFile(Path.of(path));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--lexicon " + path + ": " + e.getMessage());
    }
  }
}
