package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * The characters of a word, wherever it stands: what they tell is found out once, for the words of
 * a text come back again and again.
 */
final class Form {

  private final Forms forms;
  private final String text;
  private final long languages;
  private final long suspects;
  private final long explaining;
  private int @Nullable [] costs;
  private int fixed;
  private int unknownCost = -1;

  /** What it becomes with each misreading undone, and a bit for each that was tried. */
  private @Nullable Undone @Nullable [] undone;

  private long tried;

  /**
   * What a form becomes.
   *
   * @param form its characters
   * @param converted where each of them comes from
   */
  record Undone(Form form, Converted converted) {}

  Form(Forms forms, String text) {
    this.forms = forms;
    this.text = text;
    this.languages = Glance.languages(text, 0, text.length());
    this.suspects = Suspects.of(text);
    this.explaining = Suspects.explaining(text);
  }

  String text() {
    return text;
  }

  /** The languages in which it may stand at a glance, a bit each. */
  long languages() {
    return languages;
  }

  /** The misreadings that may make something else of it, a bit each. */
  long suspects() {
    return suspects;
  }

  /** The misreadings that explain all its characters, a bit each. */
  long explaining() {
    return explaining;
  }

  /** What it costs in each language; not to be changed. */
  int[] costs() {
    int[] counted = costs;
    if (counted == null) {
      counted = new int[LetterPairs.LANGUAGES];
      fixed = Plausibility.word(text, 0, text.length(), counted);
      costs = counted;
    }
    return counted;
  }

  /** What it costs in any language. */
  int fixed() {
    costs();
    return fixed;
  }

  /** What it costs in a language that nobody counted. */
  int unknownCost() {
    if (unknownCost < 0) {
      unknownCost = UncountedLanguage.cost(text, 0, text.length()) + fixed();
    }
    return unknownCost;
  }

  /** Whether it can stand in none of these languages. */
  boolean isDoubtful(long spoken) {
    return (languages & spoken) == Glance.NO_LANGUAGE
        && (languages == Glance.NO_LANGUAGE
            || Glance.isStrange(costs(), fixed, text.length(), spoken));
  }

  /** The form of other characters in the same text. */
  Form like(String other) {
    return forms.of(other);
  }

  /** What it becomes with a misreading undone; null where that changes nothing. */
  @Nullable Undone undo(Misreading misreading) {
    int index = Misreadings.index(misreading);
    return index < 0 ? find(misreading) : undo(index);
  }

  private @Nullable Undone undo(int index) {
    long bit = 1L << index;
    if ((suspects & bit) == 0) {
      return null;
    }
    @Nullable Undone[] known = undone;
    if (known == null) {
      known = new Undone[Misreadings.ALL.size()];
      undone = known;
    }
    if ((tried & bit) == 0) {
      tried |= bit;
      known[index] = find(Misreadings.ALL.get(index));
    }
    return known[index];
  }

  private @Nullable Undone find(Misreading misreading) {
    Converted converted = misreading.undo(text);
    return converted == null ? null : new Undone(forms.of(converted.text()), converted);
  }
}
