package io.github.pumice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Reason;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  /** Replaces x, deletes y, inserts before z, doubts ?. */
  private static final Normalizer EACH =
      new Normalizer() {
        @Override
        public String id() {
          return "change-each";
        }

        @Override
        public Edits propose(Document document) {
          Edits.Builder edits = Edits.on(document);
          Reason reason = new Reason("change-each/one", 0.9, "seen twice");
          for (int i = 0; i < document.length(); i++) {
            switch (document.text().charAt(i)) {
              case 'x' -> edits.replace(i, i + 1, "ks", reason);
              case 'y' -> edits.delete(i, i + 1, reason);
              case 'z' -> edits.insert(i, "t", reason);
              case '?' -> edits.flag(i, i + 1, "!", reason);
              default -> {
                // Nothing to do.
              }
            }
          }
          return edits.build();
        }
      };

  private static String explain(String text, boolean colours) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), print, print, colours);
    new Explainer(console).explain(new Input.Stdin(), Pipeline.of(EACH).run(Document.of(text)));
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void aChangeIsShownWithItsPlaceTheWordsAroundAndWhy() {
    assertThat(explain("one\ntwo six\n", false))
        .isEqualTo(
            """
            stdin:2  “x” → “ks”
                one⏎two six⏎
                change-each/one 0.90: seen twice
            """);
  }

  @Test
  void changesComeInTheOrderOfTheTextAndDoubtsAfterThem() {
    assertThat(explain("a? z y\f x", false).lines().filter(line -> line.startsWith("stdin")))
        .containsExactly(
            "stdin:1 (p. [1])  “t” inserted",
            "stdin:1 (p. [1])  “y” deleted",
            "stdin:1 (p. [2])  “x” → “ks”",
            "stdin:1 (p. [1])  in doubt  “?”, perhaps “!”");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(explain("x", true)).contains("\u001B[31m“x”\u001B[0m → \u001B[32m“ks”\u001B[0m");
    assertThat(explain("x", false)).doesNotContain("\u001B");
  }

  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(explain("\u001B[31m\u202E\u00A0\t x", false))
        .contains("<U+001B>[31m<U+202E><U+00A0>⇥ x")
        .doesNotContain("\u001B", "\u202E");
  }

  @Test
  void longTextIsCutAtWords() {
    String explained = explain("word ".repeat(40) + "six " + "word ".repeat(40), false);
    assertThat(explained).contains("    … word word word word word six word");
    assertThat(explained.lines().mapToInt(String::length).max().orElse(0)).isLessThan(100);
  }
}
