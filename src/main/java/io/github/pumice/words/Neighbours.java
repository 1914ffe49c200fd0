package io.github.pumice.words;

import io.github.pumice.core.Words;

/** The words beside a word, where nothing but one blank or one line end stands between. */
final class Neighbours {
  private final String text;

  Neighbours(String text) {
    this.text = text;
  }

  /** Where the word starts that ends one blank or line end before {@code start}, or -1. */
  int before(int start) {
    if (start < 2 || !isGap(text.charAt(start - 1)) || !Words.isPart(text.charAt(start - 2))) {
      return -1;
    }
    int from = start - 1;
    while (from > 0 && Words.isPart(text.charAt(from - 1))) {
      from--;
    }
    return WholeWord.is(text, from, start - 1) ? from : -1;
  }

  /** Where the word ends that starts one blank or line end after {@code end}, or -1. */
  int after(int end) {
    if (end + 1 >= text.length()
        || !isGap(text.charAt(end))
        || !Character.isLetter(text.charAt(end + 1))) {
      return -1;
    }
    int to = end + 1;
    while (to < text.length() && Words.isPart(text.charAt(to))) {
      to++;
    }
    return WholeWord.is(text, end + 1, to) ? to : -1;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }
}
