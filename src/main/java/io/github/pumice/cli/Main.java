package io.github.pumice.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry of the command line. */
public final class Main {
  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int UNUSABLE = 2;

  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Stdout stdout = new Stdout(new FileOutputStream(FileDescriptor.out));
    PrintStream err = print(new FileOutputStream(FileDescriptor.err));
    Console console = new Console(stdin(), print(stdout), err, Ansi.AUTO.enabled());
    int exit = run(args, console);
    stdout.problem().ifPresent(console::tell);
    err.flush();
    System.exit(exit);
  }

  /** Standard input. Where it is closed, the JVM has one of its own files open in that place. */
  private static InputStream stdin() {
    try {
      Path home = Path.of(System.getProperty("java.home")).toRealPath();
      if (Path.of("/dev/stdin").toRealPath().startsWith(home)) {
        return new FilterInputStream(System.in) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("stdin: is closed; pipe a text into it, or name a file");
          }
        };
      }
    } catch (IOException e) {
      // No file, but a pipe; or a system on which standard input has no name.
    }
    return System.in;
  }

  private static PrintStream print(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command, without colours.
   *
   * @param args the command's words
   * @param in what {@code -} reads
   * @param out where the text goes
   * @param err where everything else goes
   * @return 0 done, 1 findings under {@code --check}, 2 wrong usage or unreadable input
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Console(in, out, err, false));
  }

  private static int run(String[] args, Console console) {
    int exit = commandLine(console, args).execute(args);
    console.err().flush();
    return console.out().checkError() ? UNUSABLE : exit;
  }

  private static int execute(ParseResult parsed) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    try {
      return ((Command) last.commandSpec().userObject()).run(last);
    } catch (ParameterException e) {
      throw e;
    } catch (IOException | UsageException | RuntimeException e) {
      throw new ExecutionException(last.commandSpec().commandLine(), String.valueOf(e), e);
    }
  }

  private static CommandLine commandLine(Console console, String... words) {
    return commands(console, words.length > 0 ? words[0] : "")
        .setUsageHelpAutoWidth(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setExecutionStrategy(Main::execute)
        .setParameterExceptionHandler((e, args) -> wrongUsage(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failure(console, e));
  }

  /** Who cleans does not wait for the models of the other commands. */
  private static CommandLine commands(Console console, String called) {
    HeadStart start = HeadStart.forCommand(called);
    CommandSpec pumice = Command.specOf(new PumiceCommand());
    List<Command> commands =
        called.equals("clean")
            ? List.of(new CleanCommand(console, start))
            : List.of(
                new CleanCommand(console, start),
                new RestoreCommand(console),
                new NotesCommand(console, start),
                new RulesCommand(console));
    for (Command command : commands) {
      CommandSpec spec = Command.specOf(command);
      pumice.addSubcommand(spec.name(), spec);
    }
    return new CommandLine(pumice);
  }

  private static int wrongUsage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(what(e) + "; see " + command + " --help");
    return UNUSABLE;
  }

  private static String what(ParameterException e) {
    Set<String> commands = e.getCommandLine().getSubcommands().keySet();
    return e instanceof UnmatchedArgumentException unmatched
            && !commands.isEmpty()
            && !unmatched.isUnknownOption()
        ? "there is no command '%s'; there are %s"
            .formatted(unmatched.getUnmatched().get(0), String.join(", ", commands))
        : String.valueOf(e.getMessage());
  }

  private static int failure(Console console, Exception e) {
    if (e instanceof IOException || e instanceof UsageException) {
      console.tell(String.valueOf(e.getMessage()));
      return UNUSABLE;
    }
    if (e instanceof InvalidPathException name) {
      console.tell(
          ("%s: cannot be the name of a file here (%s); where names have letters beyond ASCII, set"
                  + " LC_ALL=C.UTF-8")
              .formatted(name.getInput(), name.getReason()));
      return UNUSABLE;
    }
    console.tell(defect(e));
    return UNUSABLE;
  }

  /** What nobody foresaw, with the place in the program that a report needs. */
  static String defect(Exception e) {
    StackTraceElement[] places = e.getStackTrace();
    return "a defect of Pumice, please report it with the text ("
        + e
        + (places.length > 0 ? ", at " + places[0] : "")
        + "); clean --steps leaves out a step";
  }
}
