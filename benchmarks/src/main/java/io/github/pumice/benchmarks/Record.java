package io.github.pumice.benchmarks;

import io.github.pumice.Pumice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and writes what they showed, with machine, JDK and date, as a Markdown file.
 */
public final class Record {
  private static final int WARMUPS = 25;
  private static final int RUNS = 25;

  /** One run over so many characters warms the JVM up. */
  private static final int LARGE = 10_000_000;

  private final List<String> texts;
  private final StringBuilder out = new StringBuilder();

  private Record(List<String> texts) {
    this.texts = texts;
  }

  /** Arguments: the folder of the records, and a book's path if there is one. */
  public static void main(String[] args) throws IOException, RunnerException {
    List<String> texts = new ArrayList<>(List.of("clean", "wrecked"));
    if (args.length > 1) {
      System.setProperty(Texts.BOOK, args[1]);
      texts.add("book");
    }
    Record record = new Record(texts);
    record.head();
    record.pipeline();
    record.scale();
    record.steps();
    Path file = Path.of(args[0], LocalDate.now() + "-speed.md");
    Files.writeString(file, record.out);
    System.out.println(record.out);
    System.out.println("written to " + file);
  }

  private void head() throws IOException {
    line("# Speed, %s", LocalDate.now());
    line("");
    line(
        "%s; %d processors, %d MB of heap at most in each fork",
        machine(), Runtime.getRuntime().availableProcessors(), 4096);
    line("");
    line(
        "JDK %s (%s), %s %s.",
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
    line(
        "MB are millions of UTF-8 bytes of the text; bytes allocated are per UTF-16 code unit."
            + " `benchmarks/run [BOOK.txt]` makes this file.");
  }

  private static String machine() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return "unknown processor";
    }
    return Files.readAllLines(info).stream()
        .filter(l -> l.startsWith("model name"))
        .findFirst()
        .map(l -> l.replaceFirst(".*: *", ""))
        .orElse("unknown processor");
  }

  private void pipeline() throws IOException, RunnerException {
    Map<String, RunResult> results =
        run(options(PipelineBenchmark.class).param("text", texts.toArray(new String[0])));
    line("");
    line(
        "| text | limit: file to string to file | cleaned between | of the limit | pipeline alone |"
            + " allocated | ICU4J NFC |");
    line("|---|--:|--:|--:|--:|--:|--:|");
    for (String text : texts) {
      double limit = speed(results, "limit", text, 2_000_000);
      double file = speed(results, "cleanFile", text, 2_000_000);
      line(
          "| %s | %.0f MB/s | %.1f MB/s | 1/%.1f | %.1f MB/s | %.1f B/char | %.0f MB/s |",
          text,
          limit,
          file,
          limit / file,
          speed(results, "clean", text, 2_000_000),
          allocated(results, "clean", text, 2_000_000),
          speed(results, "icuNfc", text, 2_000_000));
    }
  }

  private void scale() throws IOException, RunnerException {
    int[] sizes = {1_000_000, 5_000_000, 50_000_000};
    line("");
    line("| text | 1 M characters | 5 M | 50 M |");
    line("|---|--:|--:|--:|");
    Map<Integer, Map<String, RunResult>> bySize = new TreeMap<>();
    for (int size : sizes) {
      bySize.put(
          size,
          run(
              new OptionsBuilder()
                  .include("PipelineBenchmark.clean$")
                  .addProfiler(GCProfiler.class)
                  .jvmArgsAppend(book())
                  .warmupIterations(size < LARGE ? 5 : 1)
                  .measurementIterations(2)
                  .param("text", texts.toArray(new String[0]))
                  .param("size", String.valueOf(size))));
    }
    for (String text : texts) {
      StringBuilder row = new StringBuilder("| " + text);
      for (int size : sizes) {
        row.append(
            String.format(
                Locale.ROOT, " | %.1f MB/s", speed(bySize.get(size), "clean", text, size)));
      }
      line("%s |", row);
    }
  }

  /**
   * The steps inside the standard pipeline: nanoseconds to propose and to apply, bytes allocated.
   */
  private void steps() throws IOException {
    List<Map<String, StepTimes.Cost>> costs = new ArrayList<>();
    for (String text : texts) {
      costs.add(StepTimes.of(Texts.of(text, 2_000_000), WARMUPS, RUNS));
    }
    line("");
    line(
        "Each step inside the pipeline, in CPU time of its thread: ns a character to propose + to"
            + " apply, bytes allocated a character.");
    line("");
    line("| step | %s |", String.join(" | ", texts));
    line("|---|%s", "--:|".repeat(texts.size()));
    for (String id : Pumice.standard().ids()) {
      line("| %s | %s |", id, row(costs.stream().map(cost -> cost.get(id)).toList()));
    }
    line("| all | %s |", row(costs.stream().map(Record::sum).toList()));
  }

  private static String row(List<StepTimes.Cost> costs) {
    return costs.stream()
        .map(
            cost ->
                String.format(
                    Locale.ROOT,
                    "%.2f + %.2f ns, %.1f B",
                    cost.proposing(),
                    cost.applying(),
                    cost.bytes()))
        .collect(Collectors.joining(" | "));
  }

  private static StepTimes.Cost sum(Map<String, StepTimes.Cost> costs) {
    return costs.values().stream()
        .reduce(
            new StepTimes.Cost(0, 0, 0),
            (a, b) ->
                new StepTimes.Cost(
                    a.proposing() + b.proposing(),
                    a.applying() + b.applying(),
                    a.bytes() + b.bytes()));
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getSimpleName())
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(book());
  }

  private static String book() {
    return "-D" + Texts.BOOK + "=" + System.getProperty(Texts.BOOK, "");
  }

  private static Map<String, RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : results) {
      String method = result.getParams().getBenchmark();
      byName.put(
          method.substring(method.lastIndexOf('.') + 1) + " " + result.getParams().getParam("text"),
          result);
    }
    return byName;
  }

  private static double speed(Map<String, RunResult> results, String method, String text, int size)
      throws IOException {
    double bytes = Texts.of(text, size).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return bytes / 1000 / results.get(method + " " + text).getPrimaryResult().getScore();
  }

  private static double allocated(
      Map<String, RunResult> results, String method, String text, int size) throws IOException {
    Result<?> rate =
        results.get(method + " " + text).getSecondaryResults().entrySet().stream()
            .filter(e -> e.getKey().contains("gc.alloc.rate.norm"))
            .findFirst()
            .orElseThrow()
            .getValue();
    return rate.getScore() / Texts.of(text, size).length();
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
