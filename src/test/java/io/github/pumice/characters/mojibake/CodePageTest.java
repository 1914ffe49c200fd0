package io.github.pumice.characters.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePageTest {

  static Stream<CodePage> pages() {
    return Stream.of(
        CodePage.WINDOWS_1250,
        CodePage.WINDOWS_1251,
        CodePage.WINDOWS_1252,
        CodePage.WINDOWS_1253,
        CodePage.WINDOWS_1254,
        CodePage.WINDOWS_1257,
        CodePage.ISO_8859_2,
        CodePage.MAC_ROMAN,
        CodePage.CP437,
        CodePage.CP850,
        CodePage.KOI8_R,
        CodePage.CP866,
        CodePage.CLASSIC_MAC);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyByteHasACharacterThatGivesItBack(CodePage page) {
    for (int b = 0; b < 256; b++) {
      assertThat(page.encode(page.decode(b))).isEqualTo(b);
    }
  }

  @Test
  void theClassicMacMovesPunctuationAndKeepsLetters() {
    String seen = "¹ ³ ² ‹ Š € Œ ¦ Þ þ é ü ñ";
    StringBuilder meant = new StringBuilder();
    for (int i = 0; i < seen.length(); i++) {
      meant.append(CodePage.CLASSIC_MAC.decode(CodePage.WESTERN.encode(seen.charAt(i))));
    }
    assertThat(meant).hasToString("’ “ ” — … • ‘ œ ﬁ ﬂ é ü ñ");
  }

  static String decode(CodePage page, byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(page.decode(b & 0xFF));
    }
    return text.toString();
  }
}
