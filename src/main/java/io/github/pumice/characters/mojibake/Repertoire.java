package io.github.pumice.characters.mojibake;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .withKeyValueSeparator(':')
          .split(
              """
              de:äöü fr:éèêàçîôû es:áéíóúñ it:àèéìòù nl:éë pt:áãâéêíóõôúç
              pl:ąćęłńóśźż cs:áčéěíňřšťúůýž sk:áäčéíľňôšťúýž hu:áéíóöúü ro:ăâî
              tr:çğıöşü is:áéíóúýðþæö da:æøå sv:åäö no:æøå fi:äö et:äöõü
              lv:āčēģīķļņšūž lt:ąčęėįšųūž hr:čćđšž sl:čšž sq:ëç ca:àèéíòóúç eu:ñ
              gl:áéíóúñ af:êëô cy:âêîô ga:áéíóú mt:ċġħż vi:ăâđêôơư ru:авыэя uk:аєії
              be:аіўы bg:авъя mk:аѓќѕ sr:ађћљњ el:αάέω
              """);

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
