package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressFiguresTest {
  private static final int PAGES = 40;
  private static final List<Integer> FIGURES = List.of(3, 1, 7, 2, 2, 6, 4, 1, 5, 3);

  /** Pages with a folio above their text, and below it on some what {@code foot} says. */
  private static Document volume(String textEnd, String inside, IntFunction<String> foot) {
    String text =
        IntStream.range(0, PAGES)
            .mapToObj(
                page ->
                    "%d\n%s%s\n%s"
                        .formatted(page + 1, lines(page, inside), textEnd, foot.apply(page)))
            .collect(Collectors.joining("\f"));
    return Document.of(text);
  }

  private static String lines(int page, String inside) {
    return IntStream.range(0, 18)
        .mapToObj(
            line ->
                "the %s of the %s and the weir of number %s%s"
                    .formatted(
                        line % 3 == 0 ? "keeper" : "miller",
                        line % 2 == 0 ? "harbour" : "quarries",
                        Integer.toString(31 * page + line, 36),
                        line == 9 ? inside : ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String figure(int page) {
    return page % 3 == 1 ? "      " + FIGURES.get(page / 3 % FIGURES.size()) + "\n" : "";
  }

  private static List<String> pressFigures(Document document) {
    return Pipeline.of(RemovePageFurniture.of()).run(document).changes().stream()
        .filter(change -> change.kind().equals("press-figure"))
        .map(Change::before)
        .map(String::strip)
        .toList();
  }

  @Test
  void smallNumbersBelowTheTextGo() {
    assertThat(pressFigures(volume("and nobody knew of the", "", PressFiguresTest::figure)))
        .hasSize(13)
        .startsWith("3", "1", "7", "2");
  }

  @Test
  void numbersThatCountUpStay() {
    Document document =
        volume("and nobody knew of the", "", page -> page % 3 == 1 ? (page / 3 + 1) + "\n" : "");
    assertThat(pressFigures(document)).isEmpty();
  }

  @Test
  void numbersOfLinesStay() {
    Document document =
        volume("and nobody knew of the", "", page -> page % 3 == 1 ? page % 4 * 5 + 5 + "\n" : "");
    assertThat(pressFigures(document)).isEmpty();
  }

  @Test
  void numbersBelowClosedSentencesStay() {
    assertThat(pressFigures(volume("and nobody knew of it.", "", PressFiguresTest::figure)))
        .isEmpty();
  }

  @Test
  void numbersThatStandInsidePagesTooStay() {
    assertThat(pressFigures(volume("and nobody knew of the", "\n4", PressFiguresTest::figure)))
        .isEmpty();
  }

  @Test
  void aFewNumbersStay() {
    Document document =
        volume("and nobody knew of the", "", page -> page % 9 == 1 ? figure(page) : "");
    assertThat(pressFigures(document)).isEmpty();
  }
}
