package io.github.pumice.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as UTF-8; what XML does not allow becomes {@code U+FFFD}. */
final class Xml {

  private interface Step {
    void run() throws XMLStreamException;
  }

  private final Writer out;
  private final XMLStreamWriter xml;

  Xml(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException("XML: " + e.getMessage(), e);
    }
  }

  private Xml run(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException("XML: " + e.getMessage(), e);
    }
  }

  Xml start(String element, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeStartElement(element);
          attributes(attributes);
        });
  }

  Xml empty(String element, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  /** Names and values by turns; one without a value is left out. */
  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
      }
    }
  }

  Xml end() throws IOException {
    return run(xml::writeEndElement);
  }

  Xml text(String text) throws IOException {
    return run(() -> xml.writeCharacters(XmlText.of(text)));
  }

  void finish() throws IOException {
    run(xml::writeEndDocument).run(xml::flush);
    out.write('\n');
    out.flush();
  }
}
