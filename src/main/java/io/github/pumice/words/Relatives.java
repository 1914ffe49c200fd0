package io.github.pumice.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the document does with a cut word's relatives, those that begin or end with one of its
 * halves: {@code pre-war} and {@code pre-school} speak for {@code pre-natal}, {@code prepaid} and
 * {@code prearranged} against it.
 *
 * <p>A closed relative counts only where its rest is a word, as in {@code re-elect}, not in {@code
 * regal}. The words are sorted at the first question; a question costs a search and at most {@value
 * #MOST} of them. The weights were fitted together with those of {@link HyphenEvidence}.
 */
final class Relatives {
  private static final double OPEN_FIRST = -3.2;
  private static final double CLOSED_FIRST = 0.9;
  private static final double ONLY_CLOSED_FIRST = 0.5;
  private static final double OPEN_LAST = -1.9;
  private static final double CLOSED_LAST = 0.3;
  private static final double ONLY_CLOSED_LAST = 1;
  private static final double MOST_FOR_HYPHEN = -6;
  private static final int SHORTEST_REST = 3;
  private static final int MOST = 400;

  /** The document's words without a hyphen, sorted, each spelled from one of its ends. */
  private static final class Index {
    private final UnaryOperator<String> spelling;
    private final Map<String, Integer> answers = new HashMap<>();
    private String[] words = {};

    Index(UnaryOperator<String> spelling) {
      this.spelling = spelling;
    }

    int count(String part, Book book) {
      return answers.computeIfAbsent(Case.fold(part), p -> count(spelling.apply(p), p, book));
    }

    private int count(String spelled, String part, Book book) {
      if (words.length == 0) {
        words = sorted(book);
      }
      int from = Arrays.binarySearch(words, spelled);
      from = from < 0 ? -from - 1 : from;
      int to = Math.min(words.length, from + MOST);
      int found = 0;
      for (int i = from; i < to && words[i].startsWith(spelled); i++) {
        String rest = spelling.apply(words[i].substring(part.length()));
        found += rest.length() >= SHORTEST_REST && book.isWord(rest) ? 1 : 0;
      }
      return found;
    }

    private String[] sorted(Book book) {
      List<String> all = new ArrayList<>();
      book.forEachWord(
          word -> {
            if (word.indexOf('-') < 0) {
              all.add(spelling.apply(word));
            }
          });
      String[] found = all.toArray(new String[0]);
      Arrays.sort(found);
      return found;
    }
  }

  private final Book book;
  private final Index beginnings = new Index(word -> word);
  private final Index ends = new Index(word -> new StringBuilder(word).reverse().toString());

  Relatives(Book book) {
    this.book = book;
  }

  /**
   * The log-odds that the hyphen is the printer's.
   *
   * @param attested whether the word is known closed: then a half must be a word to count
   * @param compounding whether hyphenated relatives say nothing, because these are made another way
   */
  double weigh(BrokenWord word, boolean attested, boolean compounding) {
    boolean left = book.standing(word.head()) > 0;
    boolean right = book.standing(word.tail()) > 0;
    int first = compounding ? 0 : book.compoundsBeginningWith(word.head());
    int last = compounding ? 0 : book.compoundsEndingIn(word.tail());
    double odds = 0;
    if (first > 0 && (right || !attested)) {
      odds += OPEN_FIRST * Math.log(1 + first) + CLOSED_FIRST * closedFirst(word);
    }
    if (last > 0 && (left || !attested)) {
      odds += OPEN_LAST * Math.log(1 + last) + CLOSED_LAST * closedLast(word);
    }
    if (!attested) {
      odds += right ? ONLY_CLOSED_FIRST * closedFirst(word) : 0;
      odds += left ? ONLY_CLOSED_LAST * closedLast(word) : 0;
    }
    return Math.max(MOST_FOR_HYPHEN, odds);
  }

  private double closedFirst(BrokenWord word) {
    return Math.log(1 + beginnings.count(word.head(), book));
  }

  private double closedLast(BrokenWord word) {
    return Math.log(1 + ends.count(word.tail(), book));
  }
}
