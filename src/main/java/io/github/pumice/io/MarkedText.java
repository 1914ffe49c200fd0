package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Page;
import io.github.pumice.core.Span;
import io.github.pumice.layout.Chapters;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

/** Plain text with {@code [27-1]} where the mark of a note stood, and before the note itself. */
final class MarkedText implements Flow.Visitor {
  private final Document document;
  private final boolean byPage;
  private final Set<Integer> chapters;
  private final Flow flow;
  private final Utf8 out;
  private int page;
  private int nextNote;
  private boolean due;
  private boolean first = true;
  private boolean inNote;

  /** Whether the mark of a note begins the next paragraph. */
  private boolean marked;

  MarkedText(Document document, NotePlacement placement, Utf8 out) {
    this.document = document;
    this.byPage = placement == NotePlacement.PAGE;
    boolean byChapter = placement == NotePlacement.CHAPTER;
    this.chapters = byChapter ? Set.copyOf(Chapters.starts(document)) : Set.of();
    this.flow = new Flow(document);
    this.out = out;
  }

  void write() throws IOException {
    flow.walk(document.body(), this);
    notes(note -> true);
    out.append("\n");
  }

  /** The notes of all pages before one, but for those that are written already. */
  private void notesBefore(int pageIndex) throws IOException {
    notes(note -> note.page() < pageIndex);
  }

  /** The notes that belong to the text before a chapter, but for those that are written already. */
  private void notesBeforeChapter(int start) throws IOException {
    int begins = document.pageAt(start);
    notes(note -> note.isAnchored() ? note.anchor() < start : note.page() < begins);
  }

  private void notes(Predicate<Note> isDue) throws IOException {
    while (nextNote < document.notes().size() && isDue.test(document.notes().get(nextNote))) {
      Note note = document.notes().get(nextNote++);
      due = true;
      mark(note);
      out.append(" ");
      inNote = true;
      marked = true;
      flow.walk(new Span(note.start(), note.end()), this);
      marked = false;
      inNote = false;
    }
  }

  private void mark(Note note) throws IOException {
    inParagraph().append("[").append(note.id()).append("]");
  }

  /** Nothing yet: notes may have to come before a paragraph with which a page begins. */
  @Override
  public void beginParagraph(Span lines) {
    due = !marked;
    marked = false;
  }

  private Utf8 inParagraph() throws IOException {
    if (due && !first) {
      out.append("\n\n");
    }
    due = false;
    first = false;
    return out;
  }

  @Override
  public void text(int start, int end) throws IOException {
    if (due && chapters.contains(start)) {
      notesBeforeChapter(start);
      due = true;
    }
    inParagraph().append(document.text(), start, end);
  }

  @Override
  public void lineEnd() throws IOException {
    inParagraph().append("\n");
  }

  @Override
  public void page(Page begun) throws IOException {
    page = begun.index();
    if (due && byPage) {
      notesBefore(page);
      due = true;
    }
  }

  @Override
  public void anchor(Note note) throws IOException {
    mark(note);
  }

  @Override
  public void endParagraph() throws IOException {
    due &= inNote;
    if (byPage && !inNote) {
      notesBefore(page);
    }
  }
}
