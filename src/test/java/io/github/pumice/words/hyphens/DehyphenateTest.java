package io.github.pumice.words.hyphens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import io.github.pumice.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** What the examples of the spec cannot show: settings, pages, what is on record. */
class DehyphenateTest {

  private static Result run(Dehyphenate repair, String text) {
    return Pipeline.of(repair).run(Document.of(text).withLanguage("en"));
  }

  @Test
  void linesMayBeKept() {
    Dehyphenate keeping = Dehyphenate.of().keepingLines();
    assertThat(run(keeping, "He trimmed the lan-\ntern, and nobody\nthanked him.").text())
        .isEqualTo("He trimmed the lantern,\nand nobody\nthanked him.");
    assertThat(run(keeping, "He took the lan-\ntern.").text()).isEqualTo("He took the lantern.");
    assertThat(run(keeping, "a trans-\nAndean venture").text())
        .isEqualTo("a trans-Andean\nventure");
    assertThat(run(keeping, "of two-\nor three-ply hemp").text())
        .isEqualTo("of two-\nor three-ply hemp");
    assertThat(run(keeping, "He took the lan-\ntern\nand went.").text())
        .isEqualTo("He took the lantern\nand went.");
  }

  @Test
  void keptLinesStayWhereTheyAreTheSecondTime() {
    Dehyphenate keeping = Dehyphenate.of().keepingLines();
    String once = run(keeping, "He trimmed the lan-\n\n\ftern, and no-\nbody came.").text();
    assertThat(once).isEqualTo("He trimmed the lantern,\nand nobody\ncame.");
    assertThat(run(keeping, once).text()).isEqualTo(once);
  }

  @Test
  void theLexiconOfTheUserIsAsked() {
    String text = "They anchored off Skarn-\nholmen in the morning.";
    Dehyphenate asking = Dehyphenate.of().withLexicon(Lexicons.ofWords("Skarnholmen"));
    Edits edits = asking.propose(Document.of(text).withLanguage("qaa"));
    assertThat(edits.replacements()).hasSize(1);
    assertThat(edits.replacements().get(0).reason().evidence())
        .isEqualTo("Skarnholmen is in the lexicon");
  }

  @Test
  void thePageBeginsInsideTheWord() {
    Result result = run(Dehyphenate.of(), "through the for-\n\fest and on");
    assertThat(result.text()).isEqualTo("through the forest and on");
    assertThat(result.document().page(1).start()).isEqualTo("through the for".length());
  }

  @Test
  void evidenceNamesTheWitness() {
    String text = "It was her self-command that they trusted, self-\ncommand alone.";
    Edits edits = Dehyphenate.of().propose(Document.of(text).withLanguage("en"));
    assertThat(edits.replacements().get(0).reason().rule()).isEqualTo("dehyphenate/keep");
    assertThat(edits.replacements().get(0).reason().evidence())
        .isEqualTo("self-command ×1 in this text");
  }

  @Test
  void whatNeedsNothingCostsNothing() {
    String clean = "The tide went out and left the boats\nlying on their sides.\n".repeat(50);
    assertThat(Dehyphenate.of().propose(Document.of(clean))).isSameAs(Edits.NONE);
    assertThat(RestoreHyphens.of().propose(Document.of(clean))).isSameAs(Edits.NONE);
  }

  @Test
  void doubtsAreReportedAndTheHyphenStays() {
    String text = "They walked through the snow-\nstorm.";
    Result result = run(Dehyphenate.of(), text);
    assertThat(result.text()).isEqualTo("They walked through the snow-storm.");
    assertThat(result.queries()).hasSize(1);
    assertThat(result.queries().get(0).text()).isEqualTo("snow-\nstorm");
    assertThat(result.queries().get(0).confidence()).isBetween(0.5, 0.8);
  }

  @Test
  void everythingIsRestored() {
    String text = "Der Zuk-\nker, Vor-\nund Nach\u00AD\nteile, sie-\nben.";
    Result result = Pipeline.of(Dehyphenate.of()).run(Document.of(text).withLanguage("de"));
    assertThat(result.text()).isEqualTo("Der Zucker, Vor- und Nachteile, sieben.");
    assertThat(new String(result.restore(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}
