package io.github.pumice.characters.mojibake;

import java.util.Locale;
import java.util.Set;

/** Where an apostrophe stands inside a word: after an elided article or before a short ending. */
final class Apostrophes {

  private static final int LONGEST_ELISION = 7;

  /** How much of a name stands before its apostrophe at most: {@code O’Brien, Qur’an}. */
  private static final int LONGEST_PREFIX = 4;

  /** What may follow an apostrophe at the end of a word: English contractions, Turkish cases. */
  private static final Set<String> ENDINGS =
      Set.of("s", "t", "d", "m", "re", "ve", "ll", "em", "er", "n", "all", "clock", "know");

  /** Those of them that English contractions and possessives end in. */
  private static final Set<String> CONTRACTED = Set.of("s", "t", "d", "m", "re", "ve", "ll");

  /** Longer elisions than the one or two letters that any word may have before an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of(
          "qu", "all", "dall", "dell", "nell", "sull", "coll", "quell", "quest", "bell", "sant",
          "gl", "un", "nessun", "qualcun", "ciascun", "lorsqu", "puisqu", "quoiqu", "jusqu",
          "presqu", "quelqu", "entr", "aujourd", "cent", "mezz", "tutt", "senz", "anch", "com",
          "dov", "cos", "grand", "prud", "mac", "ma", "rock", "o");

  /** Small words whose beginning is left out: {@code ’s Avonds}, {@code ’n}, {@code ’tis}. */
  private static final Set<String> ELIDED = Set.of("s", "n", "t", "k", "m", "em", "tis", "twas");

  /**
   * Words whose end is left out: Italian {@code po’, mo’, di’, fa’}, English {@code o’, th’},
   * German {@code hab’}.
   */
  private static final Set<String> CUT =
      Set.of(
          "e", "po", "mo", "be", "di", "va", "fa", "sta", "da", "de", "ne", "o", "th", "an", "ol",
          "hab", "glaub", "wär", "hätt", "sag", "geh");

  private Apostrophes() {}

  /** Whether the apostrophe at {@code i}, between two letters, stands where one does. */
  static boolean isAtHome(CharSequence text, int from, int to, int i) {
    int start = i;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = i + 1;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return (Character.isUpperCase(text.charAt(start)) && i - start <= LONGEST_PREFIX)
        || isElision(text.subSequence(start, i))
        || isEnding(text.subSequence(i + 1, end));
  }

  /** Whether a word has lost its end before an apostrophe and the next word. */
  static boolean isElision(CharSequence word) {
    return word.length() == 1 || ELISIONS.contains(lower(word, 0, word.length()));
  }

  /**
   * Whether it may be a letter, or stands for one: the Maya {@code b’}, the Uzbek {@code o‘}, the
   * Arabic {@code ‘ayn}; or an accent that stands for it, {@code foto´s}.
   */
  static boolean isLetter(String word, int i) {
    return "’‘´".indexOf(word.charAt(i)) >= 0
        && (Orthographies.isLetter(word, i - 1) || Orthographies.isLetter(word, i + 1));
  }

  /** Whether it is what is left of a small word before a vowel: {@code d’, l’, qu’}. */
  static boolean isArticle(CharSequence word) {
    return word.length() == 1
        ? "cdjlmnst".indexOf(Character.toLowerCase(word.charAt(0))) >= 0
        : isElision(word);
  }

  /** Whether it is what may follow an apostrophe at the end of a word. */
  static boolean isEnding(CharSequence word) {
    return ENDINGS.contains(lower(word, 0, word.length()));
  }

  /** Whether the apostrophe at {@code i} begins a small word that has lost its beginning. */
  static boolean isElided(String word, int i) {
    return ELIDED.contains(lower(word, i + 1, word.length()))
        || (i + 2 < word.length()
            && Character.isDigit(word.charAt(i + 1))
            && Character.isDigit(word.charAt(i + 2)));
  }

  /**
   * Whether the word before {@code at}, in a line that begins at {@code from}, has lost its end.
   */
  static boolean isCut(String text, int from, int at) {
    int start = at;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return CUT.contains(lower(text, start, at));
  }

  /**
   * Whether a word is an English contraction with a curved apostrophe, and maybe a stop after it.
   */
  static boolean isContraction(String word) {
    int i = word.indexOf('’');
    int end = word.length();
    while (end > i + 1 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return i > 0
        && word.charAt(i - 1) < 0x80
        && Character.isLetter(word.charAt(i - 1))
        && CONTRACTED.contains(lower(word, i + 1, end));
  }

  /** {@code n’t, ’ll, ’ve}: no word goes on so without the apostrophe. */
  static boolean isPlainContraction(String word) {
    int i = word.indexOf('’');
    return isContraction(word)
        && (word.startsWith("n’t", i - 1)
            || word.startsWith("ll", i + 1)
            || word.startsWith("ve", i + 1));
  }

  private static String lower(CharSequence text, int from, int to) {
    return to - from > LONGEST_ELISION
        ? ""
        : text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
