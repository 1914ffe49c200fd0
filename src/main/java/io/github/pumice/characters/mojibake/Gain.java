package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Misreading.Witness;
import io.github.pumice.core.Words;

/** How much more plausible a line becomes, in half bits, when a misreading is undone. */
final class Gain {

  /** What a single wrong character says less than two. */
  private static final int SINGLE = 6;

  /** What the two marks of a quotation say together. */
  private static final int PAIRED = 6;

  /** What a line says less that is too short to show its language. */
  private static final int UNSPOKEN = 5;

  /** Few letters that become another script can be an alphabet that somebody lists. */
  private static final int SENTENCE = 8;

  private static final int ALPHABET = 12;

  /** What words of several letters must say before the others are heard. */
  private static final int ENOUGH = 10;

  /** What a character of a repaired word costs at most. */
  private static final int WRITTEN = 12;

  /** The same for a word that was not in Latin letters; in a Latin line it is no small one. */
  private static final int WRITTEN_ELSE = 10;

  private static final int FEW_LETTERS = 6;

  /**
   * What a character of a line in Latin letters costs at most in a language that is known; in
   * others nothing can be said about letters.
   */
  private static final double KNOWN_LANGUAGE = 8.7;

  private static final int SHORT_LINE = 24;

  /** What a word says against a misreading that cannot have made it. */
  private static final int UNEXPLAINED = 3;

  /** The same of a letter that the table has not: the line was never read with it. */
  private static final int STRANGE_LETTER = 10;

  /** What one word says less in which a thorn would be a ligature: it can be many a letter. */
  private static final int LIGATURE = 14;

  /** What a word says against a misreading that would have changed it too. */
  private static final int INCONSISTENT = 10;

  /** How many of these one changed word bears. */
  private static final int MOST_LEFT = 2;

  /** What prices say that had a letter for their currency. */
  private static final int CURRENCY = 20;

  private final Reading before;
  private final Reading after;
  private final Misreading misreading;
  private final Difference difference;

  private Gain(Reading before, Reading after, Misreading misreading) {
    this.before = before;
    this.after = after;
    this.misreading = misreading;
    this.difference = new Difference(before, after);
  }

  /** The gain of a reading over the one before, by the means that suit the misreading. */
  static int of(Reading before, Reading after, Misreading misreading) {
    Gain gain = new Gain(before, after, misreading);
    if (misreading instanceof Utf8Misreading utf8) {
      return gain.ofSequences(utf8);
    }
    return misreading.tellsBy(Witness.SIGNS) ? gain.ofSigns() : gain.ofLetters();
  }

  private int ofSequences(Utf8Misreading utf8) {
    int gain = before.cost() - after.cost();
    return length(before) - length(after) == 1
        ? gain - utf8.chance(difference.becomesWord() ? 2 : difference.letters())
        : gain;
  }

  private static int length(Reading reading) {
    return reading.words().stream().mapToInt(word -> word.text().length()).sum();
  }

  private int ofSigns() {
    Context line = after.context();
    if (misreading instanceof ClassicMac && difference.isOnlyLigatures()) {
      int known = KnownWords.gain(before, after);
      int doubt = known == 0 ? LIGATURE : 0;
      return known + before.cost() - after.cost() - doubt;
    }
    return before.cost() - after.cost() + misreading.bonus(line.text(), line.from(), line.to());
  }

  /** A word of one letter or none says nothing: any sign can become any other. */
  private int ofLetters() {
    int left = inconsistent();
    if (left > MOST_LEFT * difference.size()
        || (difference.isOtherScript() && !difference.spells())
        || ((difference.isOnlyApostrophes() || difference.isOnlySymbols())
            && KnownWords.gain(before, after) == 0)) {
      return 0;
    }
    if (difference.isOnlyPrices(after.language(misreading.languages()))) {
      return CURRENCY - INCONSISTENT * left;
    }
    int asked = UncountedLanguage.asks(before, after, misreading, difference);
    asked = asked > 0 && AccentedWords.gain(before, after) > 0 ? asked / 2 : asked;
    return ofSwaps() - INCONSISTENT * left - asked;
  }

  /** The well formed words that the misreading could have made, and that are left. */
  private int inconsistent() {
    int left = 0;
    for (int i = 0; i < after.words().size(); i++) {
      Word word = before.words().get(i);
      left +=
          word == after.words().get(i)
                  && word.hasLetter()
                  && (word.languages() & ~Glance.IN_PLACE) != Glance.NO_LANGUAGE
                  && Orthographies.isWellFormed(word.text())
                  && word.undo(misreading) != word
              ? 1
              : 0;
    }
    return left;
  }

  private int ofSwaps() {
    int known = KnownWords.gain(before, after);
    if (known > 0) {
      return known + before.cost() - cost() - unexplained();
    }
    if (difference.isOnlyQuotations()) {
      return before.leastCost() - cost() + PAIRED;
    }
    int strong = isWritten() ? new Gain(before, withoutWeakWords(), misreading).ofWords() : 0;
    return strong < ENOUGH ? strong : Math.max(strong, before.leastCost() - cost() - SINGLE);
  }

  /** Whether a word proves nothing; a control does, and a contraction with a sign in its middle. */
  private static boolean isWeak(Word was, Word is) {
    return is.isWeakAgainst(was)
        && !was.hasControl()
        && (was.languages() != Glance.NO_LANGUAGE || !Apostrophes.isContraction(is.text()));
  }

  private Reading withoutWeakWords() {
    return after.choose(before, (was, is) -> isWeak(was, is) ? was : is);
  }

  /** Whether the words that differ, and the line, are of one language. */
  private boolean isWritten() {
    int language = after.language(misreading.languages());
    int cost = 0;
    int length = 0;
    for (int i = 0; i < difference.size(); i++) {
      cost += difference.meant(i).costAmong(language);
      length += difference.meant(i).text().length() + 1;
    }
    if (difference.isOtherScript()) {
      return cost <= WRITTEN_ELSE * length && (length > FEW_LETTERS || difference.isUnspoken());
    }
    int gained = Math.max(0, before.cost() - cost()) / 4;
    return cost <= WRITTEN * length
        && cost() <= KNOWN_LANGUAGE * after.length() + SHORT_LINE + gained;
  }

  /** What the line costs in the languages that what was misread can have been in. */
  private int cost() {
    return after.cost(misreading.languages());
  }

  private int ofWords() {
    int changes = 0;
    boolean controls = false;
    for (int i = 0; i < difference.size(); i++) {
      changes += difference.found(i).changes(difference.meant(i));
      controls |= difference.found(i).hasControl();
    }
    int gain = changes == 0 ? 0 : before.leastCost() - cost();
    gain -= changes <= 2 && !controls && difference.isUnspoken() ? UNSPOKEN : 0;
    gain -= changes == 1 && !controls && !isForeignLetter() ? SINGLE : 0;
    gain -= changes < SENTENCE && difference.isOtherScript() ? ALPHABET : 0;
    return gain - unexplained();
  }

  /** Whether a small word holds what the language of the line never writes: no name, no chance. */
  private boolean isForeignLetter() {
    int language = after.language(misreading.languages());
    return !difference.isUnspoken()
        && UncountedLanguage.asks(before, after, misreading, difference) == 0
        && difference.showsLettersOf(language)
        && !difference.isOtherScript()
        && !Words.isCapital(difference.found(0).text().charAt(0))
        && !Words.isCapital(difference.meant(0).text().charAt(0));
  }

  /** What the words say that cannot come from the misreading. */
  private int unexplained() {
    long bit = 1L << Misreadings.index(misreading);
    int unexplained = 0;
    for (Word word : after.words()) {
      if (word.layers() == null && (word.explaining() & bit) == 0) {
        unexplained += word.hasLetter() ? STRANGE_LETTER : UNEXPLAINED;
      }
    }
    return unexplained;
  }
}
