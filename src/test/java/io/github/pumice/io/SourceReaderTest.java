package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pumice.core.Document;
import io.github.pumice.core.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String PROSE =
      """
      Der Müller ließ die Räder stehen, weil das Wasser über Nacht gefallen war.
      Später hörte man, daß die Brücke im Tal gebrochen sei; niemand wußte Näheres.
      """;

  private static Source read(byte[] bytes) throws IOException {
    Source source = SourceReader.detecting().read("some.txt", bytes);
    assertThat(source.encoding().encode(source.text())).isEqualTo(bytes);
    return source;
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void utf8IsProved() throws IOException {
    Source source = read(bytes(PROSE, "UTF-8"));
    assertThat(source.text()).isEqualTo(PROSE);
    assertThat(source.encoding().name()).isEqualTo("UTF-8");
    assertThat(source.confidence()).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
  void aByteOrderMarkDecides(String charset) throws IOException {
    String mark = charset.startsWith("X") ? "" : "\uFEFF"; // the others write it themselves
    Source source = read(bytes(mark + PROSE, charset));
    assertThat(source.encoding().name()).isEqualTo(charset);
    assertThat(Document.of(source).text()).isEqualTo(PROSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16NeedsNoMark(String charset) throws IOException {
    assertThat(read(bytes(PROSE, charset)).text()).isEqualTo(PROSE);
    String russian = "Вечером он сидел у окна и ждал почты.\nНо никто не пришёл.\n";
    assertThat(read(bytes(russian, charset)).text()).isEqualTo(russian);
  }

  @Test
  void anOldCharsetIsGuessed() throws IOException {
    assertThat(read(bytes(PROSE, "windows-1252")).text()).isEqualTo(PROSE);
    assertThat(read(bytes(PROSE, "IBM850")).text()).isEqualTo(PROSE);
  }

  @Test
  void aFewBadBytesDoNotMakeUtf8SomethingElse() throws IOException {
    byte[] bytes = bytes(PROSE + "#" + PROSE, "UTF-8");
    bytes[PROSE.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    Source source = read(bytes);
    assertThat(source.encoding().name()).isEqualTo("UTF-8");
    assertThat(source.text()).isEqualTo(PROSE + "\uDCFF" + PROSE);
    assertThat(source.confidence()).isLessThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ED\u00A0\u0080",
        "\u00C0\u0080",
        "\u00F5\u0080\u0080\u0080",
        "\u00E2\u0080",
        "\u0080",
        "\u00F0\u0082\u0082\u00AC",
        "\u00F4\u0090\u0080\u0080",
        "\u00E0\u0080\u00AF"
      })
  void whatIsNotUtf8ComesBack(String latin1) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(bytes(PROSE.repeat(3), "UTF-8"));
    bytes.writeBytes(bytes(latin1, "ISO-8859-1"));
    bytes.writeBytes(bytes(PROSE, "UTF-8"));
    Source source = read(bytes.toByteArray());
    assertThat(source.encoding().name()).isEqualTo("UTF-8");
    assertThat(source.confidence()).isLessThan(1);
  }

  @Test
  void aDeclaredCharsetIsTaken() throws IOException {
    Source source = SourceReader.of(Charset.forName("IBM850")).read("x", new byte[] {(byte) 0x81});
    assertThat(source.text()).isEqualTo("ü");
    assertThat(source.confidence()).isEqualTo(1);
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws IOException {
    assertThat(read(new byte[0]).text()).isEmpty();
    assertThat(read(new byte[0]).encoding().name()).isEqualTo("UTF-8");
  }

  @Test
  void oneStrayNulIsNoBinary() throws IOException {
    assertThat(read(bytes(PROSE + "\0", "UTF-8")).text()).isEqualTo(PROSE + "\0");
  }

  @Test
  void binaryDataIsRefused() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = 0;
    assertThatThrownBy(() -> read(noise))
        .isInstanceOf(IOException.class)
        .hasMessage("some.txt: is binary data, not text; name text files only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4\nwords", "PK\u0003\u0004", "{\\rtf1 words}", "\u0089PNG\r\n"})
  void knownFilesAreRefusedWithARemedy(String begin) {
    assertThatThrownBy(() -> read(bytes(begin, "ISO-8859-1")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("some.txt: is ")
        .hasMessageContaining("; ");
  }

  @Test
  void pageFilesBecomePages(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("p2.txt"), "two\n");
    Files.writeString(folder.resolve("p10.txt"), "\uFEFFten");
    Files.writeString(folder.resolve("p1.txt"), "\uFEFFone\n");
    List<Path> pages = TextFiles.in(folder);
    Source source = SourceReader.detecting().readPages("volume", pages);
    assertThat(source.text()).isEqualTo("\uFEFFone\n\ftwo\n\ften");
    assertThat(Document.of(source).pageCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM"})
  void pageFilesInUtf16AreRefused(String charset, @TempDir Path folder) throws IOException {
    byte[] bytes = "page one\n".getBytes(Charset.forName(charset));
    Path page = Files.write(folder.resolve("p1.txt"), bytes);
    assertThatThrownBy(() -> SourceReader.detecting().readPages("volume", List.of(page)))
        .isInstanceOf(IOException.class)
        .hasMessage(page + ": is UTF-16, whose pages cannot be joined; convert them to UTF-8");
  }
}
