package io.github.pumice.layout.paragraphs;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints how many paragraphs of generated volumes are found, beside the baseline: {@code
 * benchmarks/paragraphs}.
 */
final class ParagraphFigures {
  private static final int VOLUMES = 3;
  private static final int PARAGRAPHS = 400;

  private ParagraphFigures() {}

  /** Prints the figures as Markdown. */
  public static void main(String[] args) {
    print(System.out);
  }

  private static void print(PrintStream out) {
    out.printf(
        "# Paragraphs%n%nMade by `benchmarks/paragraphs` with Java %s: %d generated volumes of %d"
            + " paragraphs of each style. The baseline ends a paragraph at blank lines and before"
            + " indents.%n%n",
        System.getProperty("java.version"), VOLUMES, PARAGRAPHS);
    out.println(
        "| what the text shows | language | precision | recall | lines of verse and titles lost |"
            + " baseline precision | its recall |");
    out.println("|---|---|---|---|---|---|---|");
    for (ParagraphStyle style : ParagraphStyle.all()) {
      ParagraphScore own = ParagraphScore.NONE;
      ParagraphScore base = ParagraphScore.NONE;
      for (int seed = 0; seed < VOLUMES; seed++) {
        ParagraphVolume volume = ParagraphVolume.set(style, PARAGRAPHS, 100 + seed);
        own = own.plus(ParagraphScore.of(volume));
        base = base.plus(ParagraphScore.ofBlanksAndIndents(volume));
      }
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.3f | %.3f | %d/%d | %.3f | %.3f |%n",
          style.name(),
          style.language(),
          own.precision(),
          own.recall(),
          own.lost(),
          own.kept(),
          base.precision(),
          base.recall());
    }
  }
}
