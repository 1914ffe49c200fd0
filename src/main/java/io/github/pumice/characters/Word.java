package io.github.pumice.characters;

import org.jspecify.annotations.Nullable;

/**
 * A word of a line as it is now read, with what it costs in each language and where each of its
 * characters comes from.
 */
final class Word {

  private final int start;
  private final String text;
  private final int @Nullable [] from;
  private final long languages;
  private int @Nullable [] costs;
  private int fixed;
  private final @Nullable Layers layers;

  private Word(int start, String text, int @Nullable [] from, @Nullable Layers layers) {
    this.start = start;
    this.text = text;
    this.from = from;
    this.layers = layers;
    this.languages = Glance.languages(text, 0, text.length());
  }

  /** The word of a line from {@code start} to {@code end}. */
  static Word of(CharSequence line, int start, int end) {
    return new Word(start, line.subSequence(start, end).toString(), null, null);
  }

  /** The same place with one misreading undone; itself where that changes nothing. */
  Word undo(Misreading misreading) {
    Converted converted = misreading.undo(text);
    if (converted == null) {
      return this;
    }
    Layers more = new Layers(misreading, layers);
    return new Word(start, converted.text(), converted.through(from), more);
  }

  /** What was undone in this word, null for nothing. */
  @Nullable Layers layers() {
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
    return start + (from == null ? i : from[i]);
  }

  /** The languages in which the word may stand at a glance, a bit each. */
  long languages() {
    return languages;
  }

  /** What the word costs in each language; counted when it is first asked for. */
  int[] costs() {
    int[] counted = costs;
    if (counted == null) {
      counted = new int[LetterPairs.LANGUAGES];
      fixed = Plausibility.word(text, 0, text.length(), counted);
      costs = counted;
    }
    return counted;
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

  /** What it costs in any language. */
  int fixed() {
    costs();
    return fixed;
  }

  int cost(int language) {
    return costs()[language] + fixed;
  }
}
