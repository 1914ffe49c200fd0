package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Languages;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import io.github.pumice.lexicon.OldSpellings;
import org.jspecify.annotations.Nullable;

/**
 * Who can say whether something is a word: the document's own vocabulary first, then the lexicon of
 * its language, which is looked for at the first question only.
 */
public final class WordWitnesses {
  private static final int FEW = 5;

  private final Document document;
  private final Lexicon extra;
  private @Nullable LexiconKnowledge knowledge;

  /** The witnesses of a document, with a lexicon beside that of its language. */
  public WordWitnesses(Document document, Lexicon extra) {
    this.document = document;
    this.extra = extra;
  }

  /**
   * Those of a document, for what of it is in a language.
   *
   * @param lexicon that of the language
   * @param words what is in the language
   */
  public static WordWitnesses of(
      Document document, String language, Lexicon lexicon, Vocabulary words) {
    WordWitnesses witnesses = new WordWitnesses(document, Lexicon.EMPTY);
    witnesses.knowledge = new LexiconKnowledge(language, lexicon, words);
    return witnesses;
  }

  String text() {
    return document.text();
  }

  /** The document's words. */
  public Vocabulary vocabulary() {
    return document.vocabulary();
  }

  /** The language, {@code und} where it cannot be told. */
  public String language() {
    return knowledge == null ? Languages.of(document) : knowledge.language();
  }

  Lexicon lexicon() {
    return knowledge().lexicon();
  }

  /** How often the document has the word at {@code [start, end)} of its text. */
  int count(int start, int end) {
    return vocabulary().count(text(), start, end);
  }

  /** How often the document has the word. */
  public int count(CharSequence word) {
    return vocabulary().count(word);
  }

  /** The lexicon's class for {@code word}, as it stands or, in German, as a noun. */
  public int frequency(String word) {
    return knowledge().frequency(word);
  }

  /** Whether the lexicon has {@code word} so. */
  public boolean isListed(String word) {
    return frequency(word) != Lexicon.UNKNOWN;
  }

  /** Whether the lexicon has what {@code word}, in small letters, is spelled like today. */
  public boolean isListedToday(String word) {
    return OldSpellings.isOneOf(
        language(), word, spelling -> knowledge().lookUp(spelling) != Lexicon.UNKNOWN);
  }

  /** Whether there is a lexicon that has enough of the words for its silence to count. */
  public boolean hasLexicon() {
    return knowledge().coverage().isEnough();
  }

  /**
   * The share of the different words that the lexicon knows; 0 without a lexicon, nine in ten where
   * there are hardly any words to ask for. Where it is low, that a word is not listed means little.
   */
  public double coverage() {
    return lexicon().isEmpty() ? 0 : knowledge().coverage().share();
  }

  /** Shared by all steps on this vocabulary that use the dictionary of its language alone. */
  private LexiconKnowledge knowledge() {
    if (knowledge == null) {
      String language = language();
      LexiconKnowledge shared =
          vocabulary()
              .remember(
                  LexiconKnowledge.class,
                  words -> new LexiconKnowledge(language, Lexicons.forLanguage(language), words));
      boolean fits = extra.isEmpty() && shared.language().equals(language);
      knowledge =
          fits
              ? shared
              : new LexiconKnowledge(language, Lexicons.forLanguage(language, extra), vocabulary());
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
    return count >= FEW && (long) count * share >= vocabulary().total();
  }

  /** How often the two words stand one after the other with a blank between. */
  int countPair(String first, String second) {
    return WordPairs.of(document).count(first, second);
  }
}
