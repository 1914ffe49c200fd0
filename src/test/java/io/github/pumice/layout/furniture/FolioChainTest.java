package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.layout.furniture.NumberedLines.Numbered;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolioChainTest {

  private static List<Numbered> folios(int pageLength, int... values) {
    List<Numbered> folios = new ArrayList<>();
    for (int value : values) {
      folios.add(new Numbered(value * pageLength, value, true));
    }
    return folios;
  }

  @Test
  void countsUpByOne() {
    assertThat(FolioChain.of(folios(30, 4, 5, 6, 7, 8))).hasSize(5);
  }

  @Test
  void leapsOverMissingFoliosAtThePagesLength() {
    assertThat(FolioChain.of(folios(30, 4, 5, 6, 7, 14, 15, 16))).hasSize(7);
  }

  @Test
  void doesNotLeapAtAnotherLength() {
    List<Numbered> numbers = folios(30, 4, 5, 6, 7);
    numbers.add(new Numbered(500, 14, true));
    numbers.add(new Numbered(530, 15, true));
    assertThat(FolioChain.of(numbers)).extracting(Numbered::value).containsExactly(4, 5, 6, 7);
  }

  @Test
  void leavesOutNumbersBetween() {
    List<Numbered> numbers = folios(30, 4, 5, 6, 7);
    numbers.add(2, new Numbered(160, 1848, true));
    assertThat(FolioChain.of(numbers)).extracting(Numbered::value).containsExactly(4, 5, 6, 7);
  }

  @Test
  void goesOnFromRomanToArabic() {
    List<Numbered> numbers =
        List.of(
            new Numbered(30, -5, true),
            new Numbered(60, -6, true),
            new Numbered(90, -7, true),
            new Numbered(120, 1, true),
            new Numbered(150, 2, true));
    assertThat(FolioChain.of(numbers)).hasSize(5);
  }

  @Test
  void noNumbersMakeNoChain() {
    assertThat(FolioChain.of(List.of())).isEmpty();
  }
}
