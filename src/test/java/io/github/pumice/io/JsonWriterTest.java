package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import io.github.pumice.core.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String json(Result result) {
    String json = Marked.write(new JsonWriter(), result);
    Schema.check(json);
    return json;
  }

  private static JsonNode tree(Result result) throws IOException {
    return MAPPER.readTree(json(result));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theShapeIsTheContract() throws IOException {
    JsonNode root = tree(Marked.result("{p 3}A word{1} here.\n{1= Its note.}\n\fOn.{2}\n"));
    assertThat(names(root))
        .containsExactly(
            "format",
            "name",
            "language",
            "text",
            "body",
            "pages",
            "notes",
            "changes",
            "queries",
            "source");
    assertThat(root.get("format").asText()).isEqualTo("pumice/1");
    assertThat(root.get("text").asText()).isEqualTo("A word here.\nOn.{2}\n\n\nIts note.");
    assertThat(root.get("body").toString()).isEqualTo("{\"start\":0,\"end\":20}");
    assertThat(root.get("pages").toString())
        .isEqualTo(
            "[{\"index\":0,\"label\":\"3\",\"start\":0,\"end\":13},"
                + "{\"index\":1,\"label\":\"\",\"start\":13,\"end\":20}]");
    assertThat(root.get("notes").toString())
        .isEqualTo(
            "[{\"id\":\"3-1\",\"label\":\"1\",\"page\":0,\"anchor\":6,\"start\":22,\"end\":31,"
                + "\"text\":\"Its note.\"}]");
    assertThat(names(root.get("changes").get(0)))
        .containsExactly(
            "rule",
            "kind",
            "page",
            "line",
            "sourceStart",
            "sourceEnd",
            "before",
            "after",
            "confidence",
            "evidence");
  }

  @Test
  void aNoteWithoutItsMarkHasNoAnchor() throws IOException {
    assertThat(
            tree(Marked.result("Words.\n{9= Lost.}\n")).get("notes").get(0).get("anchor").isNull())
        .isTrue();
  }

  @Test
  void offsetsCountUtf16CodeUnits() throws IOException {
    JsonNode root = tree(Marked.result("\uD83D\uDE00\uD83D\uDE00 word{1}.\n{1= Note.}\n"));
    assertThat(root.get("notes").get(0).get("anchor").asInt()).isEqualTo(9);
  }

  @Test
  void loneSurrogatesAndControlsAreWrittenAsEscapes() throws IOException {
    String odd = "a\uD800b\uDC00c\u0000\u0001\u2028\uFFFF\uDBFF";
    Result result = io.github.pumice.core.Pipeline.of().run(Document.of(odd));
    String json = json(result);
    assertThat(json).contains("\\uD800").contains("\\uDC00").doesNotContain("?");
    assertThat(MAPPER.readTree(json).get("text").asText()).isEqualTo(odd);
  }

  @Test
  void oneResultIsOneLine() {
    assertThat(json(Marked.result("a\nb\r\nc")).lines()).hasSize(1);
  }

  @Test
  void theSchemaIsNotEmpty() {
    assertThat(Schema.accepts("{\"format\":\"pumice/1\"}")).isFalse();
    assertThat(Schema.accepts(json(Marked.result("a")).replace("pumice/1", "pumice/2"))).isFalse();
    assertThat(Schema.accepts(json(Marked.result("a")).replace("\"lf\"", "1").replace("none", "x")))
        .isFalse();
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "ISO-8859-1",
            "IBM850",
            "windows-1251",
            "x-MacRoman",
            "KOI8-R",
            "US-ASCII")
        .map(Charset::forName);
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<Byte> textual =
        Arbitraries.of(
                "aet n\n\r\f-.,1\u00E9\u00C3\u00A9\u00E2\u0080\u0099".chars().boxed().toList())
            .map(Integer::byteValue);
    return Arbitraries.oneOf(Arbitraries.bytes(), textual).array(byte[].class).ofMaxSize(400);
  }

  @Property(tries = 400)
  void restoreGivesBackAnyBytesInAnyCharset(
      @ForAll("files") byte[] bytes, @ForAll("charsets") Charset charset) throws IOException {
    assertRestores(SourceReader.of(charset).read("any", bytes), bytes);
  }

  @Property(tries = 400)
  void restoreGivesBackAnyTextOfAnUnknownCharset(@ForAll("files") byte[] bytes) throws IOException {
    Source source;
    try {
      source = SourceReader.detecting().read("any", bytes);
    } catch (IOException binary) {
      return;
    }
    assertRestores(source, bytes);
  }

  private static void assertRestores(Source source, byte[] bytes) throws IOException {
    Result result = Pumice.standard().run(Document.of(source));
    byte[] json = json(result).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream restored = new ByteArrayOutputStream();
    CleanedJson.read("any.json", new ByteArrayInputStream(json)).restore(restored);
    assertThat(restored.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void whatNoticesTellStandsBeforeTheText() throws IOException {
    String notice = "Source: The Towpath.\nTranscribed by: N. Anders\n\nThe rope was sold.\n";
    JsonNode root = tree(Pumice.standard().run(Document.of(notice)));
    assertThat(names(root)).containsSubsequence("language", "metadata", "text");
    assertThat(root.get("metadata").toString())
        .isEqualTo("{\"source\":\"The Towpath.\",\"transcriber\":\"N. Anders\"}");
  }
}
