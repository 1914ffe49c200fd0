package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.List;

/** The words in which two readings of a line differ: as they were found, and as they are meant. */
final class Difference {

  /** With fewer ASCII characters than these a line shows no language. */
  private static final int SPOKEN = 14;

  /** What a sign costs between letters, in half bits, that may join them. */
  private static final int JOINING = 20;

  /** Letters that number things in their languages, and so in texts about them. */
  private static final String NUMBERING = "ÄÖÜÅÆØ";

  private final Reading after;
  private final List<Word> found = new ArrayList<>();
  private final List<Word> meant = new ArrayList<>();

  Difference(Reading before, Reading after) {
    this.after = after;
    for (int i = 0; i < after.words().size(); i++) {
      if (after.words().get(i) != before.words().get(i)) {
        found.add(before.words().get(i));
        meant.add(after.words().get(i));
      }
    }
  }

  /** How many words differ. */
  int size() {
    return meant.size();
  }

  /** A word as it was found. */
  Word found(int i) {
    return found.get(i);
  }

  /** The same word as it is meant. */
  Word meant(int i) {
    return meant.get(i);
  }

  /** Whether the line is too short to show its language. */
  boolean isUnspoken() {
    return after.context().length() < SPOKEN;
  }

  /** The most letters in a row, as far as two. */
  int letters() {
    return meant.stream().mapToInt(Word::letters).max().orElse(0);
  }

  /** Whether one letter stands alone then that is a word of its line. */
  boolean becomesWord() {
    return !isUnspoken() && meant.stream().allMatch(this::isLoneWord);
  }

  private boolean isLoneWord(Word word) {
    return word.text().length() == 1
        && LetterPairs.letter(word.text().charAt(0)) != 0
        && after.isWord(word.text().charAt(0));
  }

  /** Whether all words differ only by the ligatures of the classic Mac. */
  boolean isOnlyLigatures() {
    return isEachChange((found, meant, k) -> "Þþ".indexOf(found.charAt(k)) >= 0);
  }

  /**
   * Whether nothing becomes a letter but apostrophes beside letters: many a language has them in
   * places where no counted one does.
   */
  boolean isOnlyApostrophes() {
    return isEachChange((found, meant, k) -> Apostrophes.isLetter(found, k));
  }

  /**
   * Whether nothing differs but signs by themselves and single Greek letters, alone or before Latin
   * ones, as they stand in formulas: {@code σslope · ρ}.
   */
  boolean isOnlySymbols() {
    return isEachChange((found, meant, k) -> found.length() == 1 || isSymbol(found, k));
  }

  private static boolean isSymbol(String word, int k) {
    return Character.UnicodeScript.of(word.charAt(k)) == Character.UnicodeScript.GREEK
        && (k == 0 || !Character.isLetter(word.charAt(k - 1)))
        && (k + 1 == word.length()
            || word.charAt(k + 1) < 0x80
            || !Character.isLetter(word.charAt(k + 1)));
  }

  /** What is asked of a character that differs: of the two words, and where it stands. */
  private interface Test {
    boolean holds(String found, String meant, int k);
  }

  private boolean isEachChange(Test test) {
    for (int i = 0; i < meant.size(); i++) {
      String was = found.get(i).text();
      String is = meant.get(i).text();
      for (int k = 0; k < was.length(); k++) {
        if (was.charAt(k) != is.charAt(k) && !test.holds(was, is, k)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether all that differs are letters before numbers that become signs of currency, in a line
   * whose language has no such letters.
   */
  boolean isOnlyPrices(int language) {
    for (int i = 0; i < meant.size(); i++) {
      if ((found.get(i).languages() & 1L << language) != 0 || !isPrice(i)) {
        return false;
      }
    }
    return !isUnspoken();
  }

  private boolean isPrice(int i) {
    String word = found.get(i).text();
    String price = meant.get(i).text();
    int k = 0;
    while (word.charAt(k) == price.charAt(k)) {
      k++;
    }
    return Attested.isPrice(price, k)
        && Character.isLetter(word.charAt(k))
        && NUMBERING.indexOf(word.charAt(k)) < 0
        && (k == 0 || !Character.isLetterOrDigit(word.charAt(k - 1)))
        && word.endsWith(price.substring(k + 1));
  }

  /** Whether a language writes none of the letters that were found, and all that are meant. */
  boolean showsLettersOf(int language) {
    return isEachChange(
        (found, meant, k) ->
            !isWritten(found.charAt(k), language)
                && !isJoining(found.charAt(k))
                && isWritten(meant.charAt(k), language));
  }

  /** Whether a sign is often seen between letters. */
  private static boolean isJoining(char c) {
    return LetterPairs.letter(c) == 0 && Symbols.cost(c, Symbols.LETTER, Symbols.LETTER) <= JOINING;
  }

  /** Whether all words become quotations, each between its marks, and differ only by these. */
  boolean isOnlyQuotations() {
    for (int i = 0; i < meant.size(); i++) {
      if (!meant.get(i).isQuoted()
          || found.get(i).changes(meant.get(i)) != 2
          || found.get(i).letters() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWritten(char c, int language) {
    int letter = LetterPairs.letter(c);
    return letter != 0 && (LetterPairs.writing(letter) & 1L << language) != 0;
  }

  /** Whether one of the words holds more than two letters in a row; a range of letters does not. */
  boolean spells() {
    for (Word each : meant) {
      String word = each.text();
      for (int from = 0; from < word.length(); from = ChangedWord.runEnd(word, from) + 1) {
        if (ChangedWord.runEnd(word, from) - from > 2) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what were Latin letters are Greek or Cyrillic now. */
  boolean isOtherScript() {
    for (int i = 0; i < meant.size(); i++) {
      if (meant.get(i).text().chars().anyMatch(c -> c >= 0x370 && c < 0x530)
          && found.get(i).text().chars().anyMatch(c -> c >= 0xC0 && c < 0x250)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words become English contractions that nothing else spells. */
  boolean isOnlyContractions() {
    return meant.stream().allMatch(word -> Apostrophes.isPlainContraction(word.text()));
  }
}
