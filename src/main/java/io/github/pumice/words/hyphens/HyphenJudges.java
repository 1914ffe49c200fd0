package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import io.github.pumice.lexicon.Passages;
import io.github.pumice.words.WordWitnesses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who judges the line ends of a document: each passage is judged by the rules and the lexicon of
 * its own language. The document's own words are witnesses in all of them.
 */
final class HyphenJudges {
  private final Document document;
  private final Lexicon extra;
  private final List<LineEnd> ends;
  private final List<BrokenWord> words;
  private final Passages passages;
  private final Map<String, HyphenJudge> judges = new HashMap<>();

  /**
   * The judges of a document.
   *
   * @param extra a lexicon beside those of the languages
   * @param ends the line ends with a mark, and
   * @param words what they cut
   */
  HyphenJudges(Document document, Lexicon extra, List<LineEnd> ends, List<BrokenWord> words) {
    this.document = document;
    this.extra = extra;
    this.ends = ends;
    this.words = words;
    this.passages = Passages.of(document);
  }

  /** Who judges a line end. */
  HyphenJudge of(LineEnd end) {
    String language = passages.at(end.wordStart());
    HyphenJudge judge = judges.get(language);
    if (judge == null) {
      Book book = new Book(document, witnesses(language));
      judge = new HyphenJudge(book, language, new HyphenEvidence(book, language, words));
      judges.put(language, judge);
    }
    return judge;
  }

  private WordWitnesses witnesses(String language) {
    return language.equals(passages.language())
        ? new WordWitnesses(document, extra)
        : WordWitnesses.of(
            document, language, Lexicons.forLanguage(language, extra), wordsOf(language));
  }

  /** The words of the passages in a language. */
  private Vocabulary wordsOf(String language) {
    StringBuilder text = new StringBuilder();
    int reached = 0;
    for (LineEnd end : ends) {
      if (passages.at(end.wordStart()).equals(language)) {
        int start = Math.max(reached, passages.start(end.wordStart()));
        reached = Math.max(reached, passages.end(end.wordStart()));
        text.append(document.text(), start, reached).append('\n');
      }
    }
    return Vocabulary.of(text.toString());
  }
}
