package io.github.pumice.lexicon;

import java.util.Set;

/** A plain list of words. */
final class WordListLexicon implements Lexicon {
  private final Set<String> words;

  WordListLexicon(Set<String> words) {
    this.words = words;
  }

  @Override
  public int frequency(CharSequence word) {
    return Spellings.best(word, spelling -> words.contains(spelling) ? 0 : UNKNOWN);
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
