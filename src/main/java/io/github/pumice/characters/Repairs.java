package io.github.pumice.characters;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Tells what a reading of a line changes, one finding for each run of changed characters. */
final class Repairs {

  private static final ImmutableList<String> TIMES =
      ImmutableList.of("", "", ", twice", ", three times", ", four times", ", five times");

  private final String text;
  private final Reading reading;
  private final double confidence;

  Repairs(String text, Reading reading, int gain) {
    this.text = text;
    this.reading = reading;
    this.confidence = Math.min(0.99, 1 - 0.18 * Math.pow(2, -gain / 8.0));
  }

  void addTo(List<Mojibake.Finding> findings) {
    for (Word word : reading.words()) {
      if (!word.layers().isEmpty()) {
        addWord(word, findings);
      }
    }
  }

  private void addWord(Word word, List<Mojibake.Finding> findings) {
    String meant = word.text();
    int changed = -1;
    for (int i = 0; i < meant.length(); ) {
      int next = nextGroup(word, i);
      boolean same = isSame(word, i, next);
      if (!same && changed < 0) {
        changed = i;
      } else if (same && changed >= 0) {
        findings.add(finding(word, changed, i));
        changed = -1;
      }
      i = next;
    }
    if (changed >= 0) {
      findings.add(finding(word, changed, meant.length()));
    }
  }

  /** The end of the characters that share the source of character {@code i}. */
  private static int nextGroup(Word word, int i) {
    int next = i + 1;
    while (next < word.text().length() && word.sourceOf(next) == word.sourceOf(i)) {
      next++;
    }
    return next;
  }

  private boolean isSame(Word word, int from, int to) {
    int length = to - from;
    return word.sourceOf(to) - word.sourceOf(from) == length
        && text.regionMatches(word.sourceOf(from), word.text(), from, length);
  }

  private Mojibake.Finding finding(Word word, int from, int to) {
    return new Mojibake.Finding(
        word.sourceOf(from),
        word.sourceOf(to),
        word.text().substring(from, to),
        word.layers().get(word.layers().size() - 1).rule(),
        cause(word.layers()),
        confidence);
  }

  private static String cause(ImmutableList<Misreading> layers) {
    StringBuilder cause = new StringBuilder();
    for (int i = 0; i < layers.size(); ) {
      int same = i;
      while (same < layers.size() && layers.get(same).equals(layers.get(i))) {
        same++;
      }
      cause.append(cause.isEmpty() ? "" : "; before that, ");
      cause.append(layers.get(i).title()).append(TIMES.get(same - i));
      i = same;
    }
    return cause.toString();
  }
}
