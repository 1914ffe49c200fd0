package io.github.pumice.words;

import io.github.pumice.lexicon.Lexicon;
import java.util.function.Predicate;

/**
 * How many of a text's different words a lexicon has, from a sample: what its silence is worth.
 * Short and hyphenated words are not asked for.
 */
public final class Coverage {
  private static final int SAMPLE = 1000;
  private static final int SHORTEST = 4;
  private static final double LEAST = 0.2;

  private final boolean lexicon;
  private final Predicate<String> known;
  private int sampled;
  private int covered;

  /** Of a lexicon that knows a word where {@code known} says so. */
  public Coverage(Lexicon lexicon, Predicate<String> known) {
    this.lexicon = !lexicon.isEmpty();
    this.known = known;
  }

  /** Samples a word of the text, case folded. */
  public void add(String word) {
    if (lexicon && word.length() >= SHORTEST && sampled < SAMPLE && word.indexOf('-') < 0) {
      sampled++;
      covered += known.test(word) ? 1 : 0;
    }
  }

  /** Whether there is a lexicon, and it has enough of the words for its silence to count. */
  public boolean isEnough() {
    return lexicon && covered + 18.0 >= LEAST * (sampled + 20.0);
  }

  /** The share of the words that it has, between 0.3 and 0.97. */
  public double share() {
    return Math.max(0.3, Math.min(0.97, (covered + 18.0) / (sampled + 20.0)));
  }
}
