package io.github.pumice.layout.footnotes;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;

/**
 * Between which words of a text sentences end, as its full stops show: seldom behind {@code your},
 * seldom before a noun, often before {@code There}. Linear in the text, counted when first asked.
 */
final class SentenceEnds {
  private final String text;
  private final Vocabulary words;

  /** Behind which words sentences end, and with which they begin, by their numbers. */
  private final Multiset<Integer> ending = HashMultiset.create();

  private final Multiset<Integer> beginning = HashMultiset.create();

  private boolean counted;

  SentenceEnds(Document document) {
    this.text = document.text();
    this.words = document.vocabulary();
  }

  /** How much likelier than elsewhere a sentence ends where the sign stands. */
  double likely(OddSign sign) {
    if (!counted) {
      count();
      counted = true;
    }
    int from = NoteMarks.wordStart(text, 0, sign.start());
    int to = beginOf(sign.end());
    return likely(ending, from, sign.start()) * likely(beginning, to, endOf(to));
  }

  private double likely(Multiset<Integer> stops, int from, int to) {
    double mean = (stops.size() + 1.0) / (words.total() + 2);
    int word = words.number(text, from, to);
    int count = word < 0 ? 0 : words.count(word);
    // The word itself, beside the sign that is asked about, tells nothing.
    return count == 0 ? 1 : (stops.count(word) + mean) / (count * mean);
  }

  private void count() {
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      int from = NoteMarks.wordStart(text, 0, at);
      int next = beginOf(at + 1);
      if (from < at
          && next > at + 1
          && next < text.length()
          && Character.isUpperCase(text.charAt(next))) {
        ending.add(words.number(text, from, at));
        beginning.add(words.number(text, next, endOf(next)));
      }
    }
  }

  /** Where the next word begins, behind blanks. */
  private int beginOf(int at) {
    return NoteMarks.skipBlank(text, at, text.length());
  }

  private int endOf(int at) {
    int to = at;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
