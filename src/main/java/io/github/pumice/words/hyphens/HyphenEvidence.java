package io.github.pumice.words.hyphens;

import com.google.common.collect.Sets;
import io.github.pumice.words.Case;
import io.github.pumice.words.Confusions;
import io.github.pumice.words.Enclitics;
import java.util.HashMap;
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

  /** Line ends with an author's hyphen, for each of which the text has the word in mid-line. */
  private static final double UNSEEN = 3;

  private static final double BIAS = 0.3;
  private static final double PRIOR = 0.85;
  private static final double FORM = 1.15;
  private static final double MOST_FORM = 6;
  private static final double ONLY_OPEN = -4;
  private static final double KNOWN = 1.7;
  private static final double UNKNOWN = 0.4;
  private static final double OPEN_IN_LEXICON = -3.7;
  private static final double LISTED_BOTH_WAYS = -2;
  private static final double BOTH_WORDS = -1;
  private static final double PER_LETTER = -0.95;
  private static final double PER_CLASS = -0.3;
  private static final double PER_CLASS_OF_STRANGERS = -0.18;
  private static final int MOST_CLASSES = 6;
  private static final int RARE_CLASS = 5;
  private static final double NO_WORDS = 1.6;
  private static final double FRAGMENT_LAST = 0.7;
  private static final double CUT_IN_TWO_PLACES = 2;
  private static final double ONE_LETTER = -4.6;
  private static final int USUAL = 10;
  private static final int TOO_LONG_FOR_CHANCE = 8;
  private static final int TWO_PLACES = -1;

  private final Book book;
  private final String language;
  private final CompoundHabit habit;
  private final Relatives relatives;
  private final HyphenGrammar grammar;
  private final double prior;

  /** Where words are cut, case folded; {@link #TWO_PLACES} for those that are cut in several. */
  private final Map<String, Integer> cuts = new HashMap<>();

  private final MarkHabits marks;

  /**
   * The word asked about last, how often the document writes it closed and hyphenated, and whether
   * the lexicon has it.
   */
  private @Nullable BrokenWord counted;

  private int closed;
  private int open;
  private boolean known;

  HyphenEvidence(Book book, String language, List<BrokenWord> words) {
    this.book = book;
    this.language = language;
    this.habit = new CompoundHabit(book, language);
    this.relatives = new Relatives(book);
    this.grammar = new HyphenGrammar(book, language);
    marks = new MarkHabits(words, AT_LINE_END * book.compounds());
    Set<BrokenWord> different = Sets.newIdentityHashSet();
    different.addAll(words);
    int seen = 0;
    for (BrokenWord word : different) {
      cuts.merge(Case.fold(word.joined()), word.left().length(), HyphenEvidence::sameCut);
      seen += open(word) > closed(word) ? 1 : 0;
    }
    double expected = (language.equals("de") ? AT_LINE_END / 3 : AT_LINE_END) * book.compounds();
    double hard = Math.min(expected, UNSEEN * (seen + 1));
    double soft = Math.max(0, words.size() - hard);
    prior = Math.max(1, Math.min(5.5, Math.log((soft + 9) / (hard + 1))));
  }

  private static int sameCut(int one, int other) {
    return one == other ? one : TWO_PLACES;
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

  /** Whether the document writes the word closed with a capital where the second half begins. */
  boolean isWrittenSo(BrokenWord word) {
    return book.writesCapitals(word.joined()) || book.writesCapitals(word.inner());
  }

  /** Counts and looks up a word that was not the last one asked about. */
  private void count(BrokenWord word) {
    if (!word.equals(counted)) {
      counted = word;
      boolean simple = word.inner().equals(word.joined());
      closed = book.count(word.joined());
      open = book.count(word.hyphenated());
      if (!simple) {
        closed = Math.max(closed, book.count(word.inner()));
        open = Math.max(open, book.count(word.innerHyphenated()));
      }
      open = open > 0 && isAnotherNoun(word) ? 0 : open;
      known = lookUp(word);
    }
  }

  /** Whether what a German text hyphenates has a second noun, and this word has none. */
  private boolean isAnotherNoun(BrokenWord word) {
    return language.equals("de")
        && !Case.beginsWithCapital(word.tail())
        && book.writesCapitals(word.head() + '-' + Case.capitalize(word.tail()));
  }

  /** Which marks the document has at its line ends. */
  MarkHabits marks() {
    return marks;
  }

  /**
   * Whether the lexicon has the word closed; also in an older spelling, but for those that end in a
   * part which only later times write closed, as {@code bien-tost} does.
   */
  boolean isKnown(BrokenWord word) {
    count(word);
    return known;
  }

  private boolean lookUp(BrokenWord word) {
    return book.inLexicon(word.inner())
        || book.inLexicon(word.joined())
        || Enclitics.isVerbWithOne(language, word.inner(), book::inLexicon)
        || (!HyphenRules.isNeverOld(language, word.tail())
            && !book.inLexicon(word.hyphenated())
            && book.inLexiconOfToday(Case.fold(word.inner())));
  }

  /** The log-odds that the hyphen is the printer's. */
  double weigh(BrokenWord word) {
    boolean attested = closed(word) > 0 || isKnown(word);
    if (open(word) == 0 || open(word) < closed(word)) {
      return expected(word, attested) + form(word) + twice(word);
    }
    return (attested ? ofBothForms(word) : ONLY_OPEN) + twice(word);
  }

  /**
   * Where the document has the word with a hyphen in mid-line, and not more often without, its own
   * two counts decide; what else would be expected is worth one more occurrence.
   */
  private double ofBothForms(BrokenWord word) {
    double share = 1 / (1 + Math.exp(-expected(word, true)));
    return Math.log((closed(word) + share) / (open(word) + 1 - share)) + oneLetter(word);
  }

  /** The log-odds from all but how often the document has the word's two forms. */
  private double expected(BrokenWord word, boolean attested) {
    double usual =
        closed(word) == 0 && habit.covers(word.head(), word.tail())
            ? habit.odds(word.head(), word.tail())
            : BIAS + PRIOR * prior + lexicon(word) + standing(word, attested);
    return usual
        + openInLexicon(word)
        + (closed(word) + open(word) == 0 ? relatives.kin(word, attested) : 0)
        + relatives.weigh(word, attested, grammar.writesClosed(word))
        + grammar.weigh(word, attested);
  }

  /** What the two forms say or, where the document has neither, the hyphens of its relatives. */
  private double form(BrokenWord word) {
    int once = closed(word);
    int apart = open(word);
    apart += once + apart == 0 ? relatives.hyphenated(word) : 0;
    double form = once + apart == 0 ? 0 : FORM * Math.log((once + 0.25) / (apart + 0.25));
    return Math.max(-MOST_FORM, Math.min(MOST_FORM, form));
  }

  private double twice(BrokenWord word) {
    boolean twice = cuts.getOrDefault(Case.fold(word.joined()), 0) == TWO_PLACES;
    return twice ? CUT_IN_TWO_PLACES : 0;
  }

  private double lexicon(BrokenWord word) {
    double coverage = book.coverage();
    return isKnown(word)
        ? KNOWN * Math.log(coverage / 0.15)
        : book.hasLexicon() && !isMisread(word) ? UNKNOWN * Math.log((1 - coverage) / 0.9) : 0;
  }

  /**
   * What it is worth that the lexicon has the word with a hyphen: less where it has the closed form
   * too, which languages that close compounds prefer.
   */
  private double openInLexicon(BrokenWord word) {
    boolean open = book.inLexicon(word.innerHyphenated()) || book.inLexicon(word.hyphenated());
    if (!open || !book.hasLexicon()) {
      return 0;
    }
    boolean both = HyphenRules.isCompounding(language) && book.inLexicon(word.joined());
    return both ? LISTED_BOTH_WAYS : OPEN_IN_LEXICON;
  }

  private double standing(BrokenWord word, boolean attested) {
    int left = book.standing(word.head());
    int right = grammar.isHardLast(word) ? 1 : book.standing(word.tail());
    double halves =
        Math.min(left, right) > 0 ? bothWords(word, attested) : left + right == 0 ? NO_WORDS : 0;
    return halves + (right == 0 && !attested ? FRAGMENT_LAST : 0) + oneLetter(word);
  }

  /** But for the letter of {@code del-l'uomo}, where the text has {@code dell'} elsewhere. */
  private double oneLetter(BrokenWord word) {
    boolean last = word.tail().length() == 1 && !(word.isElided() && closed(word) > 0);
    return word.head().length() == 1 || last ? ONE_LETTER : 0;
  }

  /**
   * Two words: the longer and the more frequent, the less by chance, where no word is known to
   * consist of them, unless the language makes new ones that way and closes them, or the last is a
   * suffix; the more frequent than the whole, the sooner it is made of them where there is one.
   */
  private double bothWords(BrokenWord word, boolean attested) {
    if (Affixes.isSuffix(language, word.tail()) || (!attested && isMisread(word))) {
      return 0;
    }
    int rarer = Math.min(book.frequency(word.head()), book.frequency(word.tail()));
    boolean compounding = HyphenRules.isCompounding(language);
    if (attested) {
      int excess = rarer - book.frequency(word.inner());
      int classes = Math.max(-MOST_CLASSES, Math.min(MOST_CLASSES, excess));
      return (isKnown(word) && compounding ? 0 : BOTH_WORDS)
          + (book.inLexicon(word.inner()) ? PER_CLASS * classes : 0);
    }
    int letters = Math.min(word.head().length(), word.tail().length()) - 2;
    return BOTH_WORDS
        + (compounding ? 0 : PER_LETTER * Math.max(0, Math.min(2, letters)))
        + PER_CLASS_OF_STRANGERS * Math.max(0, rarer - RARE_CLASS);
  }

  /** Whether it is the word of a misreading: {@code somelimes}. */
  private boolean isMisread(BrokenWord word) {
    return isMisread(word, TOO_LONG_FOR_CHANCE);
  }

  /**
   * Whether one confusion of letters undone makes a word of the document, a usual one, or one of
   * the lexicon that has at least {@code letters}.
   */
  boolean isMisread(BrokenWord word, int letters) {
    boolean[] found = {false};
    Confusions.readings(
        word.joined(),
        reading ->
            found[0] |=
                book.count(reading) > 0
                    || (reading.length() >= letters && book.inLexicon(reading))
                    || book.frequency(reading) >= USUAL);
    return found[0];
  }
}
