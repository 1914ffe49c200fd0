package io.github.pumice.lexicon;

/**
 * The words of a language, as a dictionary has them.
 *
 * <p>A lexicon answers with evidence, not with truth: it knows words that no book uses and lacks
 * many that books do use. Immutable and thread-safe.
 */
public interface Lexicon {

  /** What {@link #frequency} answers for a word that is not in the lexicon. */
  int UNKNOWN = -1;

  /** The highest frequency class. */
  int MAX_FREQUENCY = 25;

  /** The lexicon without words, which stands in where none is to be had. */
  Lexicon EMPTY = word -> UNKNOWN;

  /**
   * How frequent {@code word} is: a class from 0, rare or not known, to {@link #MAX_FREQUENCY}, and
   * {@link #UNKNOWN} for what is no word.
   *
   * <p>A word is looked up as it stands; one that begins with a capital also in lower case, one in
   * capitals also with a capital first letter only. So {@code The} and {@code LONDON} are words and
   * {@code london} is none; what has no letter is no word either. A long s counts as s, {@code ’}
   * as {@code '}.
   */
  int frequency(CharSequence word);

  /** Whether {@code word} is a word, by the rules of {@link #frequency}. */
  default boolean contains(CharSequence word) {
    return frequency(word) != UNKNOWN;
  }

  /** What of this lexicon holds for a language: all of it, unless it was made for another one. */
  default Lexicon in(String language) {
    return this;
  }

  /** Whether this lexicon has no words at all, so that its silence means nothing. */
  default boolean isEmpty() {
    return this == EMPTY;
  }
}
