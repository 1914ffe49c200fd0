package io.github.pumice.layout.footnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.layout.PageLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteEvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "'3 The gate and its chain . . . . . . . . 7', true",
    "'3\n\nThe gate and its chain . . . . . . . . 7', true",
    "'3 The gate and its chain, which is paid for.', false",
    "'3\n\nThe gate and its chain, which is paid for.', false",
  })
  void linesOfTablesOfContentsAreNoNotesAlsoWhereTheirNumberStandsAlone(
      String text, boolean contents) {
    Document document = Document.of("Of the weir.\n\n" + text);
    PageLines lines = PageLines.of(document).get(0);
    NotePage page = NotePage.of(document, lines, document.length(), false);

    assertThat(page.starts()).isNotEmpty();
    assertThat(NoteEvidence.ofText(page, page.starts().get(0)) < -4).isEqualTo(contents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "t", "(", ")", "*", "°", "1", "[", "+t", "€)"})
  void aPageOfOneMarkIsRead(String text) {
    Document document = Document.of(text);
    PageLines lines = PageLines.of(document).get(0);

    assertThat(NotePage.of(document, lines, document.length(), false).anchors()).isEmpty();
  }
}
