package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioReaderTest {

  @ParameterizedTest
  @CsvSource({
    "'— 27 —', 27",
    "'[27]', 27",
    "'2 7.', 27",
    "'27.', 27",
    "'xl v', xlv",
    "'. 3', 3",
    "'3.1', 3.1",
    "'3.1.', 3.1",
    "'2.10.4', 2.10.4",
  })
  void coreIsTheNumeralWithoutOrnamentsButTheNumberOfASectionKeepsItsStops(
      String printed, String core) {
    assertThat(FolioReader.core(printed, 0, printed.length())).isEqualTo(core);
  }
}
