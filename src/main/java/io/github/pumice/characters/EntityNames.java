package io.github.pumice.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of HTML's character references, and those of letters also in capitals: {@code EACUTE}
 * is {@code É}, and {@code SZLIG} what a capital {@code ß} is written as.
 *
 * <p>The names are those of the HTML Standard, in {@code character-references.txt}; the file is
 * read when the first name is asked for.
 */
final class EntityNames {

  private static final Map<String, String> NAMES = names();

  private EntityNames() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = EntityNames.class.getResourceAsStream("character-references.txt")) {
      if (in == null) {
        throw new IllegalStateException("character-references.txt is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(line.split(" "), names));
    } catch (IOException e) {
      throw new UncheckedIOException("character-references.txt cannot be read", e);
    }
    Map.copyOf(names).forEach((name, meaning) -> addCapital(name, meaning, names));
    return names;
  }

  /** A name and the code points of its meaning. */
  private static void add(String[] line, Map<String, String> names) {
    StringBuilder meaning = new StringBuilder();
    for (int i = 1; i < line.length; i++) {
      meaning.appendCodePoint(Integer.parseInt(line[i], 16));
    }
    names.put(line[0], meaning.toString());
  }

  private static void addCapital(String name, String meaning, Map<String, String> names) {
    names.putIfAbsent(name.toUpperCase(Locale.ROOT), meaning.toUpperCase(Locale.ROOT));
  }

  /** What a name means, empty for nothing. */
  static String meaning(String name) {
    return NAMES.getOrDefault(name, "");
  }
}
