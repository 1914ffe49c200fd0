package io.github.pumice;

import io.github.pumice.core.Pipeline;
import io.github.pumice.layout.RemovePageFurniture;
import io.github.pumice.words.Dehyphenate;

/**
 * What the standard pipeline is to leave as it is printed.
 *
 * @param linesKept whether lines end where they end in print; broken words are still joined
 * @param furnitureKept whether folios, running heads, catchwords and signatures stay in the text;
 *     pages are still labelled
 */
public record Settings(boolean linesKept, boolean furnitureKept) {

  /** Nothing is kept: clean running text. */
  public static final Settings STANDARD = new Settings(false, false);

  /** These settings, with lines kept. */
  public Settings withLinesKept() {
    return new Settings(true, furnitureKept);
  }

  /** These settings, with page furniture kept. */
  public Settings withFurnitureKept() {
    return new Settings(linesKept, true);
  }

  Pipeline applyTo(Pipeline pipeline) {
    Pipeline changed = pipeline;
    if (linesKept) {
      changed = changed.with(Dehyphenate.of().keepingLines()).without("reflow-paragraphs");
    }
    return furnitureKept ? changed.with(RemovePageFurniture.of().withFurnitureKept()) : changed;
  }
}
