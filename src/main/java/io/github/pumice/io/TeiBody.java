package io.github.pumice.io;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Page;
import io.github.pumice.core.Result;
import io.github.pumice.core.Span;
import java.io.IOException;

/** The body of a TEI document: paragraphs, and between and in them page breaks. */
final class TeiBody implements Flow.Visitor {

  /** What may be removed from a page, and what TEI calls it. */
  private static final ImmutableMap<String, String> FORME_WORK =
      ImmutableMap.of(
          "folio", "pageNum",
          "head", "header",
          "foot", "footer",
          "catchword", "catch",
          "signature", "sig",
          "press-figure", "pressFigure");

  private final Document document;
  private final Flow flow;
  private final Xml xml;
  private final TeiInline inline;
  private final ListMultimap<Integer, Change> removed = ArrayListMultimap.create();
  private final ListMultimap<Integer, Note> unanchored = ArrayListMultimap.create();
  private boolean empty = true;
  private boolean open;

  TeiBody(Result result, Xml xml) {
    this.document = result.document();
    this.flow = new Flow(document);
    this.xml = xml;
    this.inline = new TeiInline(document, flow, xml);
    result.changes().stream()
        .filter(change -> FORME_WORK.containsKey(change.kind()))
        .forEach(change -> removed.put(change.page(), change));
    document.notes().stream()
        .filter(note -> !note.isAnchored())
        .forEach(note -> unanchored.put(note.page(), note));
  }

  void write() throws IOException {
    if (document.pageCount() > 1 || document.page(0).isLabelled()) {
      page(document.page(0));
    }
    flow.walk(document.body(), this);
    if (empty) {
      xml.empty("p");
    }
    for (Note note : unanchored.get(document.pageCount() - 1)) {
      inline.anchor(note);
    }
  }

  /** Nothing yet: a page that begins with a paragraph begins before it. */
  @Override
  public void beginParagraph(Span lines) {
    open = false;
  }

  private TeiInline inParagraph() throws IOException {
    if (!open) {
      xml.start("p");
      open = true;
      empty = false;
    }
    return inline;
  }

  @Override
  public void text(int start, int end) throws IOException {
    inParagraph().text(start, end);
  }

  @Override
  public void lineEnd() throws IOException {
    inParagraph().lineEnd();
  }

  @Override
  public void anchor(Note note) throws IOException {
    inParagraph().anchor(note);
  }

  @Override
  public void page(Page page) throws IOException {
    for (Note note : unanchored.get(page.index() - 1)) {
      inline.anchor(note);
    }
    String broken = open && isInsideWord(page.start()) ? "no" : "";
    xml.empty("pb", "n", page.label(), "break", broken);
    for (Change change : removed.get(page.index())) {
      xml.start("fw", "type", FORME_WORK.getOrDefault(change.kind(), change.kind()));
      xml.text(change.before().strip()).end();
    }
  }

  private boolean isInsideWord(int offset) {
    String text = document.text();
    return offset > 0
        && offset < document.body().end()
        && Character.isLetter(text.codePointBefore(offset))
        && Character.isLetter(text.codePointAt(offset));
  }

  @Override
  public void endParagraph() throws IOException {
    if (open) {
      xml.end();
      open = false;
    }
  }
}
