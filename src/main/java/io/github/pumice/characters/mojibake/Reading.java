package io.github.pumice.characters.mojibake;

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

  /** How much dearer than the best, in half bits, another language of it may be. */
  private static final int CLOSE = 12;

  private final List<Word> words;
  private final Context context;
  private int cost = UNKNOWN;
  private int leastCost = UNKNOWN;
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
   * @param forms the forms of the text's words
   */
  static Reading of(String text, int from, int to, boolean plain, long spoken, Forms forms) {
    List<Word> words = new ArrayList<>();
    boolean resolve = plain && !EntityMentions.areIn(text, from, to);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = RawWord.end(text, i, to);
        if (!RawWord.isBeyondDoubt(text, i, end, plain)) {
          Word word = Word.of(forms.of(text, i, end), i);
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

  /** The misreadings that may make something else of a word, a bit each. */
  long suspects() {
    long suspects = 0;
    for (Word word : words) {
      suspects |= word.suspects();
    }
    return suspects;
  }

  /** The misreadings that explain all characters of all words, a bit each. */
  long explaining() {
    long explaining = -1;
    for (Word word : words) {
      explaining &= word.explaining();
    }
    return explaining;
  }

  /** The line with one misreading undone in every word; null when it changes nothing. */
  @Nullable Reading undo(Misreading misreading) {
    List<Word> read = words;
    for (int i = 0; i < words.size(); i++) {
      Word other = words.get(i).undo(misreading);
      if (other != words.get(i)) {
        read = read == words ? new ArrayList<>(words) : read;
        read.set(i, other);
      }
    }
    return read == words ? null : with(read);
  }

  /**
   * The line with a choice made, wherever the two differ, between the word of another reading and
   * its own, or of some of both; itself when all its own are chosen.
   */
  Reading choose(Reading other, BinaryOperator<Word> choice) {
    List<Word> chosen = words;
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      Word now = words.get(i);
      Word word = before == now ? now : choice.apply(before, now);
      if (word != now) {
        chosen = chosen == words ? new ArrayList<>(words) : chosen;
        chosen.set(i, word);
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
      total = context.costs().clone();
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
    if (leastCost == UNKNOWN) {
      int unknown = UncountedLanguage.RARE + context.unknownCost();
      for (Word word : words) {
        unknown += word.unknownCost();
      }
      leastCost = Math.min(unknown, cost());
    }
    return leastCost;
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
    return Plausibility.cheapest(totals(), among);
  }

  /** The languages that explain the line best or nearly so, a bit each. */
  long languages() {
    return Diagnosis.closest(totals());
  }

  /** The languages that explain a long line best, a bit each: hardly any costs so little more. */
  private long likeliest() {
    int[] total = totals();
    int most = Plausibility.least(total) + CLOSE;
    long languages = 0;
    for (int i = 0; i < total.length; i++) {
      languages |= total[i] <= most ? 1L << i : 0;
    }
    return languages;
  }

  /** Whether a letter is a word by itself in a language that explains the line well. */
  boolean isWord(char c) {
    int letter = LetterPairs.letter(c);
    return letter == 0
        || context.length() < SHORT
        || LetterPairs.isWord(letter, context.length() < LONG ? languages() : likeliest());
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
