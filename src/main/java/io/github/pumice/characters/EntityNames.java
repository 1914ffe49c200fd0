package io.github.pumice.characters;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;

/** The names of HTML's character references, and the same in capitals for the capitals. */
final class EntityNames {
  private static final Map<String, Character> NAMES = names();

  private EntityNames() {}

  private static Map<String, Character> names() {
    Map<String, Character> names = new HashMap<>();
    for (var table :
        List.of(
            EntityArrays.BASIC_UNESCAPE,
            EntityArrays.ISO8859_1_UNESCAPE,
            EntityArrays.HTML40_EXTENDED_UNESCAPE)) {
      table.forEach(
          (entity, character) ->
              names.put(
                  entity.subSequence(1, entity.length() - 1).toString(), character.charAt(0)));
    }
    names.put("apos", '\'');
    Map.copyOf(names)
        .forEach(
            (name, character) ->
                names.putIfAbsent(name.toUpperCase(Locale.ROOT), Character.toUpperCase(character)));
    return names;
  }

  /** The character that a name means, -1 for none. */
  static int codePoint(String name) {
    Character named = NAMES.get(name);
    return named == null ? -1 : named;
  }
}
