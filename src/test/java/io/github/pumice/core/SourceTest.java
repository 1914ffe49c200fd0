package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void piecesAreTheText(String charset) {
    Encoding encoding = new Encoding(Charset.forName(charset));
    StringBuilder text = new StringBuilder();
    Random random = new Random(5);
    while (text.length() < 2_500_000) {
      text.append("Stein für Stein, ")
          .append(random.nextInt(6) == 0 ? "\r\n" : random.nextInt(3) == 0 ? "\n" : "über");
    }
    byte[] bytes = encoding.encode(text.toString());
    bytes[1_200_001] = (byte) 0x81;
    StringBuilder pieces = new StringBuilder();
    Source.of("stones", bytes, encoding).forEachPiece(pieces::append);
    assertThat(pieces.toString()).isEqualTo(Source.of("stones", bytes, encoding).text());
  }

  @ParameterizedTest
  @ValueSource(ints = {700_000, 2_600_000})
  void aReceiptReadsTheSourceInPieces(int length) {
    String text = "A mason’s rod.\r\nx\n".repeat(length / 18);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("rods", bytes, Encoding.UTF_8);
    Document document = Document.of(source);
    Document shorter = Application.apply(document, without(document, 'x'), new Scratch());
    assertThat(Receipt.of(shorter).restore(shorter.text())).isEqualTo(bytes);
    assertThat(
            new SourceLines(Source.of("rods", bytes, Encoding.UTF_8)).lineOf(text.lastIndexOf('x')))
        .isEqualTo(2 * (length / 18));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "ISO-2022-JP"})
  void aSourceIsWrittenInPieces(String charset) throws IOException {
    Encoding encoding = new Encoding(Charset.forName(charset));
    String[] pieces = {"x", "stone ", "über\r\n", "日本", "𝔭", "\uDC81", "a".repeat(70_000)};
    Random random = new Random(6);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(pieces[random.nextInt(random.nextInt(400) == 0 ? pieces.length : 6)]);
    }
    Document document = Document.of(Source.of("rods", text.toString(), encoding));
    Document shorter = Application.apply(document, without(document, 'x'), new Scratch());
    Receipt receipt = Receipt.of(shorter);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    receipt.restore(shorter.text(), written);
    assertThat(written.toByteArray()).isEqualTo(receipt.restore(shorter.text()));
  }

  private static Edits without(Document document, char c) {
    Edits.Builder edits = Edits.on(document);
    for (int at = document.text().indexOf(c); at >= 0; at = document.text().indexOf(c, at + 1)) {
      edits.delete(at, at + 1, new Reason("without", 1, ""));
    }
    return edits.build();
  }
}
