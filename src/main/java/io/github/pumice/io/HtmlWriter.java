package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Page;
import io.github.pumice.core.Result;
import io.github.pumice.core.Span;
import io.github.pumice.lexicon.Languages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/**
 * Writes an HTML page: paragraphs, page starts, and notes at the end, linked to their marks and
 * back.
 *
 * <p>The roles are those of the Digital Publishing WAI-ARIA Module 1.1 (W3C, 2024): {@code
 * doc-noteref}, {@code doc-footnote}, {@code doc-backlink}, {@code doc-pagebreak}. A line end that
 * cleaning kept is a {@code <br>}; where lines were kept the blanks in them show too, and what
 * stands in columns is set in type of one width. Each paragraph runs from the side from which its
 * first letter is read. UTF-8.
 */
public final class HtmlWriter implements ResultWriter {
  private static final String STYLE =
      "p{unicode-bidi:plaintext}"
          + ".lines{white-space:pre-wrap}.columns{white-space:pre;font-family:monospace}";

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    Document document = result.document();
    org.jsoup.nodes.Document html = org.jsoup.nodes.Document.createShell("");
    html.outputSettings().prettyPrint(false);
    html.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    html.expectFirst("html").attr("lang", Languages.of(document));
    html.head().appendElement("meta").attr("charset", "utf-8");
    html.head().appendElement("style").appendText(STYLE);
    html.title(XmlText.of(document.source().name()));
    Flow flow = new Flow(document);
    Element main = html.body().appendElement("main");
    firstPage(document, main);
    flow.walk(document.body(), new Block(document, main));
    notes(document, flow, html.body());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    html.html(writer);
    writer.write('\n');
    writer.flush();
  }

  private static void firstPage(Document document, Element main) {
    if (document.page(0).isLabelled()) {
      page(document.page(0), main);
    }
  }

  private static void page(Page page, Element parent) {
    parent
        .appendElement("span")
        .id("page-" + (page.index() + 1))
        .attr("role", "doc-pagebreak")
        .attr("aria-label", XmlText.of(page.display()));
  }

  private static void notes(Document document, Flow flow, Element body) throws IOException {
    if (document.notes().isEmpty()) {
      return;
    }
    Element section = body.appendElement("section").attr("role", "doc-endnotes");
    for (Note note : document.notes()) {
      Element aside = section.appendElement("aside").id(id("note-", note));
      aside.attr("role", "doc-footnote");
      flow.walk(new Span(note.start(), note.end()), new Block(document, aside));
      Element first = aside.childrenSize() > 0 ? aside.child(0) : aside.appendElement("p");
      first.prependText(" ");
      first.prependChild(label(note));
    }
  }

  /** The note's mark, which leads back to where it stood. */
  private static Element label(Note note) {
    if (!note.isAnchored()) {
      return new Element("span").text(XmlText.of(note.label()));
    }
    return new Element("a")
        .attr("href", "#" + id("mark-", note))
        .attr("role", "doc-backlink")
        .text(XmlText.of(note.label()));
  }

  private static String id(String prefix, Note note) {
    return XmlText.id(prefix, note.id());
  }

  /** Paragraphs in one parent. */
  private static final class Block implements Flow.Visitor {
    private final Document document;
    private final Element parent;
    private Element paragraph;

    Block(Document document, Element parent) {
      this.document = document;
      this.parent = parent;
      this.paragraph = parent;
    }

    @Override
    public void beginParagraph(Span lines) {
      paragraph = parent.appendElement("p");
      if (Columns.in(document.text(), lines)) {
        paragraph.addClass("columns");
      } else if (lines.of(document.text()).indexOf('\n') >= 0) {
        paragraph.addClass("lines");
      }
    }

    @Override
    public void text(int start, int end) {
      paragraph.appendText(XmlText.of(document.text(), start, end));
    }

    @Override
    public void lineEnd() {
      paragraph.appendElement("br");
    }

    @Override
    public void page(Page page) {
      HtmlWriter.page(page, paragraph);
    }

    @Override
    public void anchor(Note note) {
      paragraph
          .appendElement("a")
          .id(id("mark-", note))
          .attr("href", "#" + id("note-", note))
          .attr("role", "doc-noteref")
          .appendElement("sup")
          .text(XmlText.of(note.label()));
    }

    @Override
    public void endParagraph() {
      parent.appendText("\n");
    }
  }
}
