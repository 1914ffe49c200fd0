package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final ImmutableSetMultimap<String, String> RESOURCES =
      WordLists.of(
          "en org/languagetool/resource/en/hunspell/en_US"
              + " org/languagetool/resource/en/hunspell/en_GB",
          "de org/languagetool/resource/de/german",
          "fr org/languagetool/resource/fr/french",
          "es org/languagetool/resource/es/es-ES",
          "nl org/languagetool/resource/nl/dutch",
          "it org/languagetool/resource/it/italian",
          "pl morfologik/stemming/polish/polish",
          "pt org/languagetool/resource/pt/spelling/pt-PT-45"
              + " org/languagetool/resource/pt/portuguese",
          "ru org/languagetool/resource/ru/hunspell/ru_RU");

  /** The two files of a Hunspell dictionary. */
  private static final String WORDS = ".dic";

  private static final String AFFIXES = ".aff";

  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private Lexicons() {}

  /**
   * The lexicon of a language ({@code "de"}, {@code "pt-BR"}: what follows the first hyphen does
   * not matter); {@link Lexicon#EMPTY} where none is on the class path.
   */
  public static Lexicon forLanguage(String language) {
    return LOADED.computeIfAbsent(code(language), Lexicons::load);
  }

  /** The lexicon of a language, together with what of {@code own} holds for it. */
  public static Lexicon forLanguage(String language, Lexicon own) {
    return anyOf(forLanguage(language), own.in(language));
  }

  /** A lexicon whose words count in texts and passages of one language only. */
  public static Lexicon onlyFor(String language, Lexicon lexicon) {
    return new OneLanguageLexicon(code(language), lexicon);
  }

  static String code(String language) {
    return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The languages for which dictionaries are known, whether they are on the class path or not. */
  public static ImmutableSet<String> languages() {
    return RESOURCES.keySet();
  }

  private static Lexicon load(String language) {
    List<Lexicon> automata = new ArrayList<>();
    for (String resource : RESOURCES.get(language)) {
      automata.add(automaton(resource));
    }
    return anyOf(automata.toArray(new Lexicon[0]));
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
    List<Lexicon> parts = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      if (!lexicon.isEmpty()) {
        parts.add(lexicon);
      }
    }
    return switch (parts.size()) {
      case 0 -> Lexicon.EMPTY;
      case 1 -> parts.get(0);
      default -> new JoinedLexicon(ImmutableList.copyOf(parts));
    };
  }

  /** A lexicon of these words. */
  public static Lexicon ofWords(String... words) {
    return new WordListLexicon(ImmutableSet.copyOf(Arrays.asList(words)));
  }

  /**
   * The lexicon in a file: a Hunspell dictionary if its name is that of one, else a word list.
   *
   * @throws IOException if a file cannot be read or is not what its name says
   */
  public static Lexicon ofFile(Path file) throws IOException {
    boolean hunspell = file.toString().endsWith(WORDS) || file.toString().endsWith(AFFIXES);
    return hunspell ? ofHunspell(file) : ofWordList(file);
  }

  /**
   * A word list: UTF-8, one word a line, empty lines and lines that begin with {@code #} left out.
   *
   * @throws IOException if the file cannot be read, or is no UTF-8
   */
  public static Lexicon ofWordList(Path file) throws IOException {
    requireFile(file, "check the path");
    try (Stream<String> lines = Files.lines(file)) {
      return new WordListLexicon(
          lines
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(ImmutableSet.toImmutableSet()));
    } catch (UncheckedIOException e) {
      throw new IOException(
          "lexicon: " + file + " is no UTF-8 text; a word list is UTF-8, with one word a line", e);
    }
  }

  /**
   * A Hunspell dictionary: {@code de_DE.dic} with {@code de_DE.aff} beside it. Needs Lucene's
   * {@code lucene-analysis-common} on the class path.
   *
   * @throws IOException if one of the two files cannot be read or is no such file
   * @throws IllegalStateException if Lucene is not there
   */
  public static Lexicon ofHunspell(Path dictionary) throws IOException {
    String name = dictionary.toString();
    if (!name.endsWith(WORDS)) {
      throw new IllegalArgumentException(
          "lexicon: "
              + dictionary
              + " is no Hunspell dictionary; name its .dic file, the .aff file stands beside it");
    }
    Path affixes = Path.of(name.substring(0, name.length() - WORDS.length()) + AFFIXES);
    requireFile(dictionary, "check the path");
    requireFile(affixes, "a Hunspell dictionary needs its .aff file beside the .dic file");
    try {
      return HunspellLexicon.read(affixes, dictionary);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "lexicon: "
              + dictionary
              + " is read with Lucene, which is not on the class path; add"
              + " org.apache.lucene:lucene-analysis-common",
          e);
    }
  }

  private static void requireFile(Path file, String remedy) throws IOException {
    if (!Files.isRegularFile(file)) {
      String defect = Files.exists(file) ? " is a folder, no file; " : ": no such file; ";
      throw new IOException("lexicon: " + file + defect + remedy);
    }
  }
}
