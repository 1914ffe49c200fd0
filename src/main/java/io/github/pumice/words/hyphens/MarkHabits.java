package io.github.pumice.words.hyphens;

import io.github.pumice.words.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a document has at its line ends for a hyphen: most have one sign for all of them, and
 * transcripts one that elsewhere only printers use, {@code tres¬} before {@code humble}.
 */
final class MarkHabits {
  private static final int HABIT = 5;
  private static final int SAMPLE = 60;

  private final Map<Character, Integer> counts = new HashMap<>();
  private final Map<Character, Boolean> hyphens = new HashMap<>();
  private final List<BrokenWord> words;
  private final double authors;
  private int real;

  /**
   * The habits of a document.
   *
   * @param words what its line ends cut
   * @param authors how many hyphens at its line ends would be the author's
   */
  MarkHabits(List<BrokenWord> words, double authors) {
    this.words = words;
    this.authors = authors;
    for (BrokenWord word : words) {
      counts.merge(word.mark(), 1, Integer::sum);
      real += Marks.isHyphen(word.mark()) ? 1 : 0;
    }
  }

  /** Whether so many lines end with this mark that it is no accident. */
  boolean isHabit(char mark) {
    return count(mark) >= HABIT;
  }

  /**
   * Whether printers' and authors' hyphens are alike: the document has hyphens inside its words,
   * but at its line ends nothing else than this mark.
   */
  boolean standsForAuthors(char mark) {
    return isHabit(mark) && 4 * real < authors;
  }

  /**
   * Whether a mark that may be something else is the document's hyphen: more lines end with it than
   * with real ones, and most of what it cut is made of known words.
   */
  boolean isHyphen(char mark, Predicate<BrokenWord> attested) {
    return isHabit(mark)
        && count(mark) > real
        && hyphens.computeIfAbsent(mark, m -> cutsWords(m, attested));
  }

  private boolean cutsWords(char mark, Predicate<BrokenWord> attested) {
    List<BrokenWord> sample =
        words.stream().filter(word -> word.mark() == mark).limit(SAMPLE).toList();
    return 2 * sample.stream().filter(attested).count() > sample.size();
  }

  private int count(char mark) {
    return counts.getOrDefault(mark, 0);
  }
}
