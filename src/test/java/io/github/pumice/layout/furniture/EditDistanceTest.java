package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.LevenshteinDistance;

class EditDistanceTest {

  @Property(tries = 2000)
  void saysWhatTheUsualMethodSays(
      @ForAll @StringLength(max = 70) @Chars({'a', 'b', 'é', 'ж', '界'}) String text,
      @ForAll @StringLength(max = 70) @Chars({'a', 'b', 'é', 'ж'}) String other,
      @ForAll @IntRange(max = 40) int allowed) {
    EditDistance distance = new EditDistance();
    distance.from("before");
    distance.from(text);
    assertThat(distance.isWithin(other, allowed))
        .isEqualTo(new LevenshteinDistance(allowed).apply(text, other) >= 0);
  }

  @Property(tries = 500)
  void noiseOfAFewLettersIsSeen(
      @ForAll @StringLength(min = 1, max = 64) @Chars({'a', 'b', 'é'}) String text,
      @ForAll @IntRange(max = 63) int at) {
    EditDistance distance = new EditDistance();
    distance.from(text);
    String other = new StringBuilder(text).insert(Math.min(at, text.length()), 'x').toString();
    assertThat(distance.isWithin(other, 1)).isTrue();
    assertThat(distance.isWithin(other, 0)).isFalse();
  }
}
