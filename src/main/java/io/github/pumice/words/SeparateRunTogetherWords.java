package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.lexicon.Lexicon;

/**
 * Two words without the blank between them, where type stood too close.
 *
 * <p>Before → after: {@code ofthe} → {@code of the}. A word that the lexicon does not have is
 * parted where one of its parts is a function word, the other one a word of the document, and they
 * stand side by side elsewhere; or, where they do not, if both are more than a syllable and no word
 * is like the whole.
 *
 * <p>Left alone: whatever the lexicon has, words with capitals, compounds of two nouns, verbs with
 * a pronoun, words between words that the lexicon does not know (a quotation in another tongue),
 * documents that the lexicon hardly covers, whose spelling is another, and writing about machines,
 * in which names are made of words. In languages that make words by writing two together only two
 * function words are parted. It runs after broken words are whole. One linear scan with a lookup
 * for each word.
 */
public final class SeparateRunTogetherWords extends LexicalNormalizer {
  static final String ID = "separate-run-together-words";

  private SeparateRunTogetherWords(Lexicon extra) {
    super(ID, extra);
  }

  /** The repair. */
  public static SeparateRunTogetherWords of() {
    return new SeparateRunTogetherWords(Lexicon.EMPTY);
  }

  @Override
  public SeparateRunTogetherWords withLexicon(Lexicon lexicon) {
    return new SeparateRunTogetherWords(lexicon);
  }

  @Override
  public Edits propose(Document document) {
    if (TechnicalWriting.is(document)) {
      return Edits.NONE;
    }
    RareWords words = RareWords.of(document);
    RunTogetherJudge judge = new RunTogetherJudge(new WordWitnesses(document, extra));
    Edits.Builder edits = Edits.on(document);
    for (int i = 0; i < words.size(); i++) {
      judge.judge(words.start(i), words.end(i), edits);
    }
    return edits.build();
  }
}
