package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.layout.footnotes.NoteVolumes.Scheme;
import io.github.pumice.layout.footnotes.NoteVolumes.Tongue;
import io.github.pumice.layout.footnotes.NoteVolumesTest.Figures;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how many notes of generated volumes are found and linked, by scheme and by language, and
 * how many on pages without any: {@code benchmarks/footnotes}.
 */
final class FootnoteFigures {
  private static final double[] NOISE = {0, 0.05};
  private static final int PAGES = 20;
  private static final int DECOY_PAGES = 300;

  private FootnoteFigures() {}

  /** Prints the figures as Markdown. */
  public static void main(String[] args) {
    print(System.out);
  }

  private static void print(PrintStream out) {
    out.printf(
        "# Footnotes%n%nMade by `benchmarks/footnotes` with Java %s: 4 generated volumes of %d"
            + " pages for each scheme and language.%n",
        System.getProperty("java.version"), PAGES);
    for (double noise : NOISE) {
      out.printf(Locale.ROOT, "%n## %.0f%% of the marks lost or misread%n%n", noise * 100);
      Map<String, Figures> schemes = new LinkedHashMap<>();
      Map<String, Figures> tongues = new LinkedHashMap<>();
      for (Scheme scheme : Scheme.values()) {
        for (Tongue tongue : Tongue.values()) {
          Figures figures = NoteVolumesTest.measure(scheme, tongue, noise, PAGES);
          schemes.merge("`" + scheme.start.strip() + "`", figures, Figures::plus);
          tongues.merge(tongue.name().toLowerCase(Locale.ROOT), figures, Figures::plus);
        }
      }
      print("marks", schemes, out);
      out.println();
      print("words like", tongues, out);
    }
    printDecoys(out);
  }

  private static void print(String head, Map<String, Figures> rows, PrintStream out) {
    out.printf(
        "| %s | notes | recall | precision | anchor recall |%n|---|---|---|---|---|%n", head);
    rows.forEach((name, figures) -> print(name, figures, out));
  }

  private static void print(String name, Figures figures, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |%n",
        name,
        figures.truth(),
        figures.recall(),
        figures.precision(),
        figures.anchorRecall());
  }

  private static void printDecoys(PrintStream out) {
    out.printf(
        "%n## Pages without notes%n%n| pages of | pages | notes on 1,000 pages |%n|---|---|---|%n");
    int all = 0;
    for (NoteDecoys.Kind kind : NoteDecoys.Kind.values()) {
      Document document = Document.of(NoteDecoys.of(kind, DECOY_PAGES, 99));
      int notes = Pipeline.of(ExtractFootnotes.of()).run(document).document().notes().size();
      all += notes;
      print(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), DECOY_PAGES, notes, out);
    }
    print("all", DECOY_PAGES * NoteDecoys.Kind.values().length, all, out);
  }

  private static void print(String name, int pages, int notes, PrintStream out) {
    out.printf(Locale.ROOT, "| %s | %d | %.1f |%n", name, pages, 1000.0 * notes / pages);
  }
}
