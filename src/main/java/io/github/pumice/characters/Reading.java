package io.github.pumice.characters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as it is now read: the words that may be wrong, and the cost of all the others. */
final class Reading {

  /** The price of a word that one misreading does not explain. */
  private static final int EXCEPTION = 8;

  /** What a single wrong character says less than two. */
  private static final int SINGLE = 6;

  private final List<Word> words;
  private final int[] context;
  private final int cost;

  private Reading(List<Word> words, int[] context) {
    this.words = words;
    this.context = context;
    this.cost = total(words, context);
  }

  /**
   * Reads the stretch of a text from {@code from} to {@code to}, with its character references
   * resolved if it is {@code plain} text.
   */
  static Reading of(CharSequence text, int from, int to, boolean plain) {
    List<Word> words = new ArrayList<>();
    int[] context = new int[LetterPairs.LANGUAGES];
    int[] sums = new int[LetterPairs.LANGUAGES];
    for (int i = from; i < to; ) {
      if (text.charAt(i) <= ' ') {
        i++;
        continue;
      }
      int end = wordEnd(text, i, to);
      if (isAscii(text, i, end, plain)) {
        Arrays.fill(sums, 0);
        Plausibility.word(text, i, end, sums);
        Plausibility.join(context, sums);
      } else {
        Word word = Word.of(text, i, end);
        words.add(plain ? word.undo(Entities.ONLY) : word);
      }
      i = end;
    }
    return new Reading(words, context);
  }

  private static int wordEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) > ' ' || isLostByte(text, i, to))) {
      i++;
    }
    return i;
  }

  /** A blank that may have been the no-break space of a UTF-8 sequence, within a word. */
  private static boolean isLostByte(CharSequence text, int i, int to) {
    if (i == 0 || i + 1 >= to || text.charAt(i) != ' ') {
      return false;
    }
    char previous = text.charAt(i - 1);
    if (previous >= 0x80 && previous != 'À' && previous != 'É' && Character.isUpperCase(previous)) {
      return true;
    }
    int read = CodePage.WESTERN.encode(previous);
    if (read > 0xE0
        && read < 0xF0
        && text.charAt(i + 1) >= 0x80
        && !Character.isLetter(text.charAt(i + 1))) {
      return true;
    }
    int lead = i < 2 || previous < 0x80 ? 0 : CodePage.WESTERN.encode(text.charAt(i - 2));
    return lead >= 0xE0 && lead < 0xF0 && read >= 0x80 && read < 0xC0;
  }

  private static boolean isAscii(CharSequence text, int from, int to, boolean plain) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80 || (plain && text.charAt(i) == '&')) {
        return false;
      }
    }
    return true;
  }

  private static int total(List<Word> words, int[] context) {
    int[] total = context.clone();
    int fixed = 0;
    for (Word word : words) {
      Plausibility.join(total, word.costs());
      fixed += word.fixed();
    }
    return fixed + Plausibility.least(total);
  }

  List<Word> words() {
    return words;
  }

  int cost() {
    return cost;
  }

  /** The line with one misreading undone wherever that helps; null when it changes nothing. */
  @Nullable Reading undo(Misreading misreading) {
    List<Word> read = new ArrayList<>(words.size());
    boolean changed = false;
    for (Word word : words) {
      Word other = word.undo(misreading);
      changed |= other != word;
      read.add(other);
    }
    if (!changed) {
      return null;
    }
    Reading whole = new Reading(read, context);
    Reading picked = whole.withoutLosses(this);
    return picked.cost + EXCEPTION < whole.cost ? picked : whole;
  }

  /**
   * How much more plausible this reading is than another of the same line, in half bits. A word of
   * one letter or none says nothing for a single-byte misreading: any sign can become any other.
   */
  int gainOver(Reading other, Misreading misreading) {
    int gain = other.cost - cost;
    if (!(misreading instanceof SingleByteMisreading)) {
      return gain;
    }
    int language = language();
    int changes = 0;
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      Word after = words.get(i);
      if (before != after) {
        changes += before.changes(after);
        if (!misreading.tellsBySigns() && before.letters() < 2 && after.letters() < 2) {
          gain -= Math.max(0, before.cost(language) - after.cost(language));
        }
      }
    }
    return changes == 1 && !misreading.tellsBySigns() ? gain - SINGLE : gain;
  }

  /** Takes back the words that the other reading explains better. */
  private Reading withoutLosses(Reading other) {
    int language = language();
    List<Word> best = new ArrayList<>(words);
    for (int i = 0; i < best.size(); i++) {
      if (other.words.get(i).cost(language) + EXCEPTION / 2 < best.get(i).cost(language)) {
        best.set(i, other.words.get(i));
      }
    }
    return new Reading(best, context);
  }

  private int language() {
    int[] total = context.clone();
    for (Word word : words) {
      Plausibility.join(total, word.costs());
    }
    int best = 0;
    for (int i = 1; i < total.length; i++) {
      best = total[i] < total[best] ? i : best;
    }
    return best;
  }
}
