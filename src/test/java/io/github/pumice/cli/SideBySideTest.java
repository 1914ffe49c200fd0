package io.github.pumice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
  @TempDir private Path folder;

  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  @Test
  void everyTextIsWorkedOnAndTheHighestExitCodeCounts() throws IOException {
    List<Input> inputs = inputs(20, 10);
    assertThat(new SideBySide(3, 1000).onEach(inputs, input -> work(input, input == inputs.get(4))))
        .isEqualTo(Main.UNUSABLE);
    assertThat(done).hasSize(20);
    assertThat(most.get()).isBetween(1, 3);
    assertThat(new SideBySide(3, 1000).onEach(inputs, input -> work(input, false))).isZero();
    assertThat(new SideBySide(3, 1000).onEach(List.of(), input -> Main.UNUSABLE)).isZero();
  }

  @Test
  void aTextThatTheMemoryHardlyHoldsIsWorkedOnAlone() throws IOException {
    new SideBySide(4, 2).onEach(inputs(6, 5000), input -> work(input, false));
    assertThat(done).hasSize(6);
    assertThat(most.get()).isOne();
  }

  @Test
  void whatFailsIsNotSwallowed() throws IOException {
    List<Input> inputs = inputs(2, 1);
    assertThatThrownBy(
            () ->
                new SideBySide(1, 1)
                    .onEach(
                        inputs,
                        input -> {
                          throw new IllegalStateException("broken");
                        }))
        .hasRootCauseMessage("broken");
  }

  private int work(Input input, boolean fails) {
    most.accumulateAndGet(working.incrementAndGet(), Math::max);
    done.add(input.shown());
    working.decrementAndGet();
    return fails ? Main.UNUSABLE : Main.DONE;
  }

  private List<Input> inputs(int count, int bytes) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = Files.write(folder.resolve(i + ".txt"), new byte[bytes]);
      inputs.add(new Input.OneFile(file, file.getFileName()));
    }
    return inputs;
  }
}
