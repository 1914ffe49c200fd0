package io.github.pumice.characters;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * A word of a line as it is now read, with what it costs in each language and where each of its
 * characters comes from.
 */
final class Word {

  private final int start;
  private final String text;
  private final int[] from;
  private final int[] costs = new int[LetterPairs.LANGUAGES];
  private final int fixed;
  private final ImmutableList<Misreading> layers;

  private Word(int start, String text, int[] from, ImmutableList<Misreading> layers) {
    this.start = start;
    this.text = text;
    this.from = from;
    this.layers = layers;
    this.fixed = Plausibility.word(text, 0, text.length(), costs);
  }

  /** The word of a line from {@code start} to {@code end}. */
  static Word of(CharSequence line, int start, int end) {
    int[] from = new int[end - start + 1];
    Arrays.setAll(from, i -> i);
    return new Word(start, line.subSequence(start, end).toString(), from, ImmutableList.of());
  }

  /** The same place with one misreading undone; itself where that changes nothing. */
  Word undo(Misreading misreading) {
    Converted converted = misreading.undo(text);
    if (converted == null) {
      return this;
    }
    ImmutableList<Misreading> more =
        ImmutableList.<Misreading>builder().addAll(layers).add(misreading).build();
    return new Word(start, converted.text(), converted.through(from), more);
  }

  /** The misreadings that were undone, in that order. */
  ImmutableList<Misreading> layers() {
    return layers;
  }

  /** Where the word begins in its line. */
  int start() {
    return start;
  }

  String text() {
    return text;
  }

  /** The offset in the line where the source of character {@code i} begins. */
  int sourceOf(int i) {
    return start + from[i];
  }

  int[] costs() {
    return costs;
  }

  /** The number of letters, as far as two. */
  int letters() {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 2; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** The number of characters in which a word of the same length differs. */
  int changes(Word other) {
    int changes = 0;
    for (int i = 0; i < text.length(); i++) {
      changes += text.charAt(i) == other.text.charAt(i) ? 0 : 1;
    }
    return changes;
  }

  int fixed() {
    return fixed;
  }

  int cost(int language) {
    return costs[language] + fixed;
  }
}
