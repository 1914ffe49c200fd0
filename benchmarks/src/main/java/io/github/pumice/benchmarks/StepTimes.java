package io.github.pumice.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each step costs inside runs of the standard pipeline, where steps share what was found out
 * about a text: the first that asks for its words pays for their count.
 *
 * <p>CPU time and allocation of the thread, so that other programs hardly matter; the median of
 * many runs after many others. What the pipeline does with a step's edits counts as the step's own.
 */
final class StepTimes {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * The cost of one step for each character.
   *
   * @param proposing nanoseconds until the edits are proposed
   * @param applying nanoseconds until they are applied and on record
   * @param bytes bytes allocated in both
   */
  record Cost(double proposing, double applying, double bytes) {}

  /** Marks of one run: before each step, after its proposals, and at the end. */
  private static final class Run {
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    void mark() {
      nanos.add(THREAD.getCurrentThreadCpuTime());
      bytes.add(THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }

    long nanos(int mark) {
      return nanos.get(mark + 1) - nanos.get(mark);
    }

    long bytes(int mark) {
      return bytes.get(mark + 1) - bytes.get(mark);
    }
  }

  private StepTimes() {}

  /** The cost of each step on {@code text}, by its id, in order. */
  static Map<String, Cost> of(String text, int warmups, int runs) {
    List<String> ids = Pumice.standard().ids();
    Run[] measured = new Run[runs];
    for (int i = -warmups; i < runs; i++) {
      Run run = new Run();
      marked(run).run(Document.of(text));
      run.mark();
      measured[Math.max(0, i)] = run;
    }
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (int k = 0; k < ids.size(); k++) {
      int propose = 2 * k;
      int apply = propose + 1;
      double length = text.length();
      costs.put(
          ids.get(k),
          new Cost(
              median(Arrays.stream(measured).mapToLong(run -> run.nanos(propose)).toArray())
                  / length,
              median(Arrays.stream(measured).mapToLong(run -> run.nanos(apply)).toArray()) / length,
              median(
                      Arrays.stream(measured)
                          .mapToLong(run -> run.bytes(propose) + run.bytes(apply))
                          .toArray())
                  / length));
    }
    return costs;
  }

  private static Pipeline marked(Run run) {
    List<Normalizer> steps = new ArrayList<>();
    for (Normalizer step : Pumice.standard().normalizers()) {
      steps.add(
          new Normalizer() {
            @Override
            public String id() {
              return step.id();
            }

            @Override
            public Edits propose(Document document) {
              run.mark();
              Edits edits = step.propose(document);
              run.mark();
              return edits;
            }
          });
    }
    return Pipeline.of(steps);
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
