package io.github.pumice.characters.mojibake;

import java.util.List;

/**
 * The letters beyond ASCII of languages that nobody counted: a line that holds no others, in words
 * that are well formed, may be in one of them just as it stands.
 *
 * <p>{@link LetterPairs} knows some forty languages; in the eyes of its tables a line of Gaelic is
 * Irish with wrong accents and one of Kurdish is Latvian with wrong vowels. The letters are those
 * of each language's usual spelling; where the Unicode Common Locale Data Repository has the
 * language, its exemplar characters are among them.
 */
final class Orthographies {

  /** Of each language its small letters beyond ASCII. */
  private static final List<String> LETTERS =
      List.of(
          "àèìòùáéó", // Gaelic of Scotland, Sardinian, Haitian, Romansh
          "âêîôûàèìòùçé", // Friulian, Walloon, Arpitan
          "âêîñôùüéè", // Breton
          "êîûçş", // Kurdish
          "àáâæçèéêëìíîïñòóôöùúûü", // Ligurian, Piedmontese, Corsican
          "äçňöşüýž", // Turkmen
          "âçğıñöşüəäê", // Crimean Tatar, Azerbaijani, Gagauz
          "êôšáéí", // Northern and Southern Sotho, Tswana
          "àáçèéíïòóúü", // Occitan, Catalan
          "áéíóúüñḥḷ", // Asturian, Aragonese, Filipino, Quechua
          "ãẽĩñõũỹáéíóúý", // Guarani
          "äëïöüáàâèéêóòôúû", // Limburgish, Luxembourgish, Swiss German
          "áæðíóøúýåä", // Faroese
          "čćěłńóřśšžź", // Upper and Lower Sorbian
          "čḍɛǧɣḥṛṣṭẓε", // Kabyle and other Berber languages
          "áéíóúàèìòùâêîôûãõñ", // names from several Romance languages
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғҗқңөұүһіҳҷҫҙҡӑӗґєїўђѓјљњћќџѕ"); // in Cyrillic

  private Orthographies() {}

  /** Whether all letters beyond ASCII of these words are of one of the languages. */
  static boolean hold(List<Word> words) {
    for (String letters : LETTERS) {
      if (words.stream().allMatch(word -> holds(letters, word.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String letters, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 && Character.isLetter(c) && letters.indexOf(Character.toLowerCase(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all that a word holds beyond ASCII are letters among letters, with an apostrophe at its
   * ends at most, and no capital stands after a small letter.
   */
  static boolean isWellFormed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 && !isAtHome(word, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAtHome(String word, int i) {
    char c = word.charAt(i);
    boolean after = isLetter(word, i - 1);
    boolean before = isLetter(word, i + 1);
    if (c == '’') {
      return after != before;
    }
    return Character.isLetter(c)
        && (after || before || word.length() == 1)
        && !isDigit(word, i - 1)
        && !isDigit(word, i + 1)
        && !(after && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1)));
  }

  private static boolean isDigit(String word, int i) {
    return i >= 0 && i < word.length() && Character.isDigit(word.charAt(i));
  }

  /** Whether there is a letter at {@code i}. */
  static boolean isLetter(String word, int i) {
    return i >= 0 && i < word.length() && Character.isLetter(word.charAt(i));
  }
}
