package io.github.pumice.words.hyphens;

import io.github.pumice.words.Case;
import io.github.pumice.words.Marks;

/**
 * What the form of a cut word says about its hyphen, by the grammar of the language: known first
 * and last parts, German nouns and adjectives, a second hyphen beside the one in question.
 *
 * <p>The weights are log-odds and were fitted together with those of {@link HyphenEvidence}.
 */
final class HyphenGrammar {
  private static final double HARD_FIRST = -1.1;
  private static final double NEVER_CLOSED = -5;
  private static final double HARD_LAST = -1.85;
  private static final double HARD_LAST_OF_STRANGERS = -4;
  private static final double SHORT_LAST = 0.6;
  private static final double SMALL_WORD_INSIDE = -5;
  private static final double PER_CLASS_OF_WHOLE = 0.25;
  private static final double SMALL_WORD_BEHIND_STRANGERS = -9;
  private static final double TWO_ADJECTIVES = -4;
  private static final double INNER_HYPHEN = -1.5;
  private static final double CLOSED_NOUN = 2;
  private static final double VOWEL_CLASH = -4;
  private static final double NO_SYLLABLE = -2.5;
  private static final double HYPHEN_AFTER = -2.6;
  private static final double ADVERB = -6;
  private static final double PARTNER = 4;
  private static final int SMALL = 3;

  /** By how many frequency classes, each about a factor of two. */
  private static final int MUCH_RARER = 10;

  private final Book book;
  private final String language;

  HyphenGrammar(Book book, String language) {
    this.book = book;
    this.language = language;
  }

  /**
   * The log-odds that the hyphen is the printer's; {@code attested} if the word is known closed.
   */
  double weigh(BrokenWord word, boolean attested) {
    return (isHardFirst(word, attested) ? hardFirst(word) : 0)
        + (isHardLast(word) ? hardLast(word, attested) : 0)
        + (areAdjectives(word, attested) ? TWO_ADJECTIVES : 0)
        + (isSmallWordInside(word) ? smallWordInside(word, attested) : 0)
        + (word.hasInnerHyphen() ? INNER_HYPHEN : 0)
        + (word.tail().length() <= SMALL ? SHORT_LAST : 0)
        + (isGermanCompound(word) ? CLOSED_NOUN : 0)
        + (Syllables.isVowelClash(language, word.head(), word.tail()) ? VOWEL_CLASH : 0)
        + (isAdverb(word, attested) ? ADVERB : 0)
        + (isPartner(word) ? PARTNER : 0)
        + (lacksVowel(word, attested) ? NO_SYLLABLE : 0)
        + (hasHyphenAfter(word, attested) ? HYPHEN_AFTER : 0);
  }

  /**
   * Whether both halves are words, and one of them no syllable, as printers leave none: {@code
   * hd-media}.
   */
  private boolean lacksVowel(BrokenWord word, boolean attested) {
    return !attested
        && areWords(word)
        && (Syllables.lacksVowel(language, word.head())
            || Syllables.lacksVowel(language, word.tail()));
  }

  private boolean areWords(BrokenWord word) {
    return Math.min(book.standing(word.head()), book.standing(word.tail())) > 0;
  }

  /** Whether a second hyphen follows a part that is a word: {@code wake-on-call}. */
  private boolean hasHyphenAfter(BrokenWord word, boolean attested) {
    int end = word.tail().length();
    return !attested
        && end < word.right().length()
        && Marks.isHyphen(word.right().charAt(end))
        && areWords(word);
  }

  private boolean isAdverb(BrokenWord word, boolean attested) {
    return (!attested || isListedBothWays())
        && AdjectiveCompounds.isAdverb(language, word.head(), word.tail());
  }

  /**
   * Polish lexicons have {@code żółtozielony} beside {@code żółto-zielony}, which is another hue,
   * Dutch ones {@code sociaaleconomisch} beside {@code sociaal-economisch}.
   */
  private boolean isListedBothWays() {
    return language.equals("pl") || language.equals("nl");
  }

  /** Whether what was cut is itself the part after a hyphen: {@code au-des-sous}. */
  private boolean isPartner(BrokenWord word) {
    return word.hasInnerHyphen() && HyphenRules.isHardLast(language, word.inner());
  }

  /** Whether the language makes such words without a hyphen, even from parts that take one. */
  boolean writesClosed(BrokenWord word) {
    return isGermanCompound(word)
        || Affixes.isSuffix(language, word.tail())
        || (HyphenRules.isCompounding(language)
            && !Case.beginsWithCapital(word.head())
            && book.standing(word.head()) * book.standing(word.tail()) == 0);
  }

  private boolean isHardFirst(BrokenWord word, boolean attested) {
    return !attested
        && HyphenRules.isHardFirst(language, word.head())
        && (book.standing(word.tail()) > 0 || book.inLexiconOfToday(Case.fold(word.tail())));
  }

  private double hardFirst(BrokenWord word) {
    return HyphenRules.isNeverClosed(word.head()) ? NEVER_CLOSED : HARD_FIRST;
  }

  /** A rare word is a stranger where its parts are a common verb and a pronoun: {@code dit-on}. */
  private double hardLast(BrokenWord word, boolean attested) {
    boolean rare =
        language.equals("fr")
            && book.inLexicon(word.inner())
            && book.count(word.inner()) == 0
            && book.frequency(word.head()) - book.frequency(word.inner()) >= MUCH_RARER;
    return attested && !rare ? HARD_LAST : HARD_LAST_OF_STRANGERS;
  }

  /** Whether a hyphen belongs before the second half, which follows a word: {@code dit-il}. */
  boolean isHardLast(BrokenWord word) {
    return HyphenRules.isHardLast(language, word.tail())
        && (book.standing(word.head()) > 0
            || word.hasInnerHyphen()
            || book.inLexiconOfToday(Case.fold(word.head())));
  }

  private boolean areAdjectives(BrokenWord word, boolean attested) {
    return AdjectiveCompounds.isFirstAdjective(language, word.head())
        && (book.standing(word.tail()) > 0 || language.equals("la"))
        && (!attested
            || isListedBothWays()
            || (language.equals("de") && word.head().endsWith("sch")));
  }

  /** Whether an article or the like stands between two hyphens: {@code end-of-life}. */
  private boolean isSmallWordInside(BrokenWord word) {
    int end = word.tail().length();
    return end <= SMALL
        && end < word.right().length()
        && Marks.isHyphen(word.right().charAt(end))
        && book.isCommon(word.tail());
  }

  /**
   * A name that no lexicon has may stand before it, {@code Tannau-am-See}; but a word that is seen
   * everywhere may be cut there, {@code cette mai-son-là}.
   */
  private double smallWordInside(BrokenWord word, boolean attested) {
    if (!attested) {
      return SMALL_WORD_BEHIND_STRANGERS;
    }
    return book.standing(word.head()) > 0
        ? Math.min(0, SMALL_WORD_INSIDE + PER_CLASS_OF_WHOLE * book.frequency(word.inner()))
        : 0;
  }

  /** A German noun and what is written small after it make one word, without a hyphen. */
  private boolean isGermanCompound(BrokenWord word) {
    return language.equals("de")
        && Case.beginsWithCapital(word.head())
        && !Case.beginsWithCapital(word.tail());
  }
}
