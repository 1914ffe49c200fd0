package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.Pumice;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Test
  void whatTeiDoesNotAllowIsFound() {
    String tei = tei("{p 3}A word{1} here.\n{1= Its note.}\n");
    assertThat(TeiSchema.errors(tei)).isEmpty();
    assertThat(TeiSchema.errors(tei.replace("xml:id=\"note-3-1\"", "xml:id=\"3-1\""))).hasSize(1);
    assertThat(TeiSchema.errors(tei.replace("place=\"foot\"", "place=\"the foot, left\"")))
        .hasSize(1);
    assertThat(TeiSchema.errors(tei.replaceAll("<publicationStmt>.*</publicationStmt>", "")))
        .isNotEmpty();
    assertThat(TeiSchema.errors(tei.replaceAll("<p>A word.*</p>", ""))).isNotEmpty();
    assertThat(TeiSchema.errors(tei.replace(" here", "<br/> here"))).isNotEmpty();
    String twice = tei.replace(" here.", "<note xml:id=\"note-3-1\"/> here.");
    assertThat(TeiSchema.errors(twice)).isNotEmpty();
  }

  /** Pages, paragraphs, broken words, and notes with and without marks, in any order. */
  @Property(tries = 300)
  void everyResultIsValid(@ForAll("pieces") List<String> pieces) {
    TeiSchema.check(tei(numbered(pieces)));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "A word ",
            "{#} more",
            "\n{#= Its note.}\n",
            "\n{#= One\n\nTwo{#} more.}\n",
            "\n",
            "\n\n",
            "\f",
            "\f{p 7}",
            "\f\n\n",
            "contradic{}\n\ftions",
            "<&\u0001\uD800>")
        .list()
        .ofMaxSize(40);
  }

  /** Labels in turn, some of them strange, each for a note and for the marks before it. */
  private static String numbered(List<String> pieces) {
    List<String> labels = List.of("1", "*", "§ 2", "ʫ", "(a)", "†", "<", "\uD83D\uDE00");
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (String piece : pieces) {
      String label = labels.get(next % labels.size()) + (next < labels.size() ? "" : next);
      text.append(piece.replace("#", label));
      next += piece.contains("=") ? 1 : 0;
    }
    return text.toString();
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

  @Test
  void theHeaderTellsWhatIsKnown() {
    String notice =
        "Title: Ropes\nAuthor: R. Reet\nCopyleft: none\nDOI: 10.1/2\nURL: http://x.example/1\nSource: The Towpath.\nScanned by: H. Born\nOCR: N. Anders\n\nThe rope.\n";
    String tei =
        Marked.write(
            new TeiWriter(), Pumice.standard().run(io.github.pumice.core.Document.of(notice)));
    assertThat(tei)
        .contains(
            "<titleStmt><title>Ropes</title><author>R. Reet</author><respStmt><resp>transcription</resp>")
        .contains("<name>N. Anders</name>")
        .contains("<distributor>H. Born</distributor><idno>10.1/2</idno>")
        .contains("<idno type=\"URL\">http://x.example/1</idno><availability><p>none</p>")
        .contains("<sourceDesc><bibl>The Towpath.</bibl>");
    assertThat(TeiSchema.errors(tei)).isEmpty();
    assertThat(tei("One.\n")).contains("<publicationStmt><p>Unpublished.</p></publicationStmt>");
  }
}
