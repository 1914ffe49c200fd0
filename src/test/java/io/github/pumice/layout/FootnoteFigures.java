package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.layout.NoteVolumes.Scheme;
import io.github.pumice.layout.NoteVolumes.Tongue;
import io.github.pumice.layout.NoteVolumesTest.Figures;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints how many notes of generated volumes are found and linked, by scheme and by language, and
 * how many on pages without any: {@code benchmarks/footnotes}.
 */
final class FootnoteFigures {
  private static final double[] NOISE = {0, 0.05};
  private static final int DECOY_PAGES = 400;

  private FootnoteFigures() {}

  /** Prints the figures as Markdown. */
  public static void main(String[] args) {
    print(System.out);
  }

  private static void print(PrintStream out) {
    out.printf(
        "# Footnotes%n%nMade by `benchmarks/footnotes` with Java %s: 4 generated volumes of 60"
            + " pages for each scheme and language; a mark is lost or misread with the probability"
            + " that stands above.%n",
        System.getProperty("java.version"));
    for (double noise : NOISE) {
      out.printf(Locale.ROOT, "%n## %.0f%% of the marks lost or misread%n%n", noise * 100);
      out.println("| marks | notes | recall | precision | anchor recall |");
      out.println("|---|---|---|---|---|");
      for (Scheme scheme : Scheme.values()) {
        Figures sum = new Figures(0, 0, 0, 0);
        for (Tongue tongue : Tongue.values()) {
          sum = sum.plus(NoteVolumesTest.measure(scheme, tongue, noise));
        }
        print("`" + scheme.start.strip() + "`", sum, out);
      }
      out.println();
      out.println("| words like | notes | recall | precision | anchor recall |");
      out.println("|---|---|---|---|---|");
      for (Tongue tongue : Tongue.values()) {
        Figures sum = new Figures(0, 0, 0, 0);
        for (Scheme scheme : Scheme.values()) {
          sum = sum.plus(NoteVolumesTest.measure(scheme, tongue, noise));
        }
        print(tongue.name().toLowerCase(Locale.ROOT), sum, out);
      }
    }
    printDecoys(out);
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
