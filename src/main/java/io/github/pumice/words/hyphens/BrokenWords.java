package io.github.pumice.words.hyphens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that the line ends of a text cut. One that is cut in the same place again and again is
 * there once: the lines of a volume cut the same few thousand words. An open-addressed table.
 */
final class BrokenWords {
  private final String text;
  private final List<BrokenWord> different = new ArrayList<>();

  /** One more than the place of a word among the different ones; 0 where there is none. */
  private int[] index = new int[64];

  private int[] hashes = new int[32];

  private BrokenWords(String text) {
    this.text = text;
  }

  /** What each of these line ends cuts. */
  static List<BrokenWord> of(String text, List<LineEnd> ends) {
    BrokenWords words = new BrokenWords(text);
    List<BrokenWord> found = new ArrayList<>(ends.size());
    for (LineEnd end : ends) {
      found.add(words.of(end));
    }
    return found;
  }

  private BrokenWord of(LineEnd end) {
    int hash = end.hash(text);
    int mask = index.length - 1;
    int slot = hash & mask;
    while (index[slot] != 0) {
      BrokenWord known = different.get(index[slot] - 1);
      if (hashes[index[slot] - 1] == hash && end.cuts(known, text)) {
        return known;
      }
      slot = (slot + 1) & mask;
    }
    BrokenWord word = end.word(text);
    hashes[different.size()] = hash;
    different.add(word);
    index[slot] = different.size();
    if (different.size() == hashes.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    index = new int[index.length * 2];
    int mask = index.length - 1;
    for (int place = 1; place <= different.size(); place++) {
      int slot = hashes[place - 1] & mask;
      while (index[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      index[slot] = place;
    }
  }
}
