package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import io.github.pumice.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void linesStayWhereTheyArePrintedAndBrokenWordsAreJoined() throws IOException {
    String cleaned = clean(Settings.STANDARD.withLinesKept());
    assertThat(cleaned)
        .contains("was\nmeasured against the quarry face,")
        .contains("and in the cellars,")
        .doesNotContain("cel-");
  }

  @Test
  void furnitureStaysAndPagesAreLabelled() throws IOException {
    Document document = Document.of(sample());
    Document cleaned =
        Pumice.standard(Settings.STANDARD.withFurnitureKept()).run(document).document();
    assertThat(cleaned.text()).contains("THE NORTH BENCH").contains("A HISTORY OF THE QUARRY");
    assertThat(cleaned.page(0).label()).isEqualTo("12");
  }

  @Test
  void theUsersWordsAreKnown() {
    Settings settings = Settings.STANDARD.withLexicon(Lexicons.ofWords("kelsworth"));
    Document document = Document.of("Nobody went to kels-\nworth by night.\n").withLanguage("en");
    assertThat(Pumice.standard(settings).run(document).changes())
        .anyMatch(change -> change.evidence().equals("kelsworth is in the lexicon"));
    assertThat(Pumice.standard().run(document).changes())
        .noneMatch(change -> change.evidence().contains("lexicon"));
  }

  private static String clean(Settings settings) throws IOException {
    return Pumice.standard(settings).run(Document.of(sample())).text();
  }

  private static String sample() throws IOException {
    return Files.readString(Path.of("test-fixtures", "documents", "quarry-book", "source.txt"));
  }

  private static final String NOTICE = "Source: The Towpath.\nTranscribed by: N. Anders\n\n";

  @Test
  void noticesAreDroppedWhereThatIsWanted() throws IOException {
    Document document = Document.of(NOTICE + sample());
    Result kept = Pumice.standard().run(document);
    Result dropped = Pumice.standard(Settings.STANDARD.withBoilerplateDropped()).run(document);
    assertThat(kept.text()).startsWith("Source: The Towpath.");
    assertThat(dropped.text()).doesNotContain("Towpath").doesNotContain("NORTH BENCH");
    assertThat(dropped.changes()).extracting(Change::kind).contains("boilerplate", "head");
    assertThat(dropped.metadata())
        .isEqualTo(kept.metadata())
        .containsExactly(
            Map.entry("source", "The Towpath."), Map.entry("transcriber", "N. Anders"));
  }
}
