package io.github.pumice.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import org.junit.jupiter.api.Test;

/** The repair when it is switched on; the spec file has it as it stands in the catalog. */
class CorrectScannosTest {
  private static final String PROSE =
      """
      The men of the village came to the mill and the miller gave them bread and cheese and wine. \
      And when they had eaten the bread and the cheese, they sat by the fire and spoke about the \
      river and the ice and the year of the great flood. The wheel stood still, and the dog slept. \
      The rest of the night the wind spoke to the roof and the river to the wheel and the bridge.
      """;

  @Test
  void correctsWhatIsCertainWhenSwitchedOn() {
    assertThat(correct("They drank tlie wine.").text()).isEqualTo(PROSE + "They drank the wine.");
    assertThat(correct("They sang aqnd went.").text()).isEqualTo(PROSE + "They sang and went.");
  }

  @Test
  void leavesWhatTheTextHardlyUses() {
    Result result = correct("The rniller spoke.");
    assertThat(result.text()).isEqualTo(PROSE + "The rniller spoke.");
    assertThat(result.queries()).isEmpty();
  }

  @Test
  void neverChangesAWordThatExists() {
    assertThat(correct("They sat by the fir and slept.").text())
        .isEqualTo(PROSE + "They sat by the fir and slept.");
  }

  private static Result correct(String sentence) {
    return Pipeline.of(CorrectScannos.of().applying())
        .run(Document.of(PROSE + sentence).withLanguage("en"));
  }
}
