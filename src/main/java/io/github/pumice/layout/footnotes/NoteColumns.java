package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.PageLines;
import java.util.List;

/**
 * Finds where text goes on below a note, as it does on a page of columns that were read one after
 * the other: behind a line with which the note may end, above the anchor of a later note that is
 * set apart as notes are. A note that is called within another stands in it before it may end. In a
 * text that marks no pages the last note ends with its paragraph.
 */
final class NoteColumns {
  /** A page of more lines is none: a text that marks no pages has notes in its midst. */
  static final int MOST_LINES = 150;

  /** So many lines below a note that has ended are text. */
  private static final int MOST_LEFT = 8;

  private NoteColumns() {}

  /** The first line of the text that goes on below the note, or -1. */
  static int resumption(PageLines lines, List<NotePage.Found> notes, int index) {
    NotePage.Found note = notes.get(index);
    List<NotePage.Found> later = notes.subList(index + 1, notes.size());
    if (later.isEmpty()) {
      return lineBelowBlank(lines, note.line());
    }
    NotePage.Found next = later.get(0);
    for (NotePage.Found other : later) {
      NoteMark anchor = other.anchor();
      if (anchor != null
          && anchor.start() > note.start().end()
          && anchor.start() < next.start().start()
          && lines.blanksAbove(next.line()) > 0) {
        return lineAfterEnd(lines, note.line(), anchor.start());
      }
    }
    return -1;
  }

  /** The last line of the page at which text goes on below a note, or -1. */
  static int lastResumption(PageLines lines, List<NotePage.Found> notes) {
    int last = -1;
    for (int i = 0; i < notes.size(); i++) {
      last = Math.max(last, resumption(lines, notes, i));
    }
    return last;
  }

  /**
   * The line below the last note's first paragraph, where more follows than a note has: the text of
   * a page whose columns or notes were read out of order, or of one that has no end.
   */
  private static int lineBelowBlank(PageLines lines, int first) {
    for (int line = first + 1; line < lines.count(); line++) {
      boolean ended = NoteEvidence.endsSentence(lines.last(line - 1));
      int left = lines.count() - line;
      boolean more = ended && left >= MOST_LEFT && left > 2 * (line - first);
      if (lines.blanksAbove(line) > 0 && (more || lines.count() > MOST_LINES)) {
        return line;
      }
    }
    return -1;
  }

  /** The line below the first one that ends a sentence, if the anchor stands no higher. */
  private static int lineAfterEnd(PageLines lines, int first, int anchor) {
    for (int line = first; line + 1 < lines.count() && lines.start(line + 1) <= anchor; line++) {
      if (NoteEvidence.endsSentence(lines.last(line))) {
        return line + 1;
      }
    }
    return -1;
  }
}
