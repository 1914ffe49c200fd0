package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * A word of a line as it is now read, with what it costs in each language and where each of its
 * characters comes from.
 */
final class Word {

  private static final int LONGEST_SEQUENCE = 3;

  private final int start;
  private final Form form;
  private final String text;
  private final int @Nullable [] from;
  private final @Nullable Layers layers;

  private Word(int start, Form form, int @Nullable [] from, @Nullable Layers layers) {
    this.start = start;
    this.form = form;
    this.text = form.text();
    this.from = from;
    this.layers = layers;
  }

  /** A word of a form as it stands at {@code start}. */
  static Word of(Form form, int start) {
    return new Word(start, form, null, null);
  }

  /** The same place with one misreading undone; itself where that changes nothing. */
  Word undo(Misreading misreading) {
    Form.Undone undone = form.undo(misreading);
    return undone == null
        ? this
        : new Word(
            start, undone.form(), undone.converted().through(from), new Layers(misreading, layers));
  }

  /** This reading of a word, but for one character that stays as it was found. */
  Word keeping(int i, char found) {
    String kept = text.substring(0, i) + found + text.substring(i + 1);
    return new Word(start, form.like(kept), from, layers);
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
    return form.languages();
  }

  /** The misreadings that may make something else of it, a bit each. */
  long suspects() {
    return form.suspects();
  }

  /** The misreadings that explain all its characters, a bit each. */
  long explaining() {
    return form.explaining();
  }

  /** Whether it can stand in none of these languages. */
  boolean isDoubtful(long spoken) {
    return form.isDoubtful(spoken);
  }

  /** What the word costs in each language; not to be changed. */
  int[] costs() {
    return form.costs();
  }

  /** Whether no letter that differs from another reading of the same length has one beside it. */
  boolean isWeakAgainst(Word before) {
    if (before.isOneSign() || before.isCode()) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != before.text.charAt(i)
          && (isAmongLetters(before.text, i) || (text.length() > 2 && isAmongLetters(text, i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one sign, however often: dots of a table, bangs. */
  private boolean isOneSign() {
    return !Character.isLetter(text.charAt(0)) && text.chars().allMatch(c -> c == text.charAt(0));
  }

  /** Whether a digit stands between two letters. */
  boolean isCode() {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))
          && Symbols.isLetter(text, i - 1)
          && Symbols.isLetter(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmongLetters(String text, int i) {
    return Symbols.isLetter(text, i)
        && (Symbols.isLetter(text, i - 1) || Symbols.isLetter(text, i + 1));
  }

  /** Whether it holds a C1 control, which nobody writes. */
  boolean hasControl() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a small letter beyond ASCII, and maybe signs. */
  boolean isSmallLetter() {
    return text.chars().anyMatch(c -> c >= 0x80 && Character.isLowerCase(c)) && letters() == 1;
  }

  /** The number of letters that stand together at most, as far as two. */
  int letters() {
    int most = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && most < 2; i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
      most = Math.max(most, letters);
    }
    return most;
  }

  /**
   * Whether the word stands alone between curved quotation marks: there somebody shows what wrong
   * characters look like.
   */
  boolean isQuoted() {
    int end = text.length();
    while (end > 2 && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 2
        && (("“‘«‹„‚»`".indexOf(text.charAt(0)) >= 0
                && "”’»›“‘«`".indexOf(text.charAt(end - 1)) >= 0)
            || (end <= LONGEST_SEQUENCE + 2 && isBetweenStraightQuotes(end)));
  }

  private boolean isBetweenStraightQuotes(int end) {
    char quote = text.charAt(0);
    return (quote == '"' || quote == '\'') && text.charAt(end - 1) == quote;
  }

  /**
   * The number of characters in which a word of the same length differs; a no-break space is
   * ordinary and proves nothing.
   */
  int changes(Word other) {
    int changes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      changes += c == other.text.charAt(i) || c == '\u00A0' ? 0 : 1;
    }
    return changes;
  }

  /** What it costs in any language. */
  int fixed() {
    return form.fixed();
  }

  int cost(int language) {
    return costs()[language] + fixed();
  }

  /** Whether it holds a letter beyond ASCII. */
  boolean hasLetter() {
    return text.chars().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
  }

  /**
   * Whether it is so much better than another reading, each in the language that explains it best.
   */
  boolean isBetterThan(Word other, int margin) {
    return Plausibility.least(costs()) + fixed() + margin
        < Plausibility.least(other.costs()) + other.fixed();
  }

  /** What it costs in a line of a language: as one of its words, or as a foreign one. */
  int costAmong(int language) {
    int[] counted = costs();
    return Math.min(counted[language], Plausibility.least(counted) + Plausibility.SWITCH) + fixed();
  }

  /** What it costs in a language that nobody counted. */
  int unknownCost() {
    return form.unknownCost();
  }
}
