package io.github.pumice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class InputOptionsTest {

  /** Touches a place twice, which no normalizer may. */
  private static final Normalizer DEFECTIVE =
      new Normalizer() {
        @Override
        public String id() {
          return "touch-twice";
        }

        @Override
        public Edits propose(Document document) {
          Reason reason = new Reason(id(), 0.9, "no reason");
          return Edits.on(document).delete(0, 2, reason).delete(1, 3, reason).build();
        }
      };

  @Test
  void aDefectIsToldInALineWithItsPlace() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream("The quay.\n".getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    int exit =
        new InputOptions(texts("-"), HeadStart.forCommand("none"))
            .onEach(
                List.of(new Input.Stdin()),
                console,
                (input, document) -> Pipeline.of(DEFECTIVE).run(document).changes().size());
    assertThat(exit).isEqualTo(Main.UNUSABLE);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("pumice: stdin: a defect of Pumice, please report it")
        .contains("touch-twice: edits", "Edits.java", "--steps");
  }

  private static ParseResult texts(String... words) {
    return new CommandLine(InputOptions.addTo(CommandSpec.create())).parseArgs(words);
  }
}
