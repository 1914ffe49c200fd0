package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import io.github.pumice.lexicon.Languages;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes TEI P5: paragraphs, {@code <pb n="27"/>} where a page begins ({@code break="no"} inside a
 * word), {@code <note place="foot" n="1">} where the mark of a note stood, and after each page
 * break, as {@code <fw>}, the folio and running heads that were removed from that page. What the
 * notices around the text tell about it stands in the header.
 *
 * <p>A line end that cleaning kept is {@code <lb/>}. A note whose mark was not found stands at the
 * end of its page. Characters that XML does not allow become {@code U+FFFD}. UTF-8. After the TEI
 * Guidelines P5 (TEI Consortium), chapters 3.9, 3.11 and 12.6.
 */
public final class TeiWriter implements ResultWriter {

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    Document document = result.document();
    Xml xml = new Xml(out);
    xml.start("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
    new TeiHeader(document, xml).write();
    xml.start("text", "xml:lang", Languages.of(document)).start("body");
    new TeiBody(result, xml).write();
    xml.end().end().end().finish();
  }
}
