package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Page;
import io.github.pumice.core.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Walks a stretch of a document paragraph by paragraph, and hands out the text in pieces between
 * what stands in it: line ends, page starts, anchors of notes.
 *
 * <p>A paragraph ends where a blank line or the stretch does. What lies between two paragraphs is
 * handed out at the start of the next one, at the end of the stretch after the last one.
 */
final class Flow {

  /** Receives the pieces. */
  interface Visitor {
    /** A paragraph with these lines begins. */
    void beginParagraph(Span lines) throws IOException;

    /** Text without line ends, {@code [start, end)} of the document's. */
    void text(int start, int end) throws IOException;

    void lineEnd() throws IOException;

    /** A page begins here; never called for the first page, nor in a note. */
    default void page(Page page) throws IOException {}

    /** The mark of a note stood here. */
    void anchor(Note note) throws IOException;

    default void endParagraph() throws IOException {}
  }

  private final Document document;
  private final List<Note> anchored;

  Flow(Document document) {
    this.document = document;
    this.anchored =
        document.notes().stream()
            .filter(Note::isAnchored)
            .sorted(Comparator.comparingInt(Note::anchor))
            .toList();
  }

  void walk(Span stretch, Visitor visitor) throws IOException {
    new Walk(stretch, visitor).run();
  }

  /** The state of one walk. */
  private final class Walk {
    private final Visitor visitor;
    private final int end;
    private final String text = document.text();
    private int at;
    private int nextNote;
    private int nextPage;

    Walk(Span stretch, Visitor visitor) {
      this.visitor = visitor;
      this.at = stretch.start();
      this.end = stretch.end();
      while (nextNote < anchored.size() && anchored.get(nextNote).anchor() < at) {
        nextNote++;
      }
      nextPage =
          stretch.start() < document.body().end() ? document.pageAt(at) + 1 : document.pageCount();
    }

    void run() throws IOException {
      boolean open = false;
      while (at < end) {
        int lineEnd = lineEnd();
        boolean blank = isBlank(at, lineEnd);
        if (open) {
          if (blank) {
            visitor.endParagraph();
          } else {
            visitor.lineEnd();
          }
        } else if (!blank) {
          visitor.beginParagraph(new Span(at, paragraphEnd()));
        }
        open = !blank;
        if (open) {
          line(lineEnd);
        }
        at = lineEnd + 1;
      }
      finish(open);
    }

    private void finish(boolean open) throws IOException {
      boolean left = markBefore(end, true) <= end;
      if (left && !open) {
        visitor.beginParagraph(new Span(end, end));
      }
      marks(end, true);
      if (left || open) {
        visitor.endParagraph();
      }
    }

    private int lineEnd() {
      return lineEnd(at);
    }

    private int lineEnd(int from) {
      int found = text.indexOf('\n', from);
      return found < 0 || found > end ? end : found;
    }

    /** The end of the last line before a blank one. */
    private int paragraphEnd() {
      int last = lineEnd();
      while (last < end && !isBlank(last + 1, lineEnd(last + 1))) {
        last = lineEnd(last + 1);
      }
      return last;
    }

    private boolean isBlank(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    /** One line: text, and the marks in it and at its end. */
    private void line(int lineEnd) throws IOException {
      int from = at;
      for (int mark = markBefore(lineEnd, false);
          mark <= lineEnd;
          mark = markBefore(lineEnd, false)) {
        int place = Math.max(from, mark);
        if (place > from) {
          visitor.text(from, place);
        }
        from = place;
        marks(place, false);
      }
      if (from < lineEnd) {
        visitor.text(from, lineEnd);
      }
    }

    /**
     * Where the next mark is; a page that starts at the end of a line belongs to the next one,
     * unless there is none.
     */
    private int markBefore(int limit, boolean pagesToo) {
      int note = nextNote < anchored.size() ? anchored.get(nextNote).anchor() : Integer.MAX_VALUE;
      int page = nextPageStart();
      if (page > limit || (page == limit && !pagesToo)) {
        page = Integer.MAX_VALUE;
      }
      return Math.min(note, page);
    }

    private int nextPageStart() {
      return nextPage < document.pageCount() ? document.page(nextPage).start() : Integer.MAX_VALUE;
    }

    /** Hands out the marks up to {@code place}: anchors follow what is before them, so first. */
    private void marks(int place, boolean last) throws IOException {
      while (nextNote < anchored.size() && anchored.get(nextNote).anchor() <= place) {
        visitor.anchor(anchored.get(nextNote++));
      }
      while (nextPageStart() <= place && (last || nextPageStart() < end)) {
        visitor.page(document.page(nextPage++));
      }
    }
  }
}
