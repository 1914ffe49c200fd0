package io.github.pumice.characters.mojibake;

import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * The names of HTML's character references, and those of letters also in capitals: {@code EACUTE}
 * is {@code É}, and {@code SZLIG} what a capital {@code ß} is written as.
 *
 * <p>The names are those of the HTML Standard, section 13.5, as jsoup has them, but for those of
 * the tabulator and the line feed.
 */
final class EntityNames {

  private EntityNames() {}

  /** What a name means, empty for nothing. */
  static String meaning(String name) {
    String meaning = Entities.getByName(name);
    if (!meaning.isEmpty()) {
      return meaning.charAt(0) < ' ' ? "" : meaning;
    }
    String small = name.toLowerCase(Locale.ROOT);
    boolean inCapitals = name.equals(name.toUpperCase(Locale.ROOT));
    return inCapitals ? Entities.getByName(small).toUpperCase(Locale.ROOT) : "";
  }
}
