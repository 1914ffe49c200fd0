package io.github.pumice.layout;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Span;

/** A note in the making: its mark, its anchor, and the blocks of lines that are its text. */
final class NoteDraft {
  private final NotePage.Found found;
  private final String text;
  private final ImmutableList.Builder<Span> regions = ImmutableList.builder();
  private final ImmutableList.Builder<Span> texts = ImmutableList.builder();
  private int end;

  NoteDraft(String text, NotePage.Found found) {
    this.text = text;
    this.found = found;
  }

  /** Adds a block of lines: what leaves the flow, and which part of it is the note's own text. */
  void add(Span region, Span own) {
    regions.add(region);
    texts.add(own);
    end = own.end();
  }

  /** The last character of what was added so far. */
  char lastChar() {
    return text.charAt(end - 1);
  }

  Edits.Extraction extraction(Reason reason) {
    NoteMark anchor = found.anchor();
    return new Edits.Extraction(
        (anchor == null || anchor.isMisread() ? found.start() : anchor).label(text),
        anchor == null ? new Span(0, 0) : anchorSpan(anchor),
        anchor != null,
        regions.build(),
        texts.build(),
        reason);
  }

  /** The mark, and what parts it from the word before it where no word follows. */
  private Span anchorSpan(NoteMark anchor) {
    char before = anchor.start() > 0 ? text.charAt(anchor.start() - 1) : '.';
    char after = anchor.end() < text.length() ? text.charAt(anchor.end()) : '\n';
    boolean blank = before == ' ' && !Character.isLetterOrDigit(after);
    boolean lineEnd = before == '\n' && ".,;:!?".indexOf(after) >= 0;
    return new Span(anchor.start() - (blank || lineEnd ? 1 : 0), anchor.end());
  }

  NotePage.Found found() {
    return found;
  }
}
