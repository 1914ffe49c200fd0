package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWriterTest {
  private static final String TWO_CHAPTERS =
      """
      CHAPTER I

      The dam{1} held.
      {1= Of oak.}

      \fThe rain{2} came.
      {2= In May.}

      CHAPTER II

      The cat{3} returned.
      {3= Wet.}
      {4= Lost.}
      """;

  private static String text(NotePlacement placement) {
    return Marked.write(TextWriter.of().withNotes(placement), Marked.result(TWO_CHAPTERS));
  }

  @Test
  void notesFollowTheirChapter() {
    assertThat(text(NotePlacement.CHAPTER))
        .isEqualTo(
            """
            CHAPTER I

            The dam[p1-1] held.

            The rain[p2-2] came.

            [p1-1] Of oak.

            [p2-2] In May.

            CHAPTER II

            The cat[p2-3] returned.

            [p2-3] Wet.

            [p2-4] Lost.
            """);
  }

  @Test
  void notesFollowTheirPage() {
    assertThat(text(NotePlacement.PAGE))
        .containsSubsequence("held.\n\n[p1-1] Of oak.\n\nThe rain", "returned.\n\n[p2-2] In May.");
  }

  @Test
  void notesFollowTheBody() {
    assertThat(text(NotePlacement.MARKED))
        .containsSubsequence("returned.\n\n[p1-1] Of oak.", "[p2-4] Lost.\n");
    assertThat(text(NotePlacement.END))
        .contains("The dam held.")
        .endsWith("Of oak.\n\nIn May.\n\nWet.\n\nLost.");
    assertThat(text(NotePlacement.NONE)).doesNotContain("Of oak");
  }

  @Test
  void aTextWithoutChaptersHasItsNotesAtTheEnd() {
    String marked = "The dam{1} held.\n{1= Of oak.}\n\nThe rain came.\n";
    assertThat(
            Marked.write(TextWriter.of().withNotes(NotePlacement.CHAPTER), Marked.result(marked)))
        .isEqualTo("The dam[p1-1] held.\n\nThe rain came.\n\n[p1-1] Of oak.\n");
  }
}
