package io.github.pumice.layout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.Locale;

/**
 * The short words of a text that always have a full stop: {@code Mr.}, {@code Dr.}, {@code M.}
 *
 * <p>After T. Kiss and J. Strunk, Unsupervised Multilingual Sentence Boundary Detection, 2006: an
 * abbreviation is short, and hardly ever stands without its full stop.
 */
final class ParagraphAbbreviations {
  private static final int LONGEST = 4;
  private static final int OFTEN = 3;

  private final Vocabulary vocabulary;
  private final Multiset<String> stopped = HashMultiset.create();

  ParagraphAbbreviations(Document document) {
    this.vocabulary = document.vocabulary();
    String text = document.text();
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      String word = wordBefore(text, stop);
      if (!word.isEmpty()) {
        stopped.add(word);
      }
    }
  }

  /** Whether the text before {@code end} is an abbreviation with its full stop. */
  boolean endsLine(String text, int end) {
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    String word = wordBefore(text, end - 1);
    int count = stopped.count(word);
    return count >= OFTEN && count * 10 >= vocabulary.count(word) * 9;
  }

  /** The word of at most four letters that ends at {@code end}, or nothing. */
  private static String wordBefore(String text, int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return end - at > LONGEST ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
