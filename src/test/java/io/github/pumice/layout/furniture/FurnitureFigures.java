package io.github.pumice.layout.furniture;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much of the furniture of generated volumes goes, and how much text with it, beside the
 * baseline: {@code benchmarks/page-furniture}.
 */
final class FurnitureFigures {
  private static final int VOLUMES = 2;
  private static final int PAGES = 160;
  private static final int PAPERS = 10;
  private static final int[] SAMPLES = {6, 12, 24, 40, 100};

  private FurnitureFigures() {}

  /** Prints the figures as Markdown. */
  public static void main(String[] args) {
    print(System.out);
  }

  private static void print(PrintStream out) {
    out.printf(
        "# Page furniture%n%nMade by `benchmarks/page-furniture` with Java %s: %d generated volumes"
            + " of %d pages each, %d papers of 6 to %d pages of each style; of early prints,"
            + " samples of 6 to 100 pages of 240.%n",
        System.getProperty("java.version"), VOLUMES, PAGES, PAPERS, 5 + PAPERS);
    for (double noise : new double[] {0, 0.03}) {
      out.printf(Locale.ROOT, "%n%.0f%% of the characters misread:%n%n", noise * 100);
      out.println(
          "| family | F1 | precision | recall | lines lost per 10,000 | labels | RunningHeaders F1"
              + " | its lines lost per 10,000 |");
      out.println("|---|---|---|---|---|---|---|---|");
      for (Family family : Family.all()) {
        List<Volume> volumes = new ArrayList<>();
        for (int seed = 0; seed < VOLUMES; seed++) {
          volumes.add(Compositor.set(family, PAGES, 100 + seed, noise));
        }
        print(family.name(), volumes, out);
      }
      for (PaperStyle style : PaperStyle.all()) {
        List<Volume> papers = new ArrayList<>();
        for (int seed = 0; seed < PAPERS; seed++) {
          papers.add(PaperCompositor.set(style, 6 + seed, 100 + seed, noise));
        }
        print("Papers: " + style.name(), papers, out);
      }
      for (List<PrintStyle> styles : List.of(PrintStyle.all(), PrintStyle.others())) {
        String kind = styles.equals(PrintStyle.all()) ? "Sampled: " : "Sampled, kept aside: ";
        for (PrintStyle style : styles) {
          List<Volume> prints = new ArrayList<>();
          for (int pages : SAMPLES) {
            prints.add(PrintCompositor.set(style, pages, 100 + pages, noise));
          }
          print(kind + style.name(), prints, out);
        }
      }
    }
  }

  private static void print(String name, List<Volume> volumes, PrintStream out) {
    FurnitureScore own = FurnitureScore.NONE;
    FurnitureScore base = FurnitureScore.NONE;
    for (Volume volume : volumes) {
      own = own.plus(FurnitureScore.ofPumice(volume));
      base = base.plus(HtrcRunningHeaders.score(volume));
    }
    out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.1f | %d/%d | %.3f | %.1f |%n",
        name,
        own.f1(),
        own.precision(),
        own.recall(),
        10_000.0 * own.lost() / own.text(),
        own.labelled(),
        own.numbered(),
        base.f1(),
        10_000.0 * base.lost() / base.text());
  }
}
