package io.github.pumice.layout.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Volumes that were set by rule: their paragraphs are found, their verse and titles stay. */
final class ParagraphVolumesTest {
  static Stream<ParagraphStyle> styles() {
    return ParagraphStyle.all().stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void findsParagraphs(ParagraphStyle style) {
    ParagraphScore score = ParagraphScore.of(ParagraphVolume.set(style, 160, 7));
    double least = style.isShown() ? 0.95 : 0.85;
    assertThat(score.precision()).as("precision").isGreaterThan(least);
    assertThat(score.recall()).as("recall").isGreaterThan(least);
  }
}
