package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {

  /** Replaces one character everywhere. */
  private record Swap(String id, char from, char to) implements Normalizer {
    @Override
    public Edits propose(Document document) {
      Edits.Builder edits = Edits.on(document);
      for (int i = document.text().indexOf(from);
          i >= 0;
          i = document.text().indexOf(from, i + 1)) {
        edits.replace(i, i + 1, String.valueOf(to), new Reason(id, 1, ""));
      }
      return edits.build();
    }
  }

  private static final Pipeline TWO =
      Pipeline.of(new Swap("a-to-b", 'a', 'b'), new Swap("b-to-c", 'b', 'c'));

  @Test
  void eachSeesWhatTheOneBeforeLeft() {
    assertThat(TWO.run(Document.of("ab")).text()).isEqualTo("cc");
    assertThat(TWO.run(Document.of("ab")).changes())
        .extracting(Change::before)
        .containsExactly("a", "b", "b");
  }

  @Test
  void canBeChanged() {
    assertThat(TWO.without("b-to-c").run(Document.of("ab")).text()).isEqualTo("bb");
    assertThat(TWO.only(Set.of("b-to-c")).ids()).containsExactly("b-to-c");
    assertThat(TWO.with(new Swap("c-to-d", 'c', 'd')).run(Document.of("ab")).text())
        .isEqualTo("dd");
    assertThat(TWO.with(new Swap("a-to-b", 'a', 'x')).run(Document.of("ab")).text())
        .isEqualTo("xc");
  }

  @Test
  void wrongConfigurationSaysWhatIsThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.without("c-to-d"))
        .withMessageContaining("a-to-b, b-to-c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.withMinConfidence(2))
        .withMessageContaining("between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(new Swap("x", 'a', 'b'), new Swap("x", 'b', 'c')))
        .withMessageContaining("there twice");
  }

  @Test
  void aDocumentThatNeedsNothingIsHandedBack() {
    Document document = Document.of("xyz");
    assertThat(TWO.run(document).document()).isSameAs(document);
  }
}
