package io.github.pumice.characters.mojibake;

import java.util.List;

/** How much more plausible a line becomes, in half bits, when a misreading is undone. */
final class Gain {

  /** What a single wrong character says less than two. */
  private static final int SINGLE = 6;

  /** With fewer ASCII characters than these a line shows no language, and says so much less. */
  private static final int SPOKEN = 14;

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

  /** What a line must say more that may be in a language that nobody counted. */
  private static final int UNCOUNTED = 24;

  /**
   * What each ASCII character of a line, but for the first few, fits its language better than one
   * that nobody counted, in eighths of a bit; in a language that resembles it it is less.
   */
  private static final int FITTING = 6;

  private static final int FEW = 12;

  /** In fewer ASCII characters any Latin language resembles another. */
  private static final int SHOWING = 20;

  /** What a word says against a misreading that would have changed it too. */
  private static final int INCONSISTENT = 10;

  /** How many of these one changed word bears. */
  private static final int MOST_LEFT = 2;

  /** What prices say that had a letter for their currency. */
  private static final int CURRENCY = 20;

  /** Letters that number things in their languages, and so in texts about them. */
  private static final String NUMBERING = "ÄÖÜÅÆØ";

  private static final int CONTRACTION = 6;
  private static final int MOST_CONTRACTIONS = 4;

  private final Reading before;
  private final Reading after;
  private final Misreading misreading;
  private final List<Word> found;
  private final List<Word> meant;

  private Gain(Reading before, Reading after, Misreading misreading) {
    this.before = before;
    this.after = after;
    this.misreading = misreading;
    this.found = before.words();
    this.meant = after.words();
  }

  /** The gain of a reading over the one before, by the means that suit the misreading. */
  static int of(Reading before, Reading after, Misreading misreading) {
    Gain gain = new Gain(before, after, misreading);
    if (misreading instanceof Utf8Misreading utf8) {
      return gain.ofSequences(utf8);
    }
    return misreading.tellsBySigns() ? gain.ofSigns() : gain.ofLetters();
  }

  private int ofSequences(Utf8Misreading utf8) {
    int gain = before.cost() - after.cost();
    return length(found) - length(meant) == 1
        ? gain - utf8.chance(becomesWord() ? 2 : letters())
        : gain;
  }

  /** Whether one letter stands alone then that is a word of its line. */
  private boolean becomesWord() {
    for (int i = 0; i < meant.size(); i++) {
      String word = meant.get(i).text();
      if (isChanged(i)
          && !(word.length() == 1
              && LetterPairs.letter(word.charAt(0)) != 0
              && after.isWord(word.charAt(0)))) {
        return false;
      }
    }
    return !isUnspoken();
  }

  private static int length(List<Word> words) {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** The most letters in a row, as far as two, of the words that differ. */
  private int letters() {
    int most = 0;
    for (int i = 0; i < meant.size(); i++) {
      most = isChanged(i) ? Math.max(most, meant.get(i).letters()) : most;
    }
    return most;
  }

  private boolean isChanged(int i) {
    return meant.get(i) != found.get(i);
  }

  private int ofSigns() {
    Context line = after.context();
    int ligatures = misreading instanceof ClassicMac ? ligatures() : 0;
    if (ligatures > 0) {
      int known = KnownWords.gain(before, after);
      return known + before.cost() - after.cost() - (ligatures == 1 && known == 0 ? LIGATURE : 0);
    }
    return before.cost() - after.cost() + misreading.bonus(line.text(), line.from(), line.to());
  }

  /** How many words differ if all do only by ligatures, else 0. */
  private int ligatures() {
    int changes = 0;
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i)) {
        changes++;
        if (!ClassicMac.hasOnlyLigatures(found.get(i).text(), meant.get(i).text())) {
          return 0;
        }
      }
    }
    return changes;
  }

  /** A word of one letter or none says nothing: any sign can become any other. */
  private int ofLetters() {
    int left = inconsistent();
    if (left > MOST_LEFT * changes()
        || (isOtherScript() && !spells())
        || (takesOnlyApostrophes() && KnownWords.gain(before, after) == 0)) {
      return 0;
    }
    if (takesPrices()) {
      return CURRENCY - INCONSISTENT * left;
    }
    boolean uncounted = isUncounted();
    return uncounted && Misreadings.isRare(misreading)
        ? 0
        : ofSwaps() - INCONSISTENT * left - (uncounted ? uncounted() : 0);
  }

  /**
   * Whether the line as it was found may be in a language that nobody counted; a contraction is
   * English, and quotation marks at both ends are no chance.
   */
  private boolean isUncounted() {
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i)
          && (!Orthographies.isWellFormed(found.get(i).text())
              || Apostrophes.isContraction(meant.get(i).text())
              || meant.get(i).isQuoted())) {
        return false;
      }
    }
    return Orthographies.hold(found);
  }

  /**
   * What an uncounted language asks; less where the rest of the line is in a counted one that could
   * not have been written with the letters that were found.
   */
  private int uncounted() {
    int language = after.language(misreading.languages());
    if (!misreading.shows(language) || !isAllOf(1L << language)) {
      return UNCOUNTED;
    }
    Context line = after.context();
    boolean shown = line.length() >= SHOWING || changes() > 1 || isOtherScript();
    int rare = shown ? UnknownLanguage.RARE : 0;
    int fits = rare + line.unknownCost() - line.costs()[language];
    int expected = Math.max(0, line.length() - FEW) * FITTING / 4;
    return Math.max(0, UNCOUNTED - Math.max(0, fits - expected));
  }

  /** Whether at a glance every word can stand in a language. */
  private boolean isAllOf(long language) {
    return meant.stream().allMatch(word -> (word.languages() & language) != Glance.NO_LANGUAGE);
  }

  /**
   * Whether nothing becomes a letter but apostrophes beside letters: many a language has them in
   * places where no counted one does.
   */
  private boolean takesOnlyApostrophes() {
    for (int i = 0; i < meant.size(); i++) {
      String word = found.get(i).text();
      for (int k = 0; isChanged(i) && k < word.length(); k++) {
        if (word.charAt(k) != meant.get(i).text().charAt(k) && !Apostrophes.isLetter(word, k)) {
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
  private boolean takesPrices() {
    long language = 1L << after.language(misreading.languages());
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i) && !(isPrice(i) && (found.get(i).languages() & language) == 0)) {
        return false;
      }
    }
    return !isUnspoken();
  }

  private boolean isPrice(int i) {
    String word = found.get(i).text();
    int k = 0;
    while (word.charAt(k) == meant.get(i).text().charAt(k)) {
      k++;
    }
    return Attested.isPrice(meant.get(i).text(), k)
        && Character.isLetter(word.charAt(k))
        && NUMBERING.indexOf(word.charAt(k)) < 0
        && (k == 0 || !Character.isLetterOrDigit(word.charAt(k - 1)))
        && word.endsWith(meant.get(i).text().substring(k + 1));
  }

  /** The well formed words that the misreading could have made, and that are left. */
  private int inconsistent() {
    int left = 0;
    for (int i = 0; i < meant.size(); i++) {
      Word word = found.get(i);
      left +=
          !isChanged(i)
                  && word.hasLetter()
                  && (word.languages() & ~Glance.IN_PLACE) != Glance.NO_LANGUAGE
                  && Orthographies.isWellFormed(word.text())
                  && word.undo(misreading) != word
              ? 1
              : 0;
    }
    return left;
  }

  /** Whether a changed word holds more than two letters in a row; a range of letters does not. */
  private boolean spells() {
    for (int i = 0; i < meant.size(); i++) {
      String word = isChanged(i) ? meant.get(i).text() : "";
      for (int from = 0; from < word.length(); from = ChangedWord.runEnd(word, from) + 1) {
        if (ChangedWord.runEnd(word, from) - from > 2) {
          return true;
        }
      }
    }
    return false;
  }

  private int changes() {
    int changes = 0;
    for (int i = 0; i < meant.size(); i++) {
      changes += isChanged(i) ? 1 : 0;
    }
    return changes;
  }

  private int ofSwaps() {
    int known = KnownWords.gain(before, after);
    if (known > 0) {
      return known + before.cost() - cost() - unexplained();
    }
    int strong = isWritten() ? new Gain(before, withoutWeakWords(), misreading).ofWords() : 0;
    return strong < ENOUGH ? strong : Math.max(strong, before.leastCost() - cost() - SINGLE);
  }

  private Reading withoutWeakWords() {
    return after.choose(before, (was, is) -> !was.hasControl() && is.isWeakAgainst(was) ? was : is);
  }

  /** Whether the words that differ, and the line, are of one language. */
  private boolean isWritten() {
    int language = after.language(misreading.languages());
    int cost = 0;
    int length = 0;
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i)) {
        cost += meant.get(i).costAmong(language);
        length += meant.get(i).text().length() + 1;
      }
    }
    if (isOtherScript()) {
      return cost <= WRITTEN_ELSE * length && (length > FEW_LETTERS || isUnspoken());
    }
    return cost <= WRITTEN * length && cost() <= KNOWN_LANGUAGE * after.length() + SHORT_LINE;
  }

  /** What the line costs in the languages that what was misread can have been in. */
  private int cost() {
    return after.cost(misreading.languages());
  }

  private boolean isUnspoken() {
    return after.context().length() < SPOKEN;
  }

  /** Whether what were Latin letters are Greek or Cyrillic now. */
  private boolean isOtherScript() {
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i)
          && meant.get(i).text().chars().anyMatch(c -> c >= 0x370 && c < 0x530)
          && found.get(i).text().chars().anyMatch(c -> c >= 0xC0 && c < 0x250)) {
        return true;
      }
    }
    return false;
  }

  private int ofWords() {
    int changes = 0;
    boolean controls = false;
    for (int i = 0; i < meant.size(); i++) {
      if (isChanged(i)) {
        changes += found.get(i).changes(meant.get(i));
        controls |= found.get(i).hasControl();
      }
    }
    int gain = changes == 0 ? 0 : before.leastCost() - cost() + contractions();
    gain -= changes <= 2 && !controls && isUnspoken() ? UNSPOKEN : 0;
    gain -= changes == 1 && !controls ? SINGLE : 0;
    gain -= changes < SENTENCE && isOtherScript() ? ALPHABET : 0;
    return gain - unexplained();
  }

  /** What the words say that cannot come from the misreading. */
  private int unexplained() {
    long bit = 1L << Misreadings.index(misreading);
    int unexplained = 0;
    for (Word word : meant) {
      if (word.layers() == null && (word.explaining() & bit) == 0) {
        unexplained += word.hasLetter() ? STRANGE_LETTER : UNEXPLAINED;
      }
    }
    return unexplained;
  }

  /** What several words say that become English contractions. */
  private int contractions() {
    int contractions = 0;
    for (int i = 0; i < meant.size(); i++) {
      contractions += isChanged(i) && Apostrophes.isContraction(meant.get(i).text()) ? 1 : 0;
    }
    return contractions == 1 && isUnspoken()
        ? 0
        : Math.min(MOST_CONTRACTIONS, contractions) * CONTRACTION;
  }
}
