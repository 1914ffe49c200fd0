package io.github.pumice.words;

import io.github.pumice.core.Words;

/**
 * The words beside a word, where nothing but one blank or one line end stands between, or more
 * behind a large initial.
 */
final class Neighbours {
  private final String text;

  Neighbours(String text) {
    this.text = text;
  }

  /** Where the word starts that ends before the gap before {@code start}, or -1. */
  int before(int start) {
    int end = LargeInitial.gapBefore(text, start);
    int from = end;
    while (from > 0 && Words.isPart(text.charAt(from - 1))) {
      from--;
    }
    return from < end && WholeWord.is(text, from, end) ? from : -1;
  }

  /** Where the word starts that stands after the gap at {@code end}, or -1. */
  int after(int end) {
    int start = end;
    while (start < text.length() && LargeInitial.isGap(text.charAt(start))) {
      start++;
    }
    boolean beside = start < text.length() && LargeInitial.gapBefore(text, start) == end;
    return beside && Character.isLetter(text.charAt(start)) && endOf(start) > 0 ? start : -1;
  }

  /** Where the word ends that starts at {@code start}, or -1 if it is part of something else. */
  int endOf(int start) {
    int to = start;
    while (to < text.length() && Words.isPart(text.charAt(to))) {
      to++;
    }
    return WholeWord.is(text, start, to) ? to : -1;
  }
}
