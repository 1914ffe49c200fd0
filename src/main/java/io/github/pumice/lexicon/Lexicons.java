package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where lexicons come from: the class path, by language, or files.
 *
 * <p>The dictionaries on the class path are optional dependencies, read at the first question for
 * their language and kept. Thread-safe.
 */
public final class Lexicons {

  /** Language to the automata that hold its words, without {@code .dict} and {@code .info}. */
  private static final ImmutableListMultimap<String, String> RESOURCES =
      ImmutableListMultimap.<String, String>builder()
          .putAll(
              "en",
              "org/languagetool/resource/en/hunspell/en_US",
              "org/languagetool/resource/en/hunspell/en_GB")
          .put("de", "org/languagetool/resource/de/german")
          .put("fr", "org/languagetool/resource/fr/french")
          .put("es", "org/languagetool/resource/es/es-ES")
          .put("it", "org/languagetool/resource/it/italian")
          .put("pl", "morfologik/stemming/polish/polish")
          .putAll(
              "pt",
              "org/languagetool/resource/pt/spelling/pt-PT-45",
              "org/languagetool/resource/pt/portuguese")
          .put("ru", "org/languagetool/resource/ru/hunspell/ru_RU")
          .build();

  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private Lexicons() {}

  /**
   * The lexicon of a language ({@code "de"}, {@code "pt-BR"}: what follows the first hyphen does
   * not matter); {@link Lexicon#EMPTY} where none is on the class path.
   */
  public static Lexicon forLanguage(String language) {
    String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return LOADED.computeIfAbsent(code, Lexicons::load);
  }

  /** The languages for which dictionaries are known, whether they are on the class path or not. */
  public static ImmutableSet<String> languages() {
    return RESOURCES.keySet();
  }

  private static Lexicon load(String language) {
    return anyOf(
        RESOURCES.get(language).stream()
            .map(Lexicons::automaton)
            .filter(lexicon -> !lexicon.isEmpty())
            .toArray(Lexicon[]::new));
  }

  private static Lexicon automaton(String resource) {
    try (InputStream automaton = open(resource + ".dict");
        InputStream properties = open(resource + ".info")) {
      return automaton == null || properties == null
          ? Lexicon.EMPTY
          : MorfologikLexicon.read(automaton, properties);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon: " + resource + " on the class path is damaged", e);
    }
  }

  private static @Nullable InputStream open(String resource) {
    return Lexicons.class.getClassLoader().getResourceAsStream(resource);
  }

  /** A lexicon that has the words of all of these. */
  public static Lexicon anyOf(Lexicon... lexicons) {
    return switch (lexicons.length) {
      case 0 -> Lexicon.EMPTY;
      case 1 -> lexicons[0];
      default -> new JoinedLexicon(ImmutableList.copyOf(lexicons));
    };
  }

  /** A lexicon of these words. */
  public static Lexicon ofWords(String... words) {
    return new WordListLexicon(ImmutableSet.copyOf(Arrays.asList(words)));
  }

  /**
   * A word list: UTF-8, one word a line, empty lines and lines that begin with {@code #} left out.
   *
   * @throws IOException if the file cannot be read
   */
  public static Lexicon ofWordList(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return new WordListLexicon(
          lines
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(ImmutableSet.toImmutableSet()));
    }
  }

  /**
   * A Hunspell dictionary: {@code de_DE.dic} with {@code de_DE.aff} beside it. Needs Lucene's
   * {@code lucene-analysis-common} on the class path.
   *
   * @throws IOException if one of the two files cannot be read or is no such file
   */
  public static Lexicon ofHunspell(Path dictionary) throws IOException {
    String name = dictionary.getFileName() == null ? "" : dictionary.getFileName().toString();
    if (!name.endsWith(".dic")) {
      throw new IllegalArgumentException(
          "lexicon: "
              + dictionary
              + " is no Hunspell dictionary; name its .dic file, the .aff file stands beside it");
    }
    Path affixes = dictionary.resolveSibling(name.substring(0, name.length() - 4) + ".aff");
    return HunspellLexicon.read(affixes, dictionary);
  }
}
