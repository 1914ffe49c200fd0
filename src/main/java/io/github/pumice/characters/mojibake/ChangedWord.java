package io.github.pumice.characters.mojibake;

import io.github.pumice.lexicon.Lexicon;
import java.util.Locale;

/**
 * What dictionaries say for a word that is read anew: that it is one now and was none, or that a
 * sign beside it was taken for a letter.
 *
 * @param language the language that the line is read in, as a bit
 * @param meaning the words of that language
 * @param finding all the languages that either reading may be in, a bit each; their words are read
 *     when they are first asked for
 */
record ChangedWord(long language, Lexicon meaning, long finding) {
  /** What a word says, and each of its letters more, in half bits. */
  static final int WORD = 12;

  static final int LETTER = 4;

  static final int NO_WORD = -1;

  /** What a sign says that was taken for a letter beside a word. */
  private static final int SIGN = 10;

  /** A shorter part of a word may be a word by chance. */
  private static final int SHORT = 3;

  /** How frequent a word must be before {@code ’s}. */
  private static final int COMMON = 13;

  /** Signs that touch two words, or end one. */
  private static final String TOUCHING = "’…—";

  /** What the word says, in half bits; {@link #NO_WORD} if the reading is refuted by it. */
  int says(Word from, String meant) {
    String found = from.text();
    int gain = 0;
    for (int i = 0; i < meant.length(); i++) {
      int end = runEnd(meant, i);
      if (end > i) {
        boolean letters = !found.regionMatches(i, meant, i, end - i);
        boolean sign = isLetterLost(found, meant, i - 1) || isLetterLost(found, meant, end);
        boolean elided = sign && isElided(found, meant, i, end);
        int said = elided ? WORD + LETTER * (end - i) : SIGN;
        if (!sign && letters && isEnded(found, i, end)) {
          i = end;
          continue;
        }
        if (sign
            ? !elided && !isBeside(from, meant, i, end)
            : letters && !isWord(from, meant, i, end)) {
          return NO_WORD;
        }
        gain += sign ? said : letters ? saidByLetters(from, meant, i, end) : 0;
      }
      i = end;
    }
    return gain;
  }

  /** Whether a sign that may touch two words was found as a letter. */
  private static boolean isLetterLost(String found, String meant, int i) {
    return i >= 0
        && i < meant.length()
        && found.charAt(i) != meant.charAt(i)
        && TOUCHING.indexOf(meant.charAt(i)) >= 0
        && Symbols.isLetter(found, i);
  }

  /** Whether a run of letters is a word, and was none as it was found. */
  private boolean isWord(Word from, String meant, int start, int end) {
    String found = from.text();
    if (end - start == 1) {
      return true;
    }
    if (isOddCase(meant, start, end) || !meaning.contains(meant.substring(start, end))) {
      return false;
    }
    return !isKnownAs(found, start, end);
  }

  /** Whether a word of two letters, of which one was found as a sign, is told by the sign. */
  private boolean isShown(Word found, int start, int end) {
    return end - start >= SHORT || runEnd(found.text(), start) == end || found.isDoubtful(language);
  }

  /** Whether its second letter and its last are a small and a capital one. */
  static boolean isOddCase(String word, int start, int end) {
    return Character.isLowerCase(word.charAt(start + 1))
        != Character.isLowerCase(word.charAt(end - 1));
  }

  /** What a word says, if not by itself then with others; a letter alone only if it is a word. */
  private int saidByLetters(Word found, String meant, int from, int to) {
    boolean says =
        to - from == 1
            ? isLoneLetter(found.text().charAt(from), meant.charAt(from))
            : isShown(found, from, to);
    return says ? WORD + LETTER * (to - from) : 0;
  }

  /** Whether a small letter that is a word was found as a Latin letter that is none. */
  private boolean isLoneLetter(char found, char meant) {
    return meant < 0x250
        && found >= 0x80
        && (found < 0x250 || found >= 0x400)
        && Character.isLowerCase(found)
        && Character.isLowerCase(meant)
        && meaning.contains(String.valueOf(meant))
        && !KnownWords.lexicon(finding).contains(String.valueOf(found));
  }

  /** Whether a run is a word together with what an apostrophe parts from it. */
  private boolean isElided(String found, String meant, int from, int to) {
    int mark = isApostrophe(meant, from - 1) ? from - 1 : to;
    return isApostrophe(meant, mark)
        && isLetterLost(found, meant, mark)
        && meaning.contains(meant.substring(runStart(meant, mark), runEnd(meant, mark + 1)));
  }

  /** Whether a word was found with a sign at its end: it may be right. */
  private boolean isEnded(String found, int from, int end) {
    return runEnd(found, from) == end - 1 && isKnownAs(found, from, end);
  }

  /** Whether the letters that stand in a stretch as it was found are a word by themselves. */
  private boolean isKnownAs(String found, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Symbols.isLetter(found, start)) {
      start++;
    }
    while (end > start && !Symbols.isLetter(found, end - 1)) {
      end--;
    }
    return (end - start >= SHORT || end - start == to - from)
        && !(end < to && found.charAt(end) == '\u00A0')
        && !(isOddCase(found, start, end) && Character.isLowerCase(found.charAt(start + 1)))
        && isFound(found.substring(start, end));
  }

  private boolean isFound(String word) {
    Lexicon words = KnownWords.lexicon(finding);
    return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a sign beside a run was found as a letter that the language would not have there. */
  private boolean isBeside(Word found, String word, int from, int to) {
    int mark = isApostrophe(word, from - 1) ? from - 1 : to;
    if (isApostrophe(word, mark)) {
      String first = word.substring(runStart(word, mark), mark);
      String second = word.substring(mark + 1, runEnd(word, mark + 1));
      if (second.isEmpty()) {
        return first.length() > SHORT && first.endsWith("s") && meaning.contains(first);
      }
      return Apostrophes.isEnding(second)
          ? second.equals("s") && isOwner(first)
          : Apostrophes.isElision(first)
              && second.length() > (Apostrophes.isArticle(first) ? SHORT - 1 : SHORT)
              && meaning.contains(second)
              && found.isDoubtful(language);
    }
    return to - from >= SHORT
        && meaning.contains(word.substring(from, to))
        && (found.isDoubtful(language)
            || ((found.languages() & language) == 0
                && (isDash(word, from - 1) || isDash(word, to))));
  }

  /** Whether a word is so frequent that {@code ’s} may follow it. */
  private boolean isOwner(String word) {
    return meaning.frequency(word) >= COMMON;
  }

  private static boolean isApostrophe(String word, int i) {
    return i >= 0 && i < word.length() && (word.charAt(i) == '’' || word.charAt(i) == '\'');
  }

  private static boolean isDash(String word, int i) {
    return i >= 0 && i < word.length() && word.charAt(i) == '—';
  }

  private static int runStart(String word, int to) {
    int i = to;
    while (i > 0 && Symbols.isLetter(word, i - 1)) {
      i--;
    }
    return i;
  }

  /** Where the letters end that begin at {@code from}. */
  static int runEnd(CharSequence word, int from) {
    int i = from;
    while (i < word.length() && Symbols.isLetter(word, i)) {
      i++;
    }
    return i;
  }
}
