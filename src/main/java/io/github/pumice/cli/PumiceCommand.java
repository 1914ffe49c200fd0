package io.github.pumice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands hang on. */
@Command(
    name = "pumice",
    description =
        "Turns raw OCR and badly transcoded text into clean text, with a receipt for every character.",
    footer = {
      "",
      "Exit codes: 0 done, 1 findings under --check, 2 wrong usage or unreadable input.",
      "Text goes to stdout, everything else to stderr."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PumiceCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
