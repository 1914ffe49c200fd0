package io.github.pumice.cli;

import io.github.pumice.Pumice;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Says what the normalizers do. */
final class RulesCommand implements Command {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Command.spec(
            this,
            "rules",
            "Lists the steps of cleaning in their order; with the id of one, what it does, by"
                + " examples.")
        .addPositional(
            PositionalParamSpec.builder()
                .arity("0..1")
                .paramLabel("ID")
                .type(String.class)
                .description("One step, to read about it.")
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws IOException, UsageException {
    if (parsed.hasMatchedPositional(0)) {
      String id = parsed.matchedPositionalValue(0, "");
      Steps.choose(Pumice.standard(), List.of(id));
      console.out().print(RuleGuide.of(id).text());
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
