package io.github.pumice.words;

import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Lexicon;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a lexicon has said of the words of a text, so that it is asked once for each. Thread-safe.
 */
final class LexiconKnowledge {
  private final String language;
  private final Lexicon lexicon;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
  private volatile double coverage = -1;

  LexiconKnowledge(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
  }

  String language() {
    return language;
  }

  /** Whether the lexicon has {@code word}, as it stands or, in German, as a noun. */
  boolean isListed(String word) {
    Boolean known = answers.get(word);
    if (known == null) {
      known =
          lexicon.contains(word)
              || (language.equals("de") && lexicon.contains(Case.capitalize(word)));
      answers.put(word, known);
    }
    return known;
  }

  /**
   * The share of the different words of {@code vocabulary} that the lexicon has; 0 if it is none.
   */
  double coverage(Vocabulary vocabulary) {
    double found = coverage;
    if (found < 0) {
      Coverage sample = new Coverage(lexicon, this::isListed);
      vocabulary.forEach((word, count) -> sample.add(word));
      found = lexicon.isEmpty() ? 0 : sample.share();
      coverage = found;
    }
    return found;
  }
}
