package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Span;
import java.io.IOException;

/** What stands inside the paragraphs of a TEI document: text, line ends, notes. */
final class TeiInline {
  private final Document document;
  private final Flow flow;
  private final Xml xml;

  TeiInline(Document document, Flow flow, Xml xml) {
    this.document = document;
    this.flow = flow;
    this.xml = xml;
  }

  void text(int start, int end) throws IOException {
    xml.text(document.text().substring(start, end));
  }

  void lineEnd() throws IOException {
    xml.empty("lb").text("\n");
  }

  void note(Note note) throws IOException {
    String id = XmlText.id("note-", note.id());
    xml.start("note", "place", "foot", "n", note.label(), "xml:id", id);
    boolean several = note.of(document).strip().contains("\n\n");
    flow.walk(new Span(note.start(), note.end()), new NoteText(several));
    xml.end();
  }

  /** The text of a note, in paragraphs only if there are several; it may hold marks of others. */
  private final class NoteText implements Flow.Visitor {
    private final boolean several;

    NoteText(boolean several) {
      this.several = several;
    }

    @Override
    public void beginParagraph(Span lines) throws IOException {
      if (several) {
        xml.start("p");
      }
    }

    @Override
    public void text(int start, int end) throws IOException {
      TeiInline.this.text(start, end);
    }

    @Override
    public void lineEnd() throws IOException {
      TeiInline.this.lineEnd();
    }

    @Override
    public void anchor(Note other) throws IOException {
      note(other);
    }

    @Override
    public void endParagraph() throws IOException {
      if (several) {
        xml.end();
      }
    }
  }
}
