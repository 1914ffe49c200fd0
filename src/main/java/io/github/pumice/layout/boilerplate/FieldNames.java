package io.github.pumice.layout.boilerplate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the fields of info blocks are called, in the languages that archives use. */
final class FieldNames {
  private static final int LONGEST_KEY = 40;
  private static final String BY = " by ";

  /**
   * What a field tells.
   *
   * @param fact the name of the fact; {@link #NOTHING} where it is of no use
   * @param digital how many works it names that only bringing a text to a screen takes
   */
  record Meaning(String fact, int digital) {}

  /** A field as it stands on a line: what it is, and what follows its key. */
  record Field(Meaning meaning, String value) {}

  /** The fact of a field that tells nothing worth keeping. */
  static final String NOTHING = "-";

  private static final Splitter PARTS = Splitter.on(',').trimResults();
  private static final ImmutableMap<String, Meaning> MEANINGS = read();

  private FieldNames() {}

  private static ImmutableMap<String, Meaning> read() {
    ImmutableMap.Builder<String, Meaning> meanings = ImmutableMap.builder();
    for (String line : lines("boilerplate-fields.txt")) {
      int colon = line.indexOf(':');
      for (String key : PARTS.split(line.substring(colon + 1))) {
        boolean digital = key.startsWith("*");
        meanings.put(
            digital ? key.substring(1) : key,
            new Meaning(line.substring(0, colon), digital ? 1 : 0));
      }
    }
    return meanings.buildOrThrow();
  }

  /** The lines of a table beside this class that say something. */
  static List<String> lines(String table) {
    try (InputStream in = FieldNames.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(table + " is missing beside " + FieldNames.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table + " cannot be read", e);
    }
  }

  /** The field that begins on a line, as {@code Source: …} and {@code Transcribed by …} do. */
  static @Nullable Field of(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && colon <= LONGEST_KEY) {
      Meaning meaning = meaning(line.substring(0, colon));
      return meaning == null ? null : new Field(meaning, line.substring(colon + 1).strip());
    }
    int by = line.indexOf(BY);
    if (by <= 0 || by > LONGEST_KEY) {
      return null;
    }
    Meaning meaning = meaning(line.substring(0, by + BY.length()));
    return meaning == null || meaning.digital() == 0
        ? null
        : new Field(meaning, line.substring(by + BY.length()).strip());
  }

  /** {@code OCR and HTML} means what its first half means, and names two works. */
  private static @Nullable Meaning meaning(String key) {
    String plain = plain(key);
    Meaning whole = MEANINGS.get(plain);
    for (int cut = key.length() - 1; whole == null && cut > 0; cut--) {
      if ("/\\&,".indexOf(key.charAt(cut)) >= 0 || isAnd(key, cut)) {
        Meaning first = meaning(key.substring(0, cut));
        Meaning second = MEANINGS.get(plain(withoutAnd(key.substring(cut + 1))));
        return first == null || second == null
            ? null
            : new Meaning(first.fact(), first.digital() + second.digital());
      }
    }
    return whole;
  }

  private static boolean isAnd(String key, int at) {
    return key.charAt(at) == ' '
        && !withoutAnd(key.substring(at + 1)).equals(key.substring(at + 1));
  }

  private static String withoutAnd(String key) {
    for (String and : new String[] {"and ", "und ", "et ", "y ", "e ", "en "}) {
      if (key.startsWith(and)) {
        return key.substring(and.length());
      }
    }
    return key;
  }

  /** Its words in small letters, a blank between them. */
  static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }
}
