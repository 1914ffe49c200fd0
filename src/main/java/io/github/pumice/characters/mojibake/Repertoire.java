package io.github.pumice.characters.mojibake;

import java.util.Map;

/**
 * The languages that a code page has the letters for: nobody wrote Croatian in Windows-1252, which
 * has no {@code č}, nor Danish in CP437, which has no {@code ø}.
 *
 * <p>The letters are those that a language's usual spelling cannot do without; where it can (French
 * {@code œ}, Welsh {@code ŵ}, Hungarian {@code ő}), texts were written with the page all the same.
 */
final class Repertoire {

  /** The small letters beyond ASCII that a text in a language of {@link LetterPairs} needs. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("de", "äöü"),
          Map.entry("fr", "éèêàçîôû"),
          Map.entry("es", "áéíóúñ"),
          Map.entry("it", "àèéìòù"),
          Map.entry("nl", "éë"),
          Map.entry("pt", "áãâéêíóõôúç"),
          Map.entry("pl", "ąćęłńóśźż"),
          Map.entry("cs", "áčéěíňřšťúůýž"),
          Map.entry("sk", "áäčéíľňôšťúýž"),
          Map.entry("hu", "áéíóöúü"),
          Map.entry("ro", "ăâî"),
          Map.entry("tr", "çğıöşü"),
          Map.entry("is", "áéíóúýðþæö"),
          Map.entry("da", "æøå"),
          Map.entry("sv", "åäö"),
          Map.entry("no", "æøå"),
          Map.entry("fi", "äö"),
          Map.entry("et", "äöõü"),
          Map.entry("lv", "āčēģīķļņšūž"),
          Map.entry("lt", "ąčęėįšųūž"),
          Map.entry("hr", "čćđšž"),
          Map.entry("sl", "čšž"),
          Map.entry("sq", "ëç"),
          Map.entry("ca", "àèéíòóúç"),
          Map.entry("eu", "ñ"),
          Map.entry("gl", "áéíóúñ"),
          Map.entry("af", "êëô"),
          Map.entry("cy", "âêîô"),
          Map.entry("ga", "áéíóú"),
          Map.entry("mt", "ċġħż"),
          Map.entry("vi", "ăâđêôơư"),
          Map.entry("ru", "авыэя"),
          Map.entry("uk", "аєії"),
          Map.entry("be", "аіўы"),
          Map.entry("bg", "авъя"),
          Map.entry("mk", "аѓќѕ"),
          Map.entry("sr", "ађћљњ"),
          Map.entry("el", "αάέω"));

  private Repertoire() {}

  /** Whether a page has all letters of a language, also those that its texts can do without. */
  static boolean isWhole(CodePage page, int language) {
    return (of(page) & 1L << language) != 0
        && (!LetterPairs.language(language).equals("hu") || hasAll(page, "őű"));
  }

  /** The languages that a page has the letters for, a bit each. */
  static long of(CodePage page) {
    long languages = 0;
    for (int i = 0; i < LetterPairs.LANGUAGES; i++) {
      String letters = LETTERS.getOrDefault(LetterPairs.language(i), "");
      languages |= hasAll(page, letters) ? 1L << i : 0;
    }
    return languages;
  }

  private static boolean hasAll(CodePage page, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (page.encode(letters.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
