package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
