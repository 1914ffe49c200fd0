package io.github.pumice.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What all commands hang on. */
final class PumiceCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.spec(
            this,
            "pumice",
            "Turns raw OCR and badly transcoded text into clean text, with a receipt for every"
                + " character.");
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 done, 1 findings under --check, 2 wrong usage or unreadable input.",
            "Text goes to stdout, everything else to stderr.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) {
    throw new ParameterException(parsed.commandSpec().commandLine(), "no command given");
  }
}
