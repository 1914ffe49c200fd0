package io.github.pumice.layout.footnotes;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Span;
import java.util.Set;

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

  /** Adds lines that leave the flow and are no text of the note. */
  void addMark(Span region) {
    regions.add(region);
  }

  /** The span without blanks at its end. */
  static Span inked(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(from, end);
  }

  /** The last character of what was added so far. */
  char lastChar() {
    return text.charAt(end - 1);
  }

  /** Whether the address of a page on the web comes last, which has no full stop and needs none. */
  boolean endsInAddress() {
    int word = end;
    while (text.charAt(word - 1) > ' ') {
      word--;
    }
    return text.startsWith("www.", word) || text.substring(word, end).contains("://");
  }

  /**
   * The proposal.
   *
   * @param taken where the anchors of other notes stand, or none can; this note's is added, or
   *     given up where it is taken
   * @param bounds where blocks of notes begin and end
   */
  Edits.Extraction extraction(Reason reason, Set<Integer> taken, Set<Integer> bounds) {
    NoteMark anchor = found.anchor();
    Span span = anchor == null ? new Span(0, 0) : anchorSpan(anchor, bounds);
    boolean free = anchor != null;
    for (int at = span.start(); at < span.end(); at++) {
      free &= taken.add(at);
    }
    return new Edits.Extraction(
        (anchor == null || anchor.isMisread() ? found.start() : anchor).label(text),
        free ? span : new Span(0, 0),
        free,
        regions.build(),
        texts.build(),
        reason);
  }

  /**
   * The mark, and what parts it from the word before it where no word follows. A mark with which a
   * block of a note begins has nothing before it in that note; behind one, the line end is the
   * note's.
   */
  private Span anchorSpan(NoteMark anchor, Set<Integer> bounds) {
    char before = anchor.start() > 0 ? text.charAt(anchor.start() - 1) : '.';
    char after = anchor.end() < text.length() ? text.charAt(anchor.end()) : '\n';
    boolean blank = before == ' ' && !Character.isLetterOrDigit(after);
    boolean lineEnd = before == '\n' && ".,;:!?".indexOf(after) >= 0;
    boolean parted = (blank || lineEnd) && !bounds.contains(anchor.start());
    return new Span(anchor.start() - (parted ? 1 : 0), anchor.end());
  }

  /** Tells where the blocks of the note begin and end. */
  void addBounds(Set<Integer> bounds) {
    for (Span region : regions.build()) {
      bounds.add(region.start());
      bounds.add(region.end());
    }
  }

  /** Tells where the text begins behind the note's own mark: nothing is there to be anchored. */
  void addTextStart(Set<Integer> taken) {
    taken.add(texts.build().get(0).start());
  }

  /** Where the note begins. */
  int start() {
    return found.start().start();
  }

  NotePage.Found found() {
    return found;
  }
}
