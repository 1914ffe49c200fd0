package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TeiWriterTest {
  private static final Pattern BODY = Pattern.compile("(?s).*<body>(.*)</body>.*");

  private static String tei(String marked) {
    return Marked.write(new TeiWriter(), Marked.result(marked));
  }

  private static String body(String marked) {
    return BODY.matcher(tei(marked)).replaceFirst("$1").strip();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void aNoteStandsWhereItsMarkStood() {
    assertThat(body("{p 3}A word{1} here.\n{1= Its note.}\n"))
        .isEqualTo(
            "<pb n=\"3\"/><fw type=\"pageNum\">{p 3}</fw><p>A word"
                + "<note place=\"foot\" n=\"1\" xml:id=\"note-3-1\">Its note.</note> here.</p>");
  }

  @Test
  void aNoteOfSeveralParagraphsHasParagraphs() {
    assertThat(body("A word{1}.\n{1= One.\n\nTwo.}\n"))
        .contains("xml:id=\"note-p1-1\"><p>One.</p><p>Two.</p></note>");
  }

  @Test
  void aNoteOfANoteStandsInsideIt() {
    assertThat(body("A word{1}.\n{1= One{2} more.}\n{2= Deep.}\n"))
        .contains(
            ">One<note place=\"foot\" n=\"2\" xml:id=\"note-p1-2\">Deep.</note> more.</note>");
  }

  @Test
  void aPageMayBeginInsideAWord() {
    assertThat(body("A contradic{}\n\ftions.\n"))
        .isEqualTo("<pb/><p>A contradic<pb break=\"no\"/>tions.</p>");
    assertThat(body("A word\n\fmore.\n")).isEqualTo("<pb/><p>A word<lb/>\n<pb/>more.</p>");
    assertThat(body("{p 3}Whole.\n\n\f{p 4}Next.\n"))
        .endsWith("<p>Whole.</p><pb n=\"4\"/><fw type=\"pageNum\">{p 4}</fw><p>Next.</p>");
  }

  @Test
  void aNoteWithoutItsMarkEndsItsPage() {
    assertThat(body("One.\n{1= Lost.}\n\n\fTwo.\n")).contains("Lost.</note><pb/><p>Two.</p>");
  }

  @Test
  void idsAreXmlNames() {
    assertThat(body("{p 3}A{*}.\n{*= x}\n")).contains("xml:id=\"note-3-_2a\"");
  }

  @Test
  void anEmptyTextIsAnEmptyParagraph() {
    assertThat(body("")).isEqualTo("<p/>");
  }

  @Property(tries = 500)
  void everyTextIsWellFormed(@ForAll String text) throws Exception {
    Document parsed = parse(tei(text));
    String shown = parsed.getElementsByTagName("body").item(0).getTextContent();
    String letters =
        text.codePoints()
            .filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(shown.replaceAll("[^\\p{L}]", "")).isEqualTo(letters);
  }
}
