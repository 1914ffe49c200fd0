package io.github.pumice.cli;

import io.github.pumice.Pumice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what the normalizers do. */
@Command(
    name = "rules",
    description =
        "Lists the steps of cleaning in their order; with the id of one, what it does, by"
            + " examples.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "One step, to read about it.")
  private Optional<String> id = Optional.empty();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    if (id.isPresent()) {
      Steps.choose(Pumice.standard(), List.of(id.get()));
      console.out().print(RuleGuide.of(id.get()).text());
      return Main.DONE;
    }
    int width = Pumice.standard().ids().stream().mapToInt(String::length).max().orElse(0);
    for (String each : Pumice.standard().ids()) {
      String padding = " ".repeat(width - each.length() + 2);
      console.out().println(each + padding + RuleGuide.of(each).summary());
    }
    return Main.DONE;
  }
}
