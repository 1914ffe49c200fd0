package io.github.pumice.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {

  private static List<Integer> starts(String text) {
    return Chapters.starts(Document.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHAPTER IV",
        "Chapter 4. The Weir",
        "CHAPTER THE THIRD",
        "Book II",
        "Zweites Kapitel.",
        "Erstes Buch",
        "Capitel 3",
        "CHAPITRE PREMIER",
        "Première partie",
        "Capítulo II",
        "CAPITOLO PRIMO",
        "HOOFDSTUK III.",
        "Liber secundus",
        "Глава первая",
        "Часть II"
      })
  void aHeadingThatNamesItsChapter(String heading) {
    String text = "The mill stood still.\n\n" + heading + "\n\nIt went again in May.\n";
    assertThat(starts(text)).containsExactly(text.indexOf(heading));
    assertThat(starts("Still.\n\f" + heading + "\n\nAgain.\n")).containsExactly(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Book burning was common here.",
        "Part of the wall fell.",
        "chapter iv",
        "Chapters",
        "He had read the book,",
        "V.",
        "MILLER",
        "C",
        "Part of the wall had fallen in the night, and nobody knew who should pay for it.",
        "1. Of the weir"
      })
  void whatIsNone(String line) {
    assertThat(starts("The mill stood still.\n\n" + line + "\n\nIt went again.\n")).isEmpty();
  }

  @Test
  void aHeadingBeginsAParagraph() {
    assertThat(starts("This is told at length in\nChapter IV of the rolls.\n")).isEmpty();
    assertThat(starts("Book\nburning is common.\n")).isEmpty();
  }

  @Test
  void romanNumeralsCount() {
    assertThat(starts("I\n\nOne.\n\nII.\n\nTwo.\n\nIV\n\nFour.\n\nIII\n\nThree.\n"))
        .containsExactly(0, 9, 31);
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(starts("")).isEmpty();
    assertThat(starts("\n\n")).isEmpty();
  }
}
