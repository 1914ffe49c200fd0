package io.github.pumice.words.hyphens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The document's words without a hyphen, sorted, each spelled from one of its ends, so that those
 * which share a beginning or an end stand side by side. Sorted at the first question; a question
 * costs a search.
 */
final class SortedWords {
  private static final int SHORTEST_REST = 3;
  private static final int MOST = 400;

  private final Book book;
  private final UnaryOperator<String> spelling;
  private String[] words = {};

  private SortedWords(Book book, UnaryOperator<String> spelling) {
    this.book = book;
    this.spelling = spelling;
  }

  /** Sorted by how they begin. */
  static SortedWords byBeginning(Book book) {
    return new SortedWords(book, word -> word);
  }

  /** Sorted by how they end. */
  static SortedWords byEnd(Book book) {
    return new SortedWords(book, word -> new StringBuilder(word).reverse().toString());
  }

  /** Whether there is a word with these letters at that end, case folded. */
  boolean contain(String letters) {
    String spelled = spelling.apply(letters);
    int from = from(spelled);
    return from < words.length && words[from].startsWith(spelled);
  }

  /**
   * How many of the words with {@code part}, case folded, at that end go on with a word: {@code
   * re-elect} does, {@code re-gal} does not. At most {@value #MOST} of them are looked at.
   */
  int countBefore(String part) {
    String spelled = spelling.apply(part);
    int from = from(spelled);
    int to = Math.min(words.length, from + MOST);
    int found = 0;
    for (int i = from; i < to && words[i].startsWith(spelled); i++) {
      String rest = spelling.apply(words[i].substring(spelled.length()));
      found += rest.length() >= SHORTEST_REST && book.isWord(rest) ? 1 : 0;
    }
    return found;
  }

  private int from(String spelled) {
    if (words.length == 0) {
      words = sorted();
    }
    int from = Arrays.binarySearch(words, spelled);
    return from < 0 ? -from - 1 : from;
  }

  private String[] sorted() {
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
