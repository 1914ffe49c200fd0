package io.github.pumice.benchmarks;

import io.github.pumice.characters.mojibake.Mojibake;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link Mojibake#repair} on prose, clean and wrecked in several ways; megabytes are a second's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MojibakeBenchmark {

  /** Counts what was read, so that the score has a line in megabytes. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Millions of UTF-8 bytes. */
    public double megabytes;
  }

  /** The language of the prose. */
  @Param({"en", "fr", "ru"})
  public String language;

  /** What befell it. */
  @Param({"clean", "utf-8-as-windows-1252", "utf-8-as-windows-1252-lossy", "single-byte", "classic-mac"})
  public String damage;

  private String text;
  private double megabytes;

  @Setup
  public void prepare() {
    text = Prose.damaged(Prose.of(language, 2_000_000), language, damage);
    megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
  }

  @Benchmark
  public String repair(Read read) {
    read.megabytes += megabytes;
    return Mojibake.repair(text);
  }
}
