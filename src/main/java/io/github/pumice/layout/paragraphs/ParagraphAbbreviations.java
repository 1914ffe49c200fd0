package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
  private final Map<String, Integer> stopped = new HashMap<>();

  ParagraphAbbreviations(Document document) {
    this.text = document.text();
    this.vocabulary = document.vocabulary();
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int start = wordBefore(stop);
      if (start < stop) {
        stopped.merge(word(start, stop), 1, Integer::sum);
      }
    }
  }

  /** Whether the text before {@code end} is an abbreviation with its full stop. */
  boolean endsLine(int end) {
    int stop = end - 1;
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = wordBefore(stop);
    int count = start < stop ? stopped.getOrDefault(word(start, stop), 0) : 0;
    return count >= OFTEN && count * 10 >= vocabulary.count(text, start, stop) * 9;
  }

  /** Where the word of at most four letters begins that ends at {@code end}; there if none does. */
  private int wordBefore(int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return end - at > LONGEST ? end : at;
  }

  private String word(int start, int stop) {
    return text.substring(start, stop).toLowerCase(Locale.ROOT);
  }
}
