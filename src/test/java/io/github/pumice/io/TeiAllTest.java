package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pumice.Pumice;
import io.github.pumice.core.Document;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TEI against the whole of TEI All, where a package of the system brings it. */
class TeiAllTest {
  private static final Path DOCUMENTS = Path.of("test-fixtures", "documents");

  @BeforeEach
  void schema() {
    assumeTrue(Files.exists(TeiSchema.WHOLE), "Debian's xmlcopyeditor with TEI All is not here");
  }

  private static String tei(String marked) {
    return Marked.write(new TeiWriter(), Marked.result(marked));
  }

  @Test
  void everyGoldenDocumentIsValid() throws IOException {
    List<String> written = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(DOCUMENTS)) {
      for (Path folder : folders) {
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "source.*")) {
          Document document = Document.of(SourceReader.detecting().read(sources.iterator().next()));
          written.add(Marked.write(new TeiWriter(), Pumice.standard().run(document)));
        }
      }
    }
    assertThat(written).isNotEmpty();
    assertThat(TeiSchema.errorsInWhole(written)).isEmpty();
  }

  @Test
  void notesPagesAndBrokenWordsAreValid() {
    assertThat(
            TeiSchema.errorsInWhole(
                List.of(
                    tei(""),
                    tei("A contradic{}\n\ftions.\n"),
                    tei("One.\n{1= Lost.}\n\n\f{p 7}Two.\n"),
                    tei("{p 3}A word{*}.\n{*= One{2}.\n\nMore.}\n{2= Deep.}\n"))))
        .isEmpty();
  }

  @Test
  void whatTeiAllDoesNotAllowIsFound() {
    String tei = tei("{p 3}A word{1} here.\n{1= Its note.}\n");
    assertThat(TeiSchema.errorsInWhole(List.of(tei.replace("<pb ", "<page ")))).isNotEmpty();
    assertThat(TeiSchema.errorsInWhole(List.of(tei.replace("place=", "where=")))).isNotEmpty();
  }
}
