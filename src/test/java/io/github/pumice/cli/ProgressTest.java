package io.github.pumice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
  private static final List<Input> INPUTS = List.of(new Input.Stdin(), new Input.Stdin());

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream print = new PrintStream(err, false, UTF_8);
  private final Console terminal = new Console(InputStream.nullInputStream(), print, print, true);

  @Test
  @Timeout(60)
  void theBarEndsFullOnALineOfItsOwn() {
    Iterator<Input> inputs = Progress.over(INPUTS, terminal).iterator();
    // A bar that never was drawn would not be closed either.
    while (err.size() == 0) {
      Thread.onSpinWait();
    }
    assertThat(inputs).toIterable().containsExactlyElementsOf(INPUTS);
    assertThat(err.toString(UTF_8))
        .startsWith("\r\u001b[Kpumice   0% [")
        .contains("\r\u001b[Kpumice 100% [", "] 2/2 texts")
        .endsWith(System.lineSeparator());
  }

  @Test
  void aMessageTakesThePlaceOfTheBar() {
    Progress.above(terminal).tell("a.txt: is not there");
    assertThat(err.toString(UTF_8))
        .isEqualTo("\r\u001b[Kpumice: a.txt: is not there" + System.lineSeparator());
  }

  @Test
  void whatIsNoTerminalGetsMessagesAlone() {
    terminal.tell("a.txt: is not there");
    assertThat(err.toString(UTF_8))
        .isEqualTo("pumice: a.txt: is not there" + System.lineSeparator());
  }
}
