package io.github.pumice.words.hyphens;

/**
 * How the book writes English compounds that dictionaries write closed: {@code star-fish} or {@code
 * starfish}.
 *
 * <p>A word is such a compound where both its parts are words and much more frequent ones than the
 * whole; {@code father} is none, though {@code fat} and {@code her} are words. How many of them the
 * book hyphenates in mid-line says how to read those that a line end cut. Counted at the first
 * question.
 */
final class CompoundHabit {
  /** By how many frequency classes, each about a factor of two, the parts exceed the whole. */
  private static final int CLEARLY = 5;

  private static final int COMMON = 5;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_WORDS = 1500;
  private static final double PER_CLASS = 0.2;
  private static final int SETTLED = 6;

  private final Book book;
  private final boolean english;
  private double odds = Double.NaN;
  private int open;
  private int closed;
  private int asked;
  private int candidates;

  CompoundHabit(Book book, String language) {
    this.book = book;
    this.english = language.equals("en");
  }

  /** Whether head and tail make a compound of that kind. */
  boolean covers(String head, String tail) {
    if (!english
        || head.length() < SHORTEST_PART
        || tail.length() < SHORTEST_PART
        || Affixes.isAffix(head, tail)) {
      return false;
    }
    int whole = book.frequency(head + tail);
    int least = Math.max(COMMON, whole + CLEARLY);
    return whole >= 0 && book.frequency(head) >= least && book.frequency(tail) >= least;
  }

  /**
   * The log-odds that the book writes a compound closed: its habit, and how settled the closed form
   * is in the language.
   */
  double odds(String head, String tail) {
    return odds() + PER_CLASS * (book.frequency(head + tail) - SETTLED);
  }

  private double odds() {
    if (Double.isNaN(odds)) {
      book.forEachWord(this::count);
      double all = (double) closed * candidates / Math.max(1, asked);
      odds = Math.log((all + 1) / (open + 1));
    }
    return odds;
  }

  private void count(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      open += covers(word.substring(0, hyphen), word.substring(hyphen + 1)) ? 1 : 0;
    } else if (word.length() >= 2 * SHORTEST_PART) {
      candidates++;
      if (asked < MOST_WORDS) {
        asked++;
        closed += isClosedCompound(word) ? 1 : 0;
      }
    }
  }

  private boolean isClosedCompound(String word) {
    int whole = book.frequency(word);
    if (whole < 0 || whole > 25 - CLEARLY) {
      return false;
    }
    for (int cut = SHORTEST_PART; cut + SHORTEST_PART <= word.length(); cut++) {
      if (covers(word.substring(0, cut), word.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
