package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Tokens;
import io.github.pumice.core.Vocabulary;
import java.util.Arrays;

/**
 * How often two words stand side by side in a document. Each place of a word leads to the one
 * before it: one pass over the words at the first question, after which a question costs a look at
 * all places of the rarer word. Found once for all steps that ask about the same text. Immutable.
 */
final class WordPairs {
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final String text;

  /** By the number of a word, one more than its last place; 0 where it has none. */
  private int[] last = {};

  /** By place, one more than the one before it of the same word. */
  private final int[] previous;

  private WordPairs(Document document) {
    vocabulary = document.vocabulary();
    tokens = document.tokens();
    text = document.text();
    previous = new int[tokens.size()];
    for (int place = 0; place < previous.length; place++) {
      int number = tokens.number(place);
      if (number >= last.length) {
        last = Arrays.copyOf(last, number + (number >> 1) + 16);
      }
      previous[place] = last[number];
      last[number] = place + 1;
    }
  }

  static WordPairs of(Document document) {
    return document.remember(WordPairs.class, WordPairs::new);
  }

  /** How often they stand one after the other, spelled like this, with a blank between. */
  int count(String first, String second) {
    boolean byFirst = vocabulary.count(first) <= vocabulary.count(second);
    int found = 0;
    for (int next = last(byFirst ? first : second); next > 0; next = previous[next - 1]) {
      found += isPair(byFirst ? next - 1 : next - 2, first, second) ? 1 : 0;
    }
    return found;
  }

  private int last(String word) {
    int number = vocabulary.number(word);
    return number < 0 || number >= last.length ? 0 : last[number];
  }

  private boolean isPair(int place, String first, String second) {
    if (place < 0 || place + 1 >= tokens.size()) {
      return false;
    }
    int gap = tokens.end(place);
    return tokens.start(place + 1) == gap + 1
        && text.charAt(gap) == ' '
        && isWord(first, tokens.start(place), gap)
        && isWord(second, gap + 1, tokens.end(place + 1));
  }

  private boolean isWord(String word, int start, int end) {
    return end - start == word.length() && text.startsWith(word, start);
  }
}
