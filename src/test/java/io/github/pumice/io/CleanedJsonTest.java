package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanedJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | has no \"format\"",
        "not json | is not JSON",
        "[1] | has no \"format\"",
        "{\"format\":\"pumice/1\",\"text\":\"a | is not JSON",
        "{\"format\":\"pumice/9\"} | has the format pumice/9, not pumice/1",
        "{\"format\":\"pumice/1\",\"text\":\"a\"} | lacks \"text\" or the receipt",
        "{\"format\":\"pumice/1\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[]}} | lacks \"text\"",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[0]}} | receipt is damaged",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[0,-1]}} | receipt is damaged",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[2147483647,9]}} | receipt is damaged",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[99999999999999999999,9]}} | not JSON",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[null]}} | receipt is damaged",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[ | not JSON",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"UTF-8\",\"receipt\":[0,2]}} | changed after it was cleaned",
        "{\"format\":\"pumice/1\",\"text\":\"a\",\"source\":{\"charset\":\"klingon\",\"receipt\":[]}} | klingon is not known",
      })
  void whatCannotBeRestoredIsSaidInOneLine(String json, String message) {
    assertThatThrownBy(() -> restore(json))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("x.json: ")
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }

  private static byte[] restore(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream source = new ByteArrayOutputStream();
    CleanedJson.read("x.json", new ByteArrayInputStream(bytes)).restore(source);
    return source.toByteArray();
  }
}
