package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.Arrays;

/**
 * The short words of a text that always have a full stop: {@code Mr.}, {@code Dr.}, {@code M.}
 *
 * <p>After T. Kiss and J. Strunk, Unsupervised Multilingual Sentence Boundary Detection, 2006: an
 * abbreviation is short, and hardly ever stands without its full stop.
 */
final class ParagraphAbbreviations {
  private static final int LONGEST = 4;
  private static final int OFTEN = 3;

  private final String text;
  private final Vocabulary vocabulary;

  /** How often a full stop follows each word, by its number. */
  private int[] stopped = new int[1 << 10];

  ParagraphAbbreviations(Document document) {
    this.text = document.text();
    this.vocabulary = document.vocabulary();
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int word = wordBefore(stop);
      if (word >= stopped.length) {
        stopped = Arrays.copyOf(stopped, word * 2);
      }
      if (word >= 0) {
        stopped[word]++;
      }
    }
  }

  /** Whether the text before {@code end} is an abbreviation with its full stop. */
  boolean endsLine(int end) {
    int stop = end - 1;
    int word = text.charAt(stop) == '.' ? wordBefore(stop) : -1;
    int count = word >= 0 && word < stopped.length ? stopped[word] : 0;
    return count >= OFTEN && count * 10 >= vocabulary.count(word) * 9;
  }

  /** The number of the word of at most four letters that ends at {@code end}, or -1. */
  private int wordBefore(int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return end - at > LONGEST || at == end ? -1 : vocabulary.number(text, at, end);
  }
}
