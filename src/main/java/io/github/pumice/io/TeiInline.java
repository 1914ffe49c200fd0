package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Span;
import java.io.IOException;

/**
 * What stands inside the paragraphs of a TEI document: text, line ends, notes, which may hold marks
 * of others.
 */
final class TeiInline implements Flow.Visitor {
  private final Document document;
  private final Flow flow;
  private final Xml xml;

  /** Whether the paragraphs themselves are written too. */
  private final boolean inParagraphs;

  private TeiInline(Document document, Flow flow, Xml xml, boolean inParagraphs) {
    this.document = document;
    this.flow = flow;
    this.xml = xml;
    this.inParagraphs = inParagraphs;
  }

  TeiInline(Document document, Flow flow, Xml xml) {
    this(document, flow, xml, false);
  }

  @Override
  public void beginParagraph(Span lines) throws IOException {
    if (inParagraphs) {
      xml.start("p");
    }
  }

  @Override
  public void text(int start, int end) throws IOException {
    xml.text(document.text().substring(start, end));
  }

  @Override
  public void lineEnd() throws IOException {
    xml.empty("lb").text("\n");
  }

  /** A note, where its mark stood; in paragraphs only if it has several. */
  @Override
  public void anchor(Note note) throws IOException {
    String id = XmlText.id("note-", note.id());
    xml.start("note", "place", "foot", "n", note.label(), "xml:id", id);
    boolean several = note.of(document).strip().contains("\n\n");
    flow.walk(new Span(note.start(), note.end()), new TeiInline(document, flow, xml, several));
    xml.end();
  }

  @Override
  public void endParagraph() throws IOException {
    if (inParagraphs) {
      xml.end();
    }
  }
}
