package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what readings change, one finding for each run of changed characters. */
final class Repairs {

  private final String text;
  private final List<Mojibake.Finding> findings = new ArrayList<>();
  private @Nullable Layers layers;
  private String cause = "";

  Repairs(String text) {
    this.text = text;
  }

  List<Mojibake.Finding> findings() {
    return findings;
  }

  /** Adds what a line's reading changes. */
  void add(Verdict verdict) {
    double confidence = Math.min(0.99, 1 - 0.18 * Math.pow(2, -verdict.gain() / 8.0));
    for (Word word : verdict.reading().words()) {
      Layers undone = word.layers();
      if (undone != null) {
        addWord(word, undone, confidence);
      }
    }
  }

  private void addWord(Word word, Layers undone, double confidence) {
    String meant = word.text();
    int changed = -1;
    for (int i = 0; i < meant.length(); ) {
      int next = nextGroup(word, i);
      boolean same = isSame(word, i, next);
      if (!same && changed < 0) {
        changed = i;
      } else if (same && changed >= 0) {
        findings.add(finding(word, changed, i, undone, confidence));
        changed = -1;
      }
      i = next;
    }
    if (changed >= 0) {
      findings.add(finding(word, changed, meant.length(), undone, confidence));
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

  private Mojibake.Finding finding(Word word, int from, int to, Layers undone, double confidence) {
    return new Mojibake.Finding(
        word.sourceOf(from),
        word.sourceOf(to),
        word.text().substring(from, to),
        undone.misreading().rule(),
        causeOf(undone),
        confidence);
  }

  /** The cause in words, made once for many findings in a row. */
  private String causeOf(Layers undone) {
    if (!undone.isLike(layers)) {
      layers = undone;
      cause = undone.cause();
    }
    return cause;
  }
}
