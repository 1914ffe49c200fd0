package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;

/** Writes down what becomes of the line ends that cut words. */
final class Mending {
  private static final Reason JOIN = new Reason(Dehyphenate.ID, 1, "");
  private static final Reason KEEP = new Reason(Dehyphenate.ID + "/keep", 1, "");
  private static final Reason SUSPENDED = new Reason(Dehyphenate.ID + "/suspended", 1, "");
  private static final Reason UNMARKED = new Reason(Dehyphenate.ID + "/unmarked", 1, "");

  private final String text;
  private final Edits.Builder edits;
  private final boolean keepingLines;

  Mending(Document document, boolean keepingLines) {
    this.text = document.text();
    this.edits = Edits.on(document);
    this.keepingLines = keepingLines;
  }

  /** Proposes the edits that a verdict asks for; below the bar the hyphen stays, with a query. */
  void add(LineEnd end, BrokenWord word, Verdict verdict) {
    if (verdict.probability() < HyphenJudge.BAR) {
      boolean join = verdict.reading() == Reading.JOIN;
      close(end, word, KEEP.with(HyphenJudge.BAR, "the hyphen stays in doubt"));
      edits.flag(
          end.wordStart(),
          end.tailEnd(),
          join ? word.joined() : word.hyphenated(),
          (join ? JOIN : KEEP).with(verdict.probability(), verdict.evidence()));
      return;
    }
    switch (verdict.reading()) {
      case JOIN -> join(end, word, verdict);
      case KEEP -> close(end, word, KEEP.with(verdict.probability(), verdict.evidence()));
      case SPACE -> suspend(end, word, SUSPENDED.with(verdict.probability(), verdict.evidence()));
      case LEAVE -> {
        // Nothing was cut.
      }
    }
  }

  private void join(LineEnd end, BrokenWord word, Verdict verdict) {
    Reason rule = word.mark() == BrokenWord.NO_MARK ? UNMARKED : JOIN;
    Reason reason = rule.with(verdict.probability(), verdict.evidence());
    int same = commonPrefix(word.head(), verdict.head());
    int from = end.mark() - (word.head().length() - same);
    edits.replace(from, end.tail(), verdict.head().substring(same), reason);
    moveLineEnd(end, reason);
  }

  /** The line end goes, the hyphen stays; a mark that is none inside a word becomes one. */
  private void close(LineEnd end, BrokenWord word, Reason reason) {
    keepHyphen(end, word, "", reason);
    moveLineEnd(end, reason);
  }

  private void suspend(LineEnd end, BrokenWord word, Reason reason) {
    keepHyphen(end, word, keepingLines ? "\n" : " ", reason);
  }

  private void keepHyphen(LineEnd end, BrokenWord word, String after, Reason reason) {
    boolean hyphen = Marks.isInnerHyphen(word.mark());
    int from = hyphen ? end.markEnd() : end.mark();
    edits.replace(from, end.tail(), (hyphen ? "" : "-") + after, reason);
  }

  /** With lines kept, the line ends after what has moved up into it. */
  private void moveLineEnd(LineEnd end, Reason reason) {
    int from = end.tokenEnd(text);
    int to = from;
    while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    if (keepingLines && to > from && text.charAt(to) != '\n') {
      edits.replace(from, to, "\n", reason);
    }
  }

  private static int commonPrefix(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  Edits build() {
    return edits.build();
  }
}
