package io.github.pumice.benchmarks;

import com.ibm.icu.text.Normalizer2;
import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The standard pipeline beside the limit of the machine and one Unicode normalization. It is large: the JVM compiles it for some twenty seconds before
 * its speed is steady.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {

  /** What kind of text. */
  @Param({"clean", "wrecked"})
  public String text;

  /** How many characters of it. */
  @Param("2000000")
  public int size;

  private String string;
  private Path in;
  private Path out;

  @Setup
  public void prepare() throws IOException {
    string = Texts.of(text, size);
    in = Files.createTempFile("pumice-in", ".txt");
    out = Files.createTempFile("pumice-out", ".txt");
    Files.writeString(in, string);
  }

  @TearDown
  public void remove() throws IOException {
    Files.delete(in);
    Files.delete(out);
  }

  /** The limit: a file becomes a string becomes a file. */
  @Benchmark
  public Path limit() throws IOException {
    return Files.writeString(out, Files.readString(in));
  }

  /** The same with the standard pipeline between. */
  @Benchmark
  @Warmup(iterations = 8, time = 3)
  public Path cleanFile() throws IOException {
    return Files.writeString(out, Pumice.clean(Files.readString(in)));
  }

  /** The standard pipeline alone, with its record of changes. */
  @Benchmark
  @Warmup(iterations = 8, time = 3)
  public Result clean() {
    return Pumice.standard().run(Document.of(string));
  }

  /** One pass of ICU4J's NFC. */
  @Benchmark
  public String icuNfc() {
    return Normalizer2.getNFCInstance().normalize(string);
  }
}
