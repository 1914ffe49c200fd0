package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Languages;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Who can say whether something is a word: the document's own vocabulary first, then the lexicon of
 * its language, which is looked for at the first question only.
 */
final class WordWitnesses {
  private static final int FEW = 5;

  private final Document document;
  private final String text;
  private final Lexicon extra;
  private @Nullable Lexicon lexicon;
  private @Nullable String language;
  private @Nullable LexiconKnowledge knowledge;

  WordWitnesses(Document document, Lexicon extra) {
    this.document = document;
    this.text = document.text();
    this.extra = extra;
  }

  String text() {
    return text;
  }

  Vocabulary vocabulary() {
    return document.vocabulary();
  }

  /** The document's language, {@code und} where it cannot be told. */
  String language() {
    if (language == null) {
      language = Languages.of(document);
    }
    return language;
  }

  Lexicon lexicon() {
    if (lexicon == null) {
      lexicon = Lexicons.forLanguage(language(), extra);
    }
    return lexicon;
  }

  /** How often the document has the word at {@code [start, end)} of its text. */
  int count(int start, int end) {
    return document.vocabulary().count(text, start, end);
  }

  int count(CharSequence word) {
    return document.vocabulary().count(word);
  }

  /** Whether the lexicon has {@code word}, as it stands or, in German, as a noun. */
  boolean isListed(String word) {
    return knowledge().isListed(word);
  }

  /**
   * The share of the document's different words that the lexicon knows; 0 without a lexicon, nine
   * in ten where there are hardly any words to ask for. Where it is low, that a word is not listed
   * means little.
   */
  double coverage() {
    return knowledge().coverage(vocabulary());
  }

  /** Shared by all steps on this vocabulary that use the dictionary of its language alone. */
  private LexiconKnowledge knowledge() {
    if (knowledge == null) {
      LexiconKnowledge shared =
          vocabulary()
              .remember(
                  LexiconKnowledge.class, words -> new LexiconKnowledge(language(), lexicon()));
      boolean fits = extra.isEmpty() && shared.language().equals(language());
      knowledge = fits ? shared : new LexiconKnowledge(language(), lexicon());
    }
    return knowledge;
  }

  /** Whether the word is seen in this document more often than here, or listed. */
  boolean isKnown(String word) {
    return count(word) > 1 || isListed(word);
  }

  /** Whether the word at {@code [start, end)} is one of those that make up much of the text. */
  boolean isCommon(int start, int end, int share) {
    int count = count(start, end);
    return count >= FEW && (long) count * share >= document.vocabulary().total();
  }

  /** How often the two words stand one after the other with a blank between. */
  int countPair(String first, String second) {
    return WordPairs.of(document).count(first, second);
  }
}
