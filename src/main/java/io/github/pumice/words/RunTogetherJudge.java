package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;

/** Decides whether a word is two, and where it parts. */
final class RunTogetherJudge {
  private static final String ID = SeparateRunTogetherWords.ID;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 20;
  private static final int RARE = 2;
  private static final int COMMON_SHARE = 1500;
  private static final int PAIRS = 3;
  private static final double COVERED = 0.85;

  private final WordWitnesses witnesses;
  private final String text;

  RunTogetherJudge(WordWitnesses witnesses) {
    this.witnesses = witnesses;
    this.text = witnesses.text();
  }

  void judge(int start, int end, Edits.Builder edits) {
    if (end - start < SHORTEST || end - start > LONGEST || witnesses.count(start, end) > RARE) {
      return;
    }
    int at = seam(start, end);
    if (at > 0 && isStrange(start, end) && new SpeckSite(text, start).isInProse()) {
      propose(start, at, end, edits);
    }
  }

  /** Where the word falls into two common words; 0 where nowhere, or at more than one place. */
  private int seam(int start, int end) {
    int found = 0;
    for (int at = start + 2; at + 2 <= end; at++) {
      if (witnesses.isCommon(start, at, COMMON_SHARE)
          && witnesses.isCommon(at, end, COMMON_SHARE)) {
        if (found > 0) {
          return 0;
        }
        found = at;
      }
    }
    return found;
  }

  /** Whether this is no word of the language, in the middle of words that are. */
  private boolean isStrange(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return witnesses.coverage() >= COVERED
        && !witnesses.isListed(text.substring(start, end))
        && isListedBefore(start)
        && isListedAfter(end);
  }

  private boolean isListedBefore(int start) {
    SpeckSite site = new SpeckSite(text, start - 1);
    int end = start - 1;
    int from = end < 1 ? 0 : site.startOfWord(end);
    return from < end && witnesses.isListed(text.substring(from, end));
  }

  private boolean isListedAfter(int end) {
    int from = end + 1;
    int to = from >= text.length() ? from : new SpeckSite(text, end).endOfWord(from);
    return from < to && witnesses.isListed(text.substring(from, to));
  }

  private void propose(int start, int at, int end, Edits.Builder edits) {
    String first = text.substring(start, at);
    String second = text.substring(at, end);
    int pairs = witnesses.countPair(first, second);
    if (pairs >= PAIRS) {
      String evidence = first + " " + second + " ×" + pairs + " in this text";
      edits.insert(at, " ", new Reason(ID, pairs >= 2 * PAIRS ? 0.93 : 0.85, evidence));
    }
  }
}
