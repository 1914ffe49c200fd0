package io.github.pumice.words;

import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Lexicon;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon has said of the words of a text, so that it is asked once for each. Thread-safe.
 */
final class LexiconKnowledge {
  private final String language;
  private final Lexicon lexicon;
  private final Vocabulary words;
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private volatile @Nullable Coverage coverage;

  /** What {@code lexicon} has to say of these words, which are of a text in its language. */
  LexiconKnowledge(String language, Lexicon lexicon, Vocabulary words) {
    this.language = language;
    this.lexicon = lexicon;
    this.words = words;
  }

  String language() {
    return language;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The class that {@link #lookUp} finds, remembered. */
  int frequency(String word) {
    Integer known = answers.get(word);
    if (known == null) {
      known = lookUp(word);
      answers.put(word, known);
    }
    return known;
  }

  /** The lexicon's class for {@code word}, as it stands or, in German, as a noun. */
  int lookUp(String word) {
    int asItStands = lexicon.frequency(word);
    return asItStands == Lexicon.UNKNOWN && language.equals("de")
        ? lexicon.frequency(Case.capitalize(word))
        : asItStands;
  }

  /** How much of the words the lexicon has. */
  Coverage coverage() {
    Coverage found = coverage;
    if (found == null) {
      Coverage sample = new Coverage(lexicon, word -> frequency(word) != Lexicon.UNKNOWN);
      words.forEach((word, count) -> sample.add(word));
      coverage = sample;
      found = sample;
    }
    return found;
  }
}
