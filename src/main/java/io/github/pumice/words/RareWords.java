package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Tokens;
import java.util.Arrays;

/**
 * Where the words of a document stand that occur in it only a few times, and those of one letter:
 * nearly all misreadings are among them. Found once for all steps that ask about the same text.
 * Immutable.
 */
final class RareWords {
  /** A word that occurs more often than this is not rare. */
  static final int RARE = 3;

  private final int[] starts;
  private final int[] ends;

  private RareWords(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static RareWords of(Document document) {
    return document.remember(RareWords.class, RareWords::find);
  }

  private static RareWords find(Document document) {
    String text = document.text();
    Tokens tokens = document.tokens();
    int[] starts = new int[64];
    int[] ends = new int[64];
    int size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if ((tokens.count(i) <= RARE || tokens.isOneLetter(i, text))
          && WholeWord.is(text, tokens.start(i), tokens.end(i))) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = tokens.start(i);
        ends[size++] = tokens.end(i);
      }
    }
    return new RareWords(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  int size() {
    return starts.length;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }
}
