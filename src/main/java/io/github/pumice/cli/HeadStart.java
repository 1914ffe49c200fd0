package io.github.pumice.cli;

import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import io.github.pumice.core.Normalizer;

/**
 * Readies the steps of the pipeline until the first text is read: one after the other they look at
 * a sample, on a thread of its own, so that their classes and tables are loaded when the first text
 * comes. The last comes first, for the first has the largest tables, and many a short text can do
 * without.
 */
final class HeadStart {
  /** Two pages with a little of all that needs repair. */
  private static final String SAMPLE =
      """
      OF STONE AND FROST   11
      The foreman¹s rod: ³The quarry was opened in spring by men who had worked stone and re-
      fused to leave.²1 They called it the face of the hill, and the dif ferences were small in
      winter. Nobody .convinced them that the stone would split before the others had come.
      1 See the resolution of the committee, p. 12.
      \f12   OF STONE AND FROST
      Then the upper beds were loosened, and T H E  M I L L stood still for a year.
      """;

  private final Thread thread = new Thread(this::run, "head start");
  private volatile boolean over;

  private HeadStart() {
    thread.setDaemon(true);
    // What fails here fails again in the open, where it is told as it should be.
    thread.setUncaughtExceptionHandler((failed, e) -> {});
  }

  /** Begins, if this is a command that cleans. */
  static HeadStart forCommand(String name) {
    HeadStart start = new HeadStart();
    if (name.equals("clean") || name.equals("notes")) {
      start.thread.start();
    }
    return start;
  }

  private void run() {
    Document sample = Document.of(SAMPLE);
    for (Normalizer step : Pumice.standard().normalizers().reverse()) {
      if (over) {
        return;
      }
      step.propose(sample);
    }
  }

  /** Ends it after the step that is looking, for no two threads should ready the same classes. */
  void end() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
