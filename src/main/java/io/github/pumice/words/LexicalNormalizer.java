package io.github.pumice.words;

import io.github.pumice.core.Normalizer;
import io.github.pumice.lexicon.Lexicon;

/**
 * A normalizer that asks the lexicon of the text's language, and may be given another beside it.
 */
public abstract class LexicalNormalizer implements Normalizer {
  private final String id;

  /** The lexicon beside that of the text's language. */
  protected final Lexicon extra;

  /** A normalizer of this name, with a lexicon beside that of the text's language. */
  protected LexicalNormalizer(String id, Lexicon extra) {
    this.id = id;
    this.extra = extra;
  }

  @Override
  public final String id() {
    return id;
  }

  /** The same normalizer, with the words of {@code lexicon} beside those of the text's language. */
  public abstract LexicalNormalizer withLexicon(Lexicon lexicon);
}
