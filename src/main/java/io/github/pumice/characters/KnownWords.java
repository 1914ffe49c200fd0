package io.github.pumice.characters;

import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What dictionaries say for a reading of a line: words that are in none become words of the
 * language that the rest of the line is in ({@code Un caf‚ con leche} → {@code Un café con leche}).
 *
 * <p>By its pairs of letters a line with one wrong letter hardly differs from a good one; but that
 * another letter makes a word of what is none is hardly ever chance. Only those languages are asked
 * that the line is most likely in, and of them those with a dictionary on the class path; where
 * there is none nothing is said. A line in which many words differ speaks for itself.
 */
final class KnownWords {

  private static final int MOST_CHANGES = 6;

  /** What a word says, and each of its letters more, in half bits. */
  private static final int WORD = 12;

  private static final int LETTER = 4;

  /** What a sign says that was taken for a letter beside a word. */
  private static final int SIGN = 10;

  /** What the words of a line say together at most. */
  private static final int MOST = 56;

  /** What any misreading must say before it is believed. */
  private static final int LEAST_PRICE = 12;

  /** A shorter part of a word may be a word by chance. */
  private static final int SHORT = 3;

  /** The letters that a line must show in words of the language, changed or not. */
  private static final int ENOUGH = 5;

  /** How frequent a word must be before {@code ’s}, and a name that is no other word. */
  private static final int COMMON = 13;

  private static final int NAME = 8;

  /** Signs that touch two words, or end one. */
  private static final String TOUCHING = "’…—";

  private static final int NO_WORD = -1;

  /** The dictionaries that were asked for, by the languages that they are of, a bit each. */
  private static final Map<Long, Lexicon> LEXICONS = new ConcurrentHashMap<>();

  private final Reading before;
  private final Reading after;
  private final long language;
  private final Lexicon meaning;
  private final Lexicon finding;

  /**
   * Compares two readings.
   *
   * @param language the language that the second is in, as a bit
   * @param finding the words of all the languages that either may be in
   */
  private KnownWords(Reading before, Reading after, long language, Lexicon finding) {
    this.before = before;
    this.after = after;
    this.language = language;
    this.meaning = lexicon(language);
    this.finding = finding;
  }

  /** What the dictionaries say for a reading of the same length over the one before. */
  static int gain(Reading before, Reading after) {
    int most = most(before.words(), after.words());
    if (most == 0 || most + before.cost() - after.cost() <= LEAST_PRICE) {
      return 0;
    }
    int gain = 0;
    long languages = after.languages() & LetterPairs.WITH_DICTIONARY;
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      Lexicon all = lexicon((languages | before.languages()) & LetterPairs.WITH_DICTIONARY);
      gain = Math.max(gain, new KnownWords(before, after, Long.lowestOneBit(rest), all).gain());
    }
    return gain;
  }

  /** The most that the words that differ can say; 0 if one is none at a glance. */
  private static int most(List<Word> before, List<Word> after) {
    int changes = 0;
    int most = 0;
    for (int i = 0; i < after.size(); i++) {
      Word word = after.get(i);
      if (word != before.get(i)) {
        changes++;
        if (word.languages() == Glance.NO_LANGUAGE) {
          return 0;
        }
        boolean says = word.letters() > 1 || before.get(i).isSmallLetter();
        most += says ? WORD + LETTER * word.text().length() : 0;
      }
    }
    return changes > MOST_CHANGES ? 0 : Math.min(MOST, most);
  }

  /** What the dictionaries say for a line whose letters beyond ASCII are in doubt, in half bits. */
  static int support(Reading line) {
    int most = 0;
    long languages = line.languages() & LetterPairs.WITH_DICTIONARY;
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      long language = Long.lowestOneBit(rest);
      KnownWords words = new KnownWords(line, line, language, lexicon(language));
      most = Math.max(most, words.isSpoken(0) ? words.known() : 0);
    }
    return most;
  }

  private int known() {
    int known = 0;
    for (Word word : after.words()) {
      String text = word.text();
      for (int i = 0; i < text.length(); i++) {
        int end = runEnd(text, i);
        boolean isWord =
            end - i > 1 && !isOddCase(text, i, end) && meaning.contains(text.substring(i, end));
        known += isWord && !RawWord.isAscii(text, i, end, false) ? WORD + LETTER * (end - i) : 0;
        i = end;
      }
    }
    return Math.min(MOST, known);
  }

  /** The words of these languages. */
  private static Lexicon lexicon(long languages) {
    return LEXICONS.computeIfAbsent(
        languages,
        bits ->
            Lexicons.anyOf(
                LetterPairs.codes(bits).map(Lexicons::forLanguage).toArray(Lexicon[]::new)));
  }

  private int gain() {
    int gain = 0;
    int known = 0;
    List<Word> words = after.words();
    for (int i = 0; i < words.size(); i++) {
      Word found = before.words().get(i);
      Word meant = words.get(i);
      int said = meant == found ? 0 : changed(found, meant.text());
      if (said == NO_WORD) {
        return 0;
      }
      gain += said;
      known += said > 0 ? meant.text().length() : 0;
    }
    return gain > 0 && isSpoken(known) ? Math.min(MOST, gain) : 0;
  }

  /** Whether the words that do not differ are known too, but for some names. */
  private boolean isSpoken(int letters) {
    int known = letters + after.context().letters(meaning, true);
    int unknown = after.context().letters(meaning, false);
    List<Word> words = after.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word == before.words().get(i)) {
        boolean isWord = meaning.contains(word.text());
        known += isWord ? word.text().length() : 0;
        unknown += isWord ? 0 : word.text().length();
      }
    }
    return known >= ENOUGH && 2 * unknown <= known;
  }

  /** What a changed word says, {@link #NO_WORD} if the reading is refuted by it. */
  private int changed(Word from, String meant) {
    String found = from.text();
    int gain = 0;
    for (int i = 0; i < meant.length(); i++) {
      int end = runEnd(meant, i);
      if (end > i) {
        boolean letters = !found.regionMatches(i, meant, i, end - i);
        boolean sign = isLetterLost(found, meant, i - 1) || isLetterLost(found, meant, end);
        boolean elided = sign && isElided(found, meant, i, end);
        int said = elided ? WORD + LETTER * (end - i) : SIGN;
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
        && isLetter(found, i);
  }

  /** Whether a run of letters is a word, and was none as it was found. */
  private boolean isWord(Word from, String meant, int start, int end) {
    String found = from.text();
    if (end - start == 1) {
      return true;
    }
    if (isOddCase(meant, start, end)
        || isAfterApostrophe(meant, start)
        || !meaning.contains(meant.substring(start, end))) {
      return false;
    }
    return !isKnownAs(found, start, end);
  }

  /** Whether a word of two letters, of which one was found as a sign, is told by the sign. */
  private boolean isShown(Word found, int start, int end) {
    return end - start >= SHORT || runEnd(found.text(), start) == end || found.isDoubtful(language);
  }

  /** Whether the run follows an apostrophe that elides nothing: Breton has letters with one. */
  private static boolean isAfterApostrophe(String word, int start) {
    return isApostrophe(word, start - 1)
        && !Apostrophes.isElision(word.substring(runStart(word, start - 1), start - 1));
  }

  private static boolean isOddCase(String word, int start, int end) {
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
        && found < 0x250
        && Character.isLowerCase(found)
        && Character.isLowerCase(meant)
        && meaning.contains(String.valueOf(meant))
        && !finding.contains(String.valueOf(found));
  }

  /** Whether a run is a word together with what an apostrophe parts from it. */
  private boolean isElided(String found, String meant, int from, int to) {
    int mark = isApostrophe(meant, from - 1) ? from - 1 : to;
    return isApostrophe(meant, mark)
        && isLetterLost(found, meant, mark)
        && meaning.contains(meant.substring(runStart(meant, mark), runEnd(meant, mark + 1)));
  }

  /** Whether the letters that stand in a stretch as it was found are a word by themselves. */
  private boolean isKnownAs(String found, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isLetter(found, start)) {
      start++;
    }
    while (end > start && !isLetter(found, end - 1)) {
      end--;
    }
    return end - start >= SHORT
        && !(isOddCase(found, start, end) && Character.isLowerCase(found.charAt(start + 1)))
        && isFound(found.substring(start, end));
  }

  private boolean isFound(String word) {
    return finding.contains(word) || finding.contains(word.toLowerCase(Locale.ROOT));
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
          ? isOwner(first)
          : Apostrophes.isElision(first)
              && second.length() > SHORT
              && meaning.contains(second)
              && found.isDoubtful(language);
    }
    return to - from >= SHORT
        && meaning.contains(word.substring(from, to))
        && found.isDoubtful(language);
  }

  /** Whether a word is so frequent, or so plainly a name, that {@code ’s} may follow it. */
  private boolean isOwner(String word) {
    int frequency = meaning.frequency(word);
    return frequency >= COMMON
        || (frequency >= NAME && !meaning.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isApostrophe(String word, int i) {
    return i >= 0 && i < word.length() && (word.charAt(i) == '’' || word.charAt(i) == '\'');
  }

  private static int runStart(String word, int to) {
    int i = to;
    while (i > 0 && isLetter(word, i - 1)) {
      i--;
    }
    return i;
  }

  private static int runEnd(CharSequence word, int from) {
    int i = from;
    while (i < word.length() && isLetter(word, i)) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(CharSequence word, int i) {
    return Symbols.kinds(word.charAt(i)) == Symbols.LETTER;
  }
}
