package io.github.pumice.characters.mojibake;

import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What dictionaries say for a reading of a line: words that are in none become words of the
 * language that the rest of the line is in ({@code Un caf‚ con leche} → {@code Un café con leche}).
 *
 * <p>By its pairs of letters a line with one wrong letter hardly differs from a good one; but that
 * another letter makes a word of what is none is hardly ever chance. Only those languages are asked
 * that the line is most likely in, of those that the text is known to be in, where there is a
 * dictionary on the class path; else nothing is said. A line in which many words differ speaks for
 * itself.
 */
final class KnownWords {

  /** The languages for which dictionaries may be on the class path, a bit each. */
  private static final long WITH_DICTIONARY = LetterPairs.bits(Lexicons.languages());

  private static final int MOST_CHANGES = 6;

  /** More languages than these are not asked about a word by itself. */
  private static final int MOST_TRIED = 2;

  /** What the words of a line say together at most. */
  private static final int MOST = 56;

  /** What any misreading must say before it is believed. */
  private static final int LEAST_PRICE = 12;

  /** The letters that a line must show in words of the language, changed or not. */
  private static final int ENOUGH = 5;

  /** Two readings that by their letters cost no more apart, in half bits, are as good. */
  private static final int NEAR = 8;

  /** With fewer characters around them the words that differ stand for themselves. */
  private static final int ENOUGH_AROUND = 5;

  /** The dictionaries that were asked for, by the languages that they are of, a bit each. */
  private static final Map<Long, Lexicon> LEXICONS = new ConcurrentHashMap<>();

  private final Reading before;
  private final Reading after;
  private final Lexicon meaning;
  private final ChangedWord changed;

  /**
   * Compares two readings.
   *
   * @param language the language that the second is in, as a bit
   * @param finding all the languages that either may be in, a bit each
   */
  private KnownWords(Reading before, Reading after, long language, long finding) {
    this.before = before;
    this.after = after;
    this.meaning = lexicon(language);
    this.changed = new ChangedWord(language, meaning, finding);
  }

  /** What words say for a reading of the same length over the one before, in half bits. */
  static int gain(Reading before, Reading after) {
    return Math.max(ofDictionaries(before, after), AccentedWords.gain(before, after));
  }

  /**
   * Whether words that differ have letters beyond ASCII, and are known so as they were found, and
   * no more of them as they are meant: {@code ¡Sí!}.
   */
  static boolean areLost(Reading before, Reading after) {
    Difference difference = new Difference(before, after);
    int found = 0;
    int meant = 0;
    for (int i = 0; i < difference.size(); i++) {
      found += isLetteredWord(difference.found(i).text()) ? 1 : 0;
      meant += isLetteredWord(difference.meant(i).text()) ? 1 : 0;
    }
    return found > 0 && found >= meant;
  }

  private static boolean isLetteredWord(String text) {
    return text.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c)) && isWord(text);
  }

  private static int ofDictionaries(Reading before, Reading after) {
    int most = most(before.words(), after.words());
    if (most == 0
        || most + before.cost() - after.cost() <= LEAST_PRICE
        || mayBeUnread(before, after)) {
      return 0;
    }
    int gain = 0;
    long languages = after.languages() & WITH_DICTIONARY;
    long finding = (languages | before.languages()) & WITH_DICTIONARY;
    for (long rest = languages & after.context().spoken(); rest != 0; rest &= rest - 1) {
      gain = Math.max(gain, new KnownWords(before, after, Long.lowestOneBit(rest), finding).gain());
    }
    return gain;
  }

  /**
   * Whether a line stands for itself and all its words are as good as they were found, in a Latin
   * language that has no dictionary: that others know the changed word says nothing then.
   */
  private static boolean mayBeUnread(Reading before, Reading after) {
    long language = 1L << before.language();
    if ((language & WITH_DICTIONARY) != 0
        || after.context().length() >= ENOUGH_AROUND
        || before.cost() - after.cost() > NEAR) {
      return false;
    }
    for (Word word : before.words()) {
      if (word.isDoubtful(language)
          || !Orthographies.isWellFormed(word.text())
          || word.text().chars().anyMatch(c -> c >= 0x370)) {
        return false;
      }
    }
    return true;
  }

  /** The most that the words that differ can say; 0 if one is none at a glance, or a code. */
  private static int most(List<Word> before, List<Word> after) {
    int changes = 0;
    int most = 0;
    for (int i = 0; i < after.size(); i++) {
      Word word = after.get(i);
      if (word != before.get(i)) {
        changes++;
        if (word.languages() == Glance.NO_LANGUAGE || word.isCode()) {
          return 0;
        }
        boolean says = word.letters() > 1 || before.get(i).isSmallLetter();
        most += says ? ChangedWord.WORD + ChangedWord.LETTER * word.text().length() : 0;
      }
    }
    return changes > MOST_CHANGES ? 0 : Math.min(MOST, most);
  }

  /** What the dictionaries say for a line whose letters beyond ASCII are in doubt, in half bits. */
  static int support(Reading line) {
    int most = 0;
    long languages = line.languages() & WITH_DICTIONARY;
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      long language = Long.lowestOneBit(rest);
      KnownWords words = new KnownWords(line, line, language, language);
      most = Math.max(most, words.isSpoken(0) ? words.known() : 0);
    }
    return most;
  }

  private int known() {
    int known = 0;
    for (Word word : after.words()) {
      String text = word.text();
      for (int i = 0; i < text.length(); i++) {
        int end = ChangedWord.runEnd(text, i);
        boolean isWord =
            end - i > 1
                && !ChangedWord.isOddCase(text, i, end)
                && meaning.contains(text.substring(i, end));
        known +=
            isWord && !RawWord.isAscii(text, i, end, false)
                ? ChangedWord.WORD + ChangedWord.LETTER * (end - i)
                : 0;
        i = end;
      }
    }
    return Math.min(MOST, known);
  }

  /**
   * Whether all letters of a word are words in one of the languages that are likeliest to have it.
   */
  static boolean isWord(String text) {
    int[] costs = new int[LetterPairs.LANGUAGES];
    Plausibility.word(text, 0, text.length(), costs);
    long rest = WITH_DICTIONARY;
    for (int tried = 0; rest != 0 && tried < MOST_TRIED; tried++) {
      long likeliest = 1L << Plausibility.cheapest(costs, rest);
      if (isWord(text, lexicon(likeliest))) {
        return true;
      }
      rest &= ~likeliest;
    }
    return false;
  }

  /** Whether all letters of a word are words in some of these languages. */
  static boolean isWord(String text, long languages) {
    return isWord(text, lexicon(languages & WITH_DICTIONARY));
  }

  private static boolean isWord(String text, Lexicon words) {
    boolean known = false;
    for (int i = 0; i < text.length(); i++) {
      int end = ChangedWord.runEnd(text, i);
      if (end > i) {
        if (!words.contains(text.substring(i, end))) {
          return false;
        }
        known |= end - i > 1;
      }
      i = end;
    }
    return known;
  }

  /** The words of these languages. */
  static Lexicon lexicon(long languages) {
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
      int said = meant == found ? 0 : changed.says(found, meant.text());
      if (said == ChangedWord.NO_WORD) {
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
        known += Context.letters(word.text(), meaning, true);
        unknown += Context.letters(word.text(), meaning, false);
      }
    }
    return known >= ENOUGH && 2 * unknown <= known;
  }
}
