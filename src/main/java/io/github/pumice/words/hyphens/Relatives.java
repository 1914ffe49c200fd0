package io.github.pumice.words.hyphens;

import io.github.pumice.words.Case;
import java.util.HashMap;
import java.util.Map;

/**
 * What the document does with a cut word's relatives, those that begin or end with one of its
 * halves: {@code pre-war} and {@code pre-school} speak for {@code pre-natal}, {@code prepaid} and
 * {@code prearranged} against it.
 *
 * <p>A closed relative counts only where its rest is a word, as in {@code re-elect}, not in {@code
 * regal}. The weights were fitted together with those of {@link HyphenEvidence}.
 */
final class Relatives {
  private static final double OPEN_FIRST = -3.2;
  private static final double CLOSED_FIRST = 0.9;
  private static final double ONLY_CLOSED_FIRST = 0.5;
  private static final double OPEN_LAST = -1.9;
  private static final double CLOSED_LAST = 0.3;
  private static final double ONLY_CLOSED_LAST = 1;
  private static final double MOST_FOR_HYPHEN = -6;
  private static final double SAME_STEM = 3;
  private static final double SAME_ENDING = 2.2;
  private static final double NO_KIN = -0.4;

  /** How many letters of the other half belong to a stem or an ending that words share. */
  private static final int SHARED = 3;

  private static final int SHORTEST_STEM = 5;
  private static final int SHORTEST_ENDING = 6;

  private final Book book;
  private final SortedWords beginnings;
  private final SortedWords ends;
  private final Map<String, Integer> closedFirst = new HashMap<>();
  private final Map<String, Integer> closedLast = new HashMap<>();

  Relatives(Book book) {
    this.book = book;
    this.beginnings = SortedWords.byBeginning(book);
    this.ends = SortedWords.byEnd(book);
  }

  /**
   * How often the document hyphenates words that begin like this one, if it never writes one of
   * them closed: {@code co-operation} and {@code co-operative} for {@code co-operating}.
   */
  int hyphenated(BrokenWord word) {
    String tail = Case.fold(word.tail());
    if (HyphenRules.isToday(Case.fold(word.head()), tail)) {
      return book.today();
    }
    if (tail.length() < Book.STEM) {
      return 0;
    }
    String head = Case.fold(word.head());
    int open = book.family(head, tail);
    return open > 1 && !beginnings.contain(head + tail.substring(0, Book.STEM)) ? open : 0;
  }

  /**
   * The log-odds from words that share more than one of the halves, which are forms of the same
   * word or made of it: {@code reckonings} for {@code reck-oning}, {@code unsailable} for {@code
   * assail-able}; where there are none, that speaks against a word which is not known either.
   */
  double kin(BrokenWord word, boolean attested) {
    String head = Case.fold(word.head());
    String tail = Case.fold(word.tail());
    String stem = head + tail.substring(0, Math.min(SHARED, tail.length()));
    if (stem.length() >= SHORTEST_STEM && beginnings.contain(stem)) {
      return SAME_STEM;
    }
    String ending = head.substring(Math.max(0, head.length() - SHARED)) + tail;
    boolean ends = ending.length() >= SHORTEST_ENDING && this.ends.contain(ending);
    return ends ? SAME_ENDING : attested ? 0 : NO_KIN;
  }

  /**
   * The log-odds that the hyphen is the printer's.
   *
   * @param attested whether the word is known closed: then a half must be a word to count
   * @param compounding whether hyphenated relatives say nothing, because these are made another way
   */
  double weigh(BrokenWord word, boolean attested, boolean compounding) {
    boolean left = book.standing(word.head()) > 0;
    boolean right = book.standing(word.tail()) > 0;
    int first = compounding ? 0 : book.compoundsBeginningWith(word.head());
    int last = compounding ? 0 : book.compoundsEndingIn(word.tail());
    double odds = 0;
    if (first > 0 && (right || !attested)) {
      odds += OPEN_FIRST * Math.log(1 + first) + CLOSED_FIRST * closedFirst(word);
    }
    if (last > 0 && (left || !attested)) {
      odds += OPEN_LAST * Math.log(1 + last) + CLOSED_LAST * closedLast(word);
    }
    if (!attested) {
      odds += right ? ONLY_CLOSED_FIRST * closedFirst(word) : 0;
      odds += left ? ONLY_CLOSED_LAST * closedLast(word) : 0;
    }
    return Math.max(MOST_FOR_HYPHEN, odds);
  }

  private double closedFirst(BrokenWord word) {
    String head = Case.fold(word.head());
    return Math.log(1 + closedFirst.computeIfAbsent(head, beginnings::countBefore));
  }

  private double closedLast(BrokenWord word) {
    String tail = Case.fold(word.tail());
    return Math.log(1 + closedLast.computeIfAbsent(tail, ends::countBefore));
  }
}
