package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import io.github.pumice.layout.Chapters;
import io.github.pumice.layout.footnotes.NoteSection.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notes below the heading of a section: marks that count on, paragraphs between them, and
 * the titles of chapters, below which the count may begin anew. What follows a blank line or a page
 * end, and is none of that, ends the section.
 */
final class NoteSectionReader {
  private static final int LONGEST_TITLE = 60;

  /** So far the next mark is looked for below another paragraph of a note. */
  private static final int MOST_LINES = 30;

  private final Document document;
  private final int lines;
  private final List<Entry> notes = new ArrayList<>();
  private boolean titled;

  NoteSectionReader(Document document, int lines) {
    this.document = document;
    this.lines = lines;
  }

  /** The notes from a line on, in order. */
  List<Entry> read(int first) {
    for (int line = first; line < lines; line++) {
      if (isBlank(line)) {
        continue;
      }
      NoteMark mark = mark(line);
      if (mark != null && counts(mark)) {
        notes.add(new Entry(mark, endOf(line)));
        titled = false;
      } else if (isTitle(line)) {
        titled = true;
      } else if (notes.isEmpty() || (endsAbove(line) && !goesOn(line))) {
        break;
      } else {
        notes.set(notes.size() - 1, new Entry(last(), endOf(line)));
      }
    }
    return notes;
  }

  private boolean isBlank(int line) {
    return NoteSection.inkFrom(document, line) == document.lineEnd(line);
  }

  private @Nullable NoteMark mark(int line) {
    return NoteStarts.of(
        document.text(), NoteSection.inkFrom(document, line), document.lineEnd(line));
  }

  private int endOf(int line) {
    return Math.min(document.body().end(), document.lineEnd(line) + 1);
  }

  private NoteMark last() {
    return notes.get(notes.size() - 1).start();
  }

  /** Whether the mark is the next one, or the first below a title. */
  private boolean counts(NoteMark mark) {
    return notes.isEmpty()
        ? mark.isFirst()
        : mark.delimiters() == last().delimiters()
            && (skipped(mark, 1) || (titled && mark.isFirst()));
  }

  private boolean skipped(NoteMark mark, int most) {
    int skipped = mark.skippedAfter(last());
    return skipped >= 0 && skipped <= most;
  }

  /** A line above the first mark of a count, or one that names a chapter above any that counts. */
  private boolean isTitle(int line) {
    int from = NoteSection.inkFrom(document, line);
    int next = line + 1;
    while (next < lines && isBlank(next)) {
      next++;
    }
    NoteMark mark = next < lines ? mark(next) : null;
    if (mark == null || document.lineEnd(line) - from > LONGEST_TITLE || !endsAbove(line)) {
      return false;
    }
    boolean chapter = Chapters.isName(document.text().substring(from, document.lineEnd(line)));
    if (notes.isEmpty()) {
      return mark.isFirst();
    }
    boolean anew = mark.isFirst() && (chapter || !last().isFirst());
    return mark.delimiters() == last().delimiters() && (anew || (chapter && skipped(mark, 0)));
  }

  /** Whether a section or a paragraph may end above the line. */
  private boolean endsAbove(int line) {
    int above = document.lineEnd(line - 1) - 1;
    return isBlank(line - 1)
        || (document.pageAt(above) != document.pageAt(document.lineStart(line))
            && NoteEvidence.endsSentence(document.text().charAt(above)));
  }

  /** Whether more notes stand below the line, so that this is a paragraph of the last one. */
  private boolean goesOn(int line) {
    for (int next = line; next < Math.min(lines, line + MOST_LINES); next++) {
      NoteMark mark = mark(next);
      if (NoteSection.isHeading(document, next)) {
        return false;
      }
      boolean counts = mark != null && mark.delimiters() == last().delimiters() && skipped(mark, 0);
      if (counts || isTitle(next)) {
        return true;
      }
    }
    return false;
  }
}
