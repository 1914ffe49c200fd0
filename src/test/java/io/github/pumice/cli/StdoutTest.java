package io.github.pumice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StdoutTest {

  private static Stdout printedTo(OutputStream file) {
    Stdout stdout = new Stdout(file);
    PrintStream print = new PrintStream(stdout, false, StandardCharsets.UTF_8);
    print.print("The mason rests.");
    print.write('!');
    print.flush();
    return stdout;
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void whatIsPrintedArrives() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThat(printedTo(file).problem()).isEmpty();
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("The mason rests.!");
  }

  @Test
  void fullDiskIsTold() {
    assertThat(printedTo(failing("No space left on device")).problem())
        .hasValue("stdout: No space left on device; what was written is not whole");
  }

  @Test
  void readerThatIsGoneIsNotTold() {
    assertThat(printedTo(failing("Broken pipe")).problem()).isEmpty();
  }
}
