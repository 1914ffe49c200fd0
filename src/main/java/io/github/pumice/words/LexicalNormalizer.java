package io.github.pumice.words;

import io.github.pumice.core.Normalizer;
import io.github.pumice.lexicon.Lexicon;

/**
 * A normalizer that asks the lexicon of the text's language, and may be given another beside it.
 */
public interface LexicalNormalizer extends Normalizer {

  /** The same normalizer, with the words of {@code lexicon} beside those of the text's language. */
  LexicalNormalizer withLexicon(Lexicon lexicon);
}
