package io.github.pumice;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;

/**
 * Cleans texts: {@code Pumice.clean(text)}, or {@code Pumice.standard()} for a pipeline to change
 * and run.
 *
 * <p>Thread-safe; everything here is immutable.
 */
public final class Pumice {
  private static final Pipeline STANDARD = Pipeline.of(Catalog.STANDARD);

  private Pumice() {}

  /** The cleaned text: what {@code standard().run(Document.of(text)).text()} gives. */
  public static String clean(String text) {
    return STANDARD.run(Document.of(text)).text();
  }

  /** The standard pipeline, with all normalizers in their order. */
  public static Pipeline standard() {
    return STANDARD;
  }

  /** The standard pipeline, leaving as it is printed what the settings say. */
  public static Pipeline standard(Settings settings) {
    return settings.applyTo(STANDARD);
  }
}
