package io.github.pumice.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A line as it is now read: the words that may be wrong, and the cost of all the others. */
final class Reading {

  private static final int UNKNOWN = -1;

  /** A line with fewer ASCII characters shows no language. */
  private static final int SHORT = 14;

  /** A line with more of them shows one language. */
  private static final int LONG = 40;

  private final List<Word> words;
  private final Context context;
  private int cost = UNKNOWN;
  private int @Nullable [] totals;

  private Reading(List<Word> words, Context context) {
    this.words = words;
    this.context = context;
  }

  /**
   * Reads the stretch of a text from {@code from} to {@code to}, with its character references
   * resolved if it is {@code plain} text.
   *
   * @param spoken the languages that the text is known to be in, a bit each
   */
  static Reading of(String text, int from, int to, boolean plain, long spoken) {
    List<Word> words = new ArrayList<>();
    boolean resolve = plain && !Entities.areShown(text, from, to);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = RawWord.end(text, i, to);
        if (!RawWord.isBeyondDoubt(text, i, end, plain)) {
          Word word = Word.of(text, i, end);
          words.add(resolve ? word.undo(Entities.ONLY) : word);
        }
        i = end;
      }
    }
    return new Reading(words, new Context(text, from, to, plain, spoken));
  }

  /** The same line with other words. */
  Reading with(List<Word> others) {
    return new Reading(others, context);
  }

  /** The line with one misreading undone in every word; null when it changes nothing. */
  @Nullable Reading undo(Misreading misreading) {
    List<Word> read = new ArrayList<>(words.size());
    boolean changed = false;
    for (Word word : words) {
      Word other = word.undo(misreading);
      changed |= other != word;
      read.add(other);
    }
    return changed ? with(read) : null;
  }

  /**
   * The line with a choice made, wherever the two differ, between the word of another reading and
   * its own; itself when all its own are chosen.
   */
  Reading choose(Reading other, BinaryOperator<Word> choice) {
    List<Word> chosen = words;
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      Word now = words.get(i);
      if (before != now && choice.apply(before, now) != now) {
        chosen = chosen == words ? new ArrayList<>(words) : chosen;
        chosen.set(i, before);
      }
    }
    return chosen == words ? this : with(chosen);
  }

  /** The length of the line in the text. */
  int length() {
    return context.to() - context.from();
  }

  List<Word> words() {
    return words;
  }

  /** The words of the line that are ASCII. */
  Context context() {
    return context;
  }

  /** Adds what the line costs in each language to {@code sums}. */
  void addTo(int[] sums) {
    int[] total = totals();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += total[i];
    }
  }

  /** What the line costs in each language; not to be changed. */
  private int[] totals() {
    int[] total = totals;
    if (total == null) {
      total = context.costs();
      for (Word word : words) {
        Plausibility.join(total, word.costs());
      }
      totals = total;
    }
    return total;
  }

  /** What the line costs in the language that explains it best. */
  int cost() {
    if (cost == UNKNOWN) {
      cost = Plausibility.least(totals());
      for (Word word : words) {
        cost += word.fixed();
      }
    }
    return cost;
  }

  /** What the line costs in the best language, be it one that nobody counted. */
  int leastCost() {
    int unknown = UnknownLanguage.RARE + context.unknownCost();
    for (Word word : words) {
      unknown += word.unknownCost();
    }
    return Math.min(unknown, cost());
  }

  /** What the line costs in the best of these languages. */
  int cost(long among) {
    int cost = totals()[language(among)];
    for (Word word : words) {
      cost += word.fixed();
    }
    return cost;
  }

  /** The language that explains the line best. */
  int language() {
    return language(Glance.EVERY_LANGUAGE);
  }

  /** The one of these languages, at least one, that explains the line best. */
  int language(long among) {
    int[] total = totals();
    int best = Long.numberOfTrailingZeros(among);
    for (int i = best + 1; i < total.length; i++) {
      best = (among & 1L << i) != 0 && total[i] < total[best] ? i : best;
    }
    return best;
  }

  /** The languages that explain the line best or nearly so, a bit each. */
  long languages() {
    return Diagnosis.closest(totals());
  }

  /** Whether a letter is a word by itself in a language that explains the line well. */
  boolean isWord(char c) {
    int letter = LetterPairs.letter(c);
    return letter == 0
        || context.length() < SHORT
        || LetterPairs.isWord(letter, context.length() < LONG ? languages() : 1L << language());
  }

  /** Whether any word can stand in none of these languages. */
  boolean isDoubtful(long languages) {
    for (Word word : words) {
      if (word.isDoubtful(languages)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is in doubt, and all that differs from another reading was in doubt there. */
  boolean settles(Reading other, long languages) {
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      if (words.get(i).isDoubtful(languages)
          || (words.get(i) != before && !before.isDoubtful(languages))) {
        return false;
      }
    }
    return true;
  }

  /** The number of words that at a glance can stand in no language. */
  int doubts() {
    int doubts = 0;
    for (Word word : words) {
      doubts += (word.languages() & ~Glance.IN_PLACE) == Glance.NO_LANGUAGE ? 1 : 0;
    }
    return doubts;
  }
}
