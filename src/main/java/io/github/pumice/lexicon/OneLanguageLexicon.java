package io.github.pumice.lexicon;

/** A lexicon whose words are words in one language only. */
record OneLanguageLexicon(String language, Lexicon words) implements Lexicon {

  @Override
  public int frequency(CharSequence word) {
    return words.frequency(word);
  }

  @Override
  public Lexicon in(String other) {
    return Lexicons.code(other).equals(language) ? words : EMPTY;
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
