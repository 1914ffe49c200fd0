package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.cli.Main;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs what the README shows. Each of its Java blocks stands in this file, word for word, inside a
 * test.
 */
class ReadmeTest {
  private static final Path HERE =
      Path.of("src", "test", "java", "io", "github", "pumice", "ReadmeTest.java");

  @Test
  void everyJavaBlockIsRunHere() throws IOException {
    String here = squeeze(Files.readString(HERE));
    List<String> blocks =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(here).contains(squeeze(block)));
  }

  private static String squeeze(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void theSampleIsCleanedAsShown() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Path sample = Path.of("test-fixtures", "documents", "quarry-book", "source.txt");
    assertThat(Files.readString(sample).replace("\f", "")).contains(block(readme, "before"));
    assertThat(readme).contains("clean --to md " + sample.toString().replace('\\', '/'));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new String[] {"clean", "--to", "md", sample.toString()},
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            System.err);
    assertThat(exit).isZero();
    String cleaned = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    for (String paragraph : block(readme, "after").split("\n\n")) {
      assertThat(cleaned).contains(paragraph.strip().replaceAll("\\s+", " "));
    }
  }

  private static String block(String readme, String kind) {
    int start = readme.indexOf("```" + kind + "\n") + kind.length() + 4;
    return readme.substring(start, readme.indexOf("```", start));
  }

  @Test
  void theCatalogIsTheOneShown() throws IOException {
    List<String> shown =
        Pattern.compile("(?m)^\\d+\\. `([a-z-]+)`")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(MatchResult::group)
            .map(s -> s.replaceAll("[^a-z-]", ""))
            .toList();
    assertThat(shown).isEqualTo(Catalog.STANDARD.stream().map(Normalizer::id).toList());
  }

  @Test
  void oneLine() {
    String raw = "The mason rests.";
    String clean = Pumice.clean(raw);
    assertThat(clean).isEqualTo(raw);
  }

  @Test
  void ownNormalizer() {
    String raw = "Stone & frost.";
    Normalizer myNormalizer =
        new Normalizer() {
          @Override
          public String id() {
            return "spell-out-ampersands";
          }

          @Override
          public Edits propose(Document document) {
            Edits.Builder edits = Edits.on(document);
            for (int at = document.text().indexOf(" & ");
                at >= 0;
                at = document.text().indexOf(" & ", at + 1)) {
              edits.replace(at + 1, at + 2, "and", new Reason(id(), 0.95, "stands between blanks"));
            }
            return edits.build();
          }
        };
    Result result =
        Pumice.standard().without("remove-specks").with(myNormalizer).run(Document.of(raw));
    result
        .changes()
        .forEach(
            change ->
                System.out.println(
                    change.line() + ": " + change.before() + " → " + change.after()));
    byte[] source = result.restore();
    assertThat(result.text()).isEqualTo("Stone and frost.");
    assertThat(new String(source, StandardCharsets.UTF_8)).isEqualTo(raw);
  }
}
