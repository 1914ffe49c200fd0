package io.github.pumice.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line's entry. */
public final class Main {
  private static final int USAGE = 2;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, System.in, out, err));
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 findings under {@code --check}, 2 wrong usage or unreadable input
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Console console = new Console(in, out, err);
    CommandLine line =
        new CommandLine(new PumiceCommand())
            .addSubcommand(new CleanCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((e, wrong) -> wrongUsage(console, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failure(console, e));
    int exit = line.execute(args);
    out.flush();
    return exit;
  }

  private static int wrongUsage(Console console, CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(e.getMessage() + "; see " + command + " --help");
    return USAGE;
  }

  private static int failure(Console console, Exception e) throws Exception {
    if (e instanceof IOException || e instanceof IllegalArgumentException) {
      console.tell(String.valueOf(e.getMessage()));
      return USAGE;
    }
    throw e;
  }
}
