package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  @TempDir private Path folder;

  private void create(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private List<String> found() throws IOException {
    return TextFiles.under(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void filesComeInNaturalOrder() throws IOException {
    create("p10.txt", "p9.txt", "p09a.TXT", "p1.text", "sub2/a.asc", "sub10/a.txt", "p1.txt");
    assertThat(found())
        .containsExactly(
            "p1.text", "p1.txt", "p9.txt", "p09a.TXT", "p10.txt", "sub2/a.asc", "sub10/a.txt");
  }

  @Test
  void otherFilesAndHiddenOnesArePassedOver() throws IOException {
    create("a.txt", "a.jpg", ".a.txt", ".git/b.txt", "txt", "a.json");
    assertThat(found()).containsExactly("a.txt");
  }

  @Test
  void aFolderWithoutTextIsAnError() throws IOException {
    create("a.jpg");
    assertThatThrownBy(this::found)
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder + ": no text file");
  }

  @Test
  void whatCannotBeListedIsNamed() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> TextFiles.under(missing))
        .hasMessage(missing + ": no such file or folder; check the path");
    assertThatThrownBy(() -> TextFiles.in(missing))
        .hasMessage(missing + ": no such file or folder; check the path");
  }

  @Test
  void lockedFolderIsNamed() throws IOException {
    create("a.txt", "locked/b.txt");
    Path locked = folder.resolve("locked");
    assumeTrue(locked.toFile().setReadable(false), "permissions do not hold here");
    try {
      assumeFalse(Files.isReadable(locked), "the root user may read everything");
      assertThatThrownBy(this::found).hasMessage(locked + ": access denied; check its permissions");
    } finally {
      locked.toFile().setReadable(true);
    }
  }

  @Test
  void theOrderIsTotal() {
    assertThat(NaturalOrder.compare("a1", "a01")).isNotZero();
    assertThat(NaturalOrder.compare("a1", "a01")).isEqualTo(-NaturalOrder.compare("a01", "a1"));
    assertThat(NaturalOrder.compare("a", "a")).isZero();
    assertThat(NaturalOrder.compare("a99999999999999999999", "a100000000000000000000"))
        .isNegative();
  }
}
