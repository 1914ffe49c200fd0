package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharFinderTest {

  @Test
  void findsTheNextAtOrAfterAnOffset() {
    CharFinder stops = CharFinder.of(c -> c == '.' || c == '\u3002');
    assertThat(stops.next("a.b\u3002c", 0)).isEqualTo(1);
    assertThat(stops.next("a.b\u3002c", 1)).isEqualTo(1);
    assertThat(stops.next("a.b\u3002c", 2)).isEqualTo(3);
    assertThat(stops.next("a.b\u3002c", 4)).isEqualTo(5);
    assertThat(stops.next("", 0)).isZero();
    assertThat(stops.next("a.b\u3002c", 2, 3)).isEqualTo(3);
    assertThat(stops.next("a.b\u3002c", 0, 1)).isEqualTo(1);
  }

  @Property(tries = 300)
  void findsWhatALookAtEachCharacterFinds(@ForAll java.util.Random random, @ForAll char sought) {
    StringBuilder text = new StringBuilder("a".repeat(random.nextInt(5000)));
    for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
      text.setCharAt(random.nextInt(text.length()), sought);
    }
    String searched = text.toString();
    int from = random.nextInt(searched.length() + 1);
    int found = searched.indexOf(sought, from);
    assertThat(CharFinder.of(c -> c == sought).next(searched, from))
        .isEqualTo(found < 0 ? searched.length() : found);
  }
}
