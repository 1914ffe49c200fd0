package io.github.pumice.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import org.junit.jupiter.api.Test;

class SourceCodeTest {
  private static final String PROSE =
      """
      The keeper writes down what the gauge shows in the morning and in the evening, and what is
      left in the tank (see p. 12) when the gate has been closed; nobody reads it -- or hardly
      anybody -- before the year is over.* Then the sums are made: 12 + 7 = 19, and 3 x 4 = 12.
      """;

  private static final String PROGRAM =
      """
      int level = level_of(gauge);
      if (level != level_of(gauge)) {
        warn_keeper(level, "sticks");
      }
      log_level(level, gate->name);
      """;

  @Test
  void programsInSeveralLanguagesAreCode() {
    assertThat(isCode(PROGRAM)).isTrue();
    assertThat(
            isCode(
                """
                def levels_of(tanks, now):
                    if not tanks:
                        return None
                    *others, last = sorted_by_age(tanks)
                    if last.is_empty():
                        others = drop_empty(others)
                    return [level_of(tank, now) for tank in others]
                """))
        .isTrue();
    assertThat(
            isCode(
                """
                sub level { my ($self) = @_; return $self->{level} * $self->{scale}; }
                sub fill { my ($self, $by) = @_; $self->{level} += $by; return $self; }
                """))
        .isTrue();
  }

  @Test
  void proseIsNone() {
    assertThat(isCode("")).isFalse();
    assertThat(isCode("a")).isFalse();
    assertThat(isCode(PROSE)).isFalse();
    assertThat(
            isCode("Le(s) meunier(s) dit: voilà.\n\"C'est à moi\"; (a) oui, (b) non.\n".repeat(9)))
        .isFalse();
    assertThat(isCode("| Year | Wheat | Barley |\n|------|-------|--------|\n| 1801 | 12 | 7 |\n"))
        .isFalse();
    assertThat(isCode("TEXEL. Who goes there?\nKEEPER (without). I; and my lamp.\n".repeat(20)))
        .isFalse();
  }

  @Test
  void aProgramThatIsQuotedMakesNoCodeOfABook() {
    assertThat(isCode(PROSE.repeat(40) + PROGRAM + PROSE.repeat(40))).isFalse();
    assertThat(isCode(PROSE.repeat(2) + PROGRAM.repeat(40))).isTrue();
  }

  private static boolean isCode(String text) {
    return SourceCode.is(Document.of(text));
  }
}
