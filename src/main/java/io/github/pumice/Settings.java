package io.github.pumice;

import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.layout.boilerplate.RecognizeBoilerplate;
import io.github.pumice.layout.furniture.RemovePageFurniture;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.words.LexicalNormalizer;
import io.github.pumice.words.hyphens.Dehyphenate;

/**
 * What the standard pipeline is to keep as it is printed, what to drop, and which words it is to
 * know.
 *
 * @param linesKept whether lines end where they end in print; broken words are still joined
 * @param furnitureKept whether folios, running heads, catchwords and signatures stay in the text;
 *     pages are still labelled
 * @param boilerplateDropped whether the notices of digitizers and transcribers leave the text; what
 *     they tell stands in the metadata in any case
 * @param lexicon words beside those of the text's language
 */
public record Settings(
    boolean linesKept, boolean furnitureKept, boolean boilerplateDropped, Lexicon lexicon) {

  /** Clean running text, with the notices around it. */
  public static final Settings STANDARD = new Settings(false, false, false, Lexicon.EMPTY);

  /** These settings, with lines kept. */
  public Settings withLinesKept() {
    return new Settings(true, furnitureKept, boilerplateDropped, lexicon);
  }

  /** These settings, with page furniture kept. */
  public Settings withFurnitureKept() {
    return new Settings(linesKept, true, boilerplateDropped, lexicon);
  }

  /** These settings, with the notices of digitizers and transcribers dropped. */
  public Settings withBoilerplateDropped() {
    return new Settings(linesKept, furnitureKept, true, lexicon);
  }

  /** These settings, with the words of a lexicon beside those of the text's language. */
  public Settings withLexicon(Lexicon words) {
    return new Settings(linesKept, furnitureKept, boilerplateDropped, words);
  }

  Pipeline applyTo(Pipeline pipeline) {
    Pipeline changed = pipeline;
    if (linesKept) {
      changed = changed.with(Dehyphenate.of().keepingLines()).without("reflow-paragraphs");
    }
    if (boilerplateDropped) {
      changed = changed.with(RecognizeBoilerplate.of().dropping());
    }
    if (furnitureKept) {
      changed = changed.with(RemovePageFurniture.of().withFurnitureKept());
    }
    return lexicon.isEmpty() ? changed : withLexicon(changed);
  }

  private Pipeline withLexicon(Pipeline pipeline) {
    Pipeline changed = pipeline;
    for (Normalizer normalizer : pipeline.normalizers()) {
      if (normalizer instanceof LexicalNormalizer lexical) {
        changed = changed.with(lexical.withLexicon(lexicon));
      }
    }
    return changed;
  }
}
