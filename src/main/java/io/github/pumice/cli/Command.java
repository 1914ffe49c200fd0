package io.github.pumice.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. It tells picocli by calls what it takes: to read that from annotations would take as
 * long as cleaning a short text.
 */
interface Command {

  /** What it is called and what it takes. */
  CommandSpec spec();

  /**
   * Carries it out.
   *
   * @return the exit code
   */
  int run(ParseResult parsed) throws IOException, UsageException;

  /** A specification to which options are still to be added. */
  static CommandSpec spec(Object command, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description);
    return spec;
  }

  /** The whole specification of a command, with the options that all have. */
  static CommandSpec specOf(Command command) {
    return command
        .spec()
        .version("pumice " + Command.version())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  /** The version, which the jar's manifest knows. */
  private static String version() {
    String version = Command.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
