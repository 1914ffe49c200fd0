package io.github.pumice.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether the hyphen of a cut word is the printer's or the author's, as log-odds: positive
 * for the printer's.
 *
 * <p>The witnesses are independent enough to be added up, as naive Bayes does. What the lexicon's
 * silence is worth follows from how much of the document it covers; how many hyphens at line ends
 * are the author's, from how many stand in mid-line. The remaining weights were fitted by logistic
 * regression on line ends with known truth, and rounded.
 */
final class HyphenEvidence {
  /** The share of hyphenated words that a line end meets: about word length by line length. */
  private static final double AT_LINE_END = 0.1;

  private static final double BIAS = 2;
  private static final double FORM = 1.5;
  private static final double MOST_FORM = 6;
  private static final double OPEN_IN_LEXICON = -2;
  private static final double BOTH_WORDS = -1.4;
  private static final double PER_LETTER = -0.8;
  private static final double PER_LETTER_OF_STRANGERS = -0.6;
  private static final double BOTH_IN_BOOK = -1;
  private static final double NO_WORDS = 1;
  private static final double HARD_FIRST = -1.2;
  private static final double HARD_LAST = -2.5;
  private static final double SMALL_WORD_INSIDE = -5;
  private static final double TWO_ADJECTIVES = -4;
  private static final double FIRST_OF_COMPOUNDS = -0.4;
  private static final double LAST_OF_COMPOUNDS = -0.8;
  private static final double INNER_HYPHEN = -1;
  private static final double CUT_IN_TWO_PLACES = 2;
  private static final double ONE_LETTER = -5;
  private static final double CLOSED_NOUN = 2;
  private static final int HABIT = 5;
  private static final int SMALL = 3;

  private final Book book;
  private final String language;
  private final CompoundHabit habit;
  private final double prior;
  private final Map<String, Set<Integer>> cuts = new HashMap<>();
  private final Map<Character, Integer> marks = new HashMap<>();

  /** The word asked about last, and how often the document writes it closed and hyphenated. */
  private @Nullable BrokenWord counted;

  private int closed;
  private int open;

  HyphenEvidence(Book book, String language, List<BrokenWord> words) {
    this.book = book;
    this.language = language;
    this.habit = new CompoundHabit(book, language);
    double hard = (language.equals("de") ? AT_LINE_END / 3 : AT_LINE_END) * book.compounds();
    double soft = Math.max(0, words.size() - hard);
    prior = Math.max(1, Math.min(5.5, Math.log((soft + 9) / (hard + 1))));
    for (BrokenWord word : words) {
      marks.merge(word.mark(), 1, Integer::sum);
      cuts.computeIfAbsent(Case.fold(word.joined()), w -> new HashSet<>())
          .add(word.left().length());
    }
  }

  /** How often the document writes the word closed in mid-line. */
  int closed(BrokenWord word) {
    count(word);
    return closed;
  }

  /** How often the document writes the word with a hyphen in mid-line. */
  int open(BrokenWord word) {
    count(word);
    return open;
  }

  /** Counts a word that was not the last one asked about. */
  private void count(BrokenWord word) {
    if (word != counted) {
      counted = word;
      boolean simple = word.inner().equals(word.joined());
      closed = book.count(word.joined());
      open = book.count(word.hyphenated());
      if (!simple) {
        closed = Math.max(closed, book.count(word.inner()));
        open = Math.max(open, book.count(word.innerHyphenated()));
      }
    }
  }

  /** Whether so many lines end with this mark that it is a hyphen here. */
  boolean isHabit(char mark) {
    return marks.getOrDefault(mark, 0) >= HABIT;
  }

  /** Whether the lexicon has the word closed. */
  boolean isKnown(BrokenWord word) {
    return book.inLexicon(word.inner()) || book.inLexicon(word.joined());
  }

  /** The log-odds that the hyphen is the printer's. */
  double weigh(BrokenWord word) {
    double known =
        closed(word) == 0 && habit.covers(word.head(), word.tail())
            ? habit.odds(word.head(), word.tail())
            : BIAS + prior + lexicon(word) + standing(word);
    return known + form(word) + parts(word) + rules(word);
  }

  private double form(BrokenWord word) {
    int once = closed(word);
    int apart = open(word);
    apart += once + apart == 0 ? book.family(word.head(), word.tail()) : 0;
    double form = once + apart == 0 ? 0 : FORM * Math.log((once + 0.25) / (apart + 0.25));
    boolean twice = cuts.getOrDefault(Case.fold(word.joined()), Set.of()).size() > 1;
    return Math.max(-MOST_FORM, Math.min(MOST_FORM, form)) + (twice ? CUT_IN_TWO_PLACES : 0);
  }

  private double lexicon(BrokenWord word) {
    if (!book.hasLexicon()) {
      return 0;
    }
    double coverage = book.coverage();
    boolean hyphenated =
        book.inLexicon(word.innerHyphenated()) || book.inLexicon(word.hyphenated());
    return (isKnown(word) ? Math.log(coverage / 0.15) : Math.log((1 - coverage) / 0.9))
        + (hyphenated ? OPEN_IN_LEXICON : 0);
  }

  private double standing(BrokenWord word) {
    int left = book.standing(word.head());
    int right = book.standing(word.tail());
    double halves = Math.min(left, right) > 0 ? bothWords(word) : left + right == 0 ? NO_WORDS : 0;
    return halves
        + (Math.min(left, right) > 1 ? BOTH_IN_BOOK : 0)
        + (word.head().length() == 1 || word.tail().length() == 1 ? ONE_LETTER : 0);
  }

  /**
   * Two words, the longer the less by chance, of which no word is known to consist, unless the
   * language makes new ones that way.
   */
  private double bothWords(BrokenWord word) {
    int shorter = Math.min(word.head().length(), word.tail().length());
    boolean plain = closed(word) > 0 || isKnown(word) || HyphenRules.isCompounding(language);
    boolean inBook = book.count(word.head()) > 0 && book.count(word.tail()) > 0;
    double perLetter = plain ? 0 : inBook ? PER_LETTER : PER_LETTER_OF_STRANGERS;
    return BOTH_WORDS + perLetter * Math.max(0, Math.min(2, shorter - 2));
  }

  private double parts(BrokenWord word) {
    return (isGermanCompound(word)
            ? 0
            : FIRST_OF_COMPOUNDS * Math.log(1 + book.compoundsBeginningWith(word.head())))
        + LAST_OF_COMPOUNDS * Math.log(1 + book.compoundsEndingIn(word.tail()));
  }

  private double rules(BrokenWord word) {
    boolean first = HyphenRules.isHardFirst(language, word.head());
    boolean adjectives =
        HyphenRules.isFirstAdjective(language, word.head()) && book.standing(word.tail()) > 0;
    boolean last =
        HyphenRules.isHardLast(language, word.tail())
            && (book.standing(word.head()) > 0 || word.left().indexOf('-') > 0);
    return (first ? HARD_FIRST : 0)
        + (adjectives ? TWO_ADJECTIVES : 0)
        + (last ? HARD_LAST : 0)
        + (isSmallWordInside(word) ? SMALL_WORD_INSIDE : 0)
        + (word.head().length() < word.left().length() && word.left().indexOf('-') > 0
            ? INNER_HYPHEN
            : 0)
        + (isGermanCompound(word) ? CLOSED_NOUN : 0);
  }

  /** Whether an article or the like stands between two hyphens: {@code end-of-life}. */
  private boolean isSmallWordInside(BrokenWord word) {
    int end = word.tail().length();
    return end <= SMALL
        && end < word.right().length()
        && Marks.isHyphen(word.right().charAt(end))
        && book.standing(word.head()) > 0
        && book.isCommon(word.tail());
  }

  /** A German noun and what is written small after it make one word, without a hyphen. */
  private boolean isGermanCompound(BrokenWord word) {
    return language.equals("de")
        && Case.beginsWithCapital(word.head())
        && !Case.beginsWithCapital(word.tail());
  }
}
