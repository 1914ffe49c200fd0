package io.github.pumice.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs of spaced letters with wider gaps between them, one for each word: {@code T H E E N D}.
 *
 * @param runs the runs, in order
 */
record SpacedStretch(List<SpacedRun> runs) {
  private static final int SHORTEST_WORD = 3;

  /** The stretch that begins with the run {@code [start, end)}. */
  static SpacedStretch of(String text, int start, int end) {
    List<SpacedRun> runs = new ArrayList<>();
    int from = start;
    int to = end;
    while (from >= 0) {
      runs.add(SpacedRun.of(text, from, to));
      from = next(text, to);
      to = from < 0 ? to : SpacedRun.end(text, from);
    }
    return new SpacedStretch(runs);
  }

  /** Where the next run begins after the one that ends at {@code end}, or -1. */
  static int next(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
    return at > end && letter && SpacedRun.isAlone(text, at) ? at : -1;
  }

  int end() {
    return runs.get(runs.size() - 1).end();
  }

  /** Whether one of the runs can be told to be a word. */
  boolean hasLongRun() {
    return runs.stream().anyMatch(SpacedStretch::isLong);
  }

  private static boolean isLong(SpacedRun run) {
    return run.letters().length() >= SHORTEST_WORD;
  }

  /** Which share of the longer runs are known words. */
  double knownShare(WordWitnesses witnesses) {
    List<SpacedRun> words = runs.stream().filter(SpacedStretch::isLong).toList();
    long known = words.stream().filter(run -> isKnown(run, witnesses)).count();
    return (double) known / words.size();
  }

  private static boolean isKnown(SpacedRun run, WordWitnesses witnesses) {
    return run.isWritten()
        && !run.isSeries()
        && (witnesses.count(run.letters()) > 0
            || witnesses.isListed(run.letters().toLowerCase(Locale.ROOT)));
  }
}
