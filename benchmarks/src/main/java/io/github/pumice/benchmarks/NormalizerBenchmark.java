package io.github.pumice.benchmarks;

import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each normalizer on the document that those before it leave. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class NormalizerBenchmark {

  /** What kind of text. */
  @Param({"clean", "wrecked"})
  public String text;

  /** How many characters of it. */
  @Param("2000000")
  public int size;

  /** Which normalizer; the runner names those of the catalog. */
  @Param("repair-mojibake")
  public String id;

  private Document before;
  private Document document;
  private Pipeline alone;

  @Setup
  public void prepare() throws IOException {
    List<Normalizer> earlier = new ArrayList<>();
    for (Normalizer normalizer : Pumice.standard().normalizers()) {
      if (normalizer.id().equals(id)) {
        alone = Pipeline.of(normalizer);
        break;
      }
      earlier.add(normalizer);
    }
    before = Pipeline.of(earlier).run(Document.of(Texts.of(text, size))).document();
  }

  /** A copy that has counted neither its lines nor its words. */
  @Setup(Level.Invocation)
  public void forget() {
    document = before.withLanguage(before.language());
  }

  @Benchmark
  public Result normalizer() {
    return alone.run(document);
  }
}
