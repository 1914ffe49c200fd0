package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.words.Marks;

/** Writes down what becomes of the line ends that cut words. */
final class Mending {
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
    Reason reason = verdict.reason();
    if (reason.confidence() < HyphenJudge.BAR) {
      boolean join = verdict.reading() == Reading.JOIN;
      close(end, word, Verdict.IN_DOUBT);
      String likely = join ? word.joined() : word.hyphenated();
      edits.flag(end.wordStart(), end.tailEnd(), likely, reason);
      return;
    }
    switch (verdict.reading()) {
      case JOIN -> join(end, word, verdict.head(), reason);
      case KEEP -> close(end, word, reason);
      case SPACE -> suspend(end, word, reason);
      case LEAVE -> {
        // Nothing was cut.
      }
    }
  }

  private void join(LineEnd end, BrokenWord word, String head, Reason reason) {
    int same = commonPrefix(word.head(), head);
    int from = end.mark() - (word.head().length() - same);
    edits.replace(from, end.tail(), head.substring(same), reason);
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
    if (!keepingLines) {
      return;
    }
    int from = end.tokenEnd(text);
    int to = from;
    while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    if (to > from && to < text.length() && text.charAt(to) != '\n') {
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
