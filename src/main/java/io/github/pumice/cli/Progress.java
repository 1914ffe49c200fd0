package io.github.pumice.cli;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal at which of the texts the work is. */
final class Progress {
  private static final int WIDTH = 79;

  /** Takes away what the last line of a terminal shows. */
  private static final String ANEW = "\r\u001b[K";

  private Progress() {}

  /** The inputs, of which a bar in the terminal's last line counts those that are taken. */
  static Iterable<Input> over(List<Input> inputs, Console console) {
    return ProgressBar.wrap(
        inputs,
        new ProgressBarBuilder()
            .setTaskName("pumice")
            .setUnit(" texts", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new LastLine(console.err())));
  }

  /** A console whose messages take the bar's place; it is drawn again below them. */
  static Console above(Console console) {
    return console.withLineStart(ANEW);
  }

  private record LastLine(PrintStream err) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String bar) {
      err.print(ANEW + bar);
      err.flush();
    }

    @Override
    public void close() {
      err.println();
      err.flush();
    }
  }
}
