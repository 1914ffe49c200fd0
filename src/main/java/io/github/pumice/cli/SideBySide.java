package io.github.pumice.cli;

import com.google.common.util.concurrent.Futures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.ToIntFunction;

/**
 * Works on several texts at once: one for each processor, and no more than the memory holds. A text
 * that may need all of it is worked on alone.
 */
final class SideBySide {
  /** What dictionaries and tables take of the heap, in bytes. */
  private static final long SHARED = 48 << 20;

  /** What cleaning may take of the rest, in bytes for each byte of a text. */
  private static final int HEAP = 64;

  private static final int KILOBYTE = 1 << 10;

  private final int processors;
  private final int kilobytes;

  /**
   * With so many texts at once.
   *
   * @param kilobytes how long the texts may be that are worked on at a time
   */
  SideBySide(int processors, int kilobytes) {
    this.processors = processors;
    this.kilobytes = kilobytes;
  }

  /** With what this machine has. */
  static SideBySide onThisMachine() {
    Runtime machine = Runtime.getRuntime();
    long kilobytes = Math.max(0, machine.maxMemory() - SHARED) / HEAP / KILOBYTE;
    return new SideBySide(
        machine.availableProcessors(), (int) Math.min(Integer.MAX_VALUE, kilobytes + 1));
  }

  /** The highest exit code that {@code work} gives. */
  int onEach(Iterable<Input> inputs, ToIntFunction<Input> work) {
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    Semaphore free = new Semaphore(processors);
    Semaphore memory = new Semaphore(kilobytes);
    List<Future<Integer>> exits = new ArrayList<>();
    for (Input input : inputs) {
      int needed = (int) Math.min(kilobytes, bytes(input) / KILOBYTE);
      free.acquireUninterruptibly();
      memory.acquireUninterruptibly(needed);
      exits.add(
          threads.submit(
              () -> {
                try {
                  return work.applyAsInt(input);
                } finally {
                  memory.release(needed);
                  free.release();
                }
              }));
    }
    threads.shutdown();
    return exits.stream().mapToInt(Futures::getUnchecked).max().orElse(Main.DONE);
  }

  private static long bytes(Input input) {
    long bytes = 0;
    for (Path file : input.files()) {
      bytes += file.toFile().length();
    }
    return bytes;
  }
}
