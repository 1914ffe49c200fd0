package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the links of the HTML output in a real browser, where there is one. */
class BrowserTest {
  private static final String SCRIPT =
      """
      <script>
      const seen = [];
      function click(link) {
        link.click();
        seen.push(location.hash + " " + document.querySelector(":target").getAttribute("role"));
        return document.querySelector(":target");
      }
      const note = click(document.querySelector("[role=doc-noteref]"));
      seen.push(note.textContent.trim());
      click(note.querySelector("[role=doc-backlink]"));
      document.body.setAttribute("data-seen", seen.join(" | "));
      </script>
      """;

  private static Optional<Path> chromium() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void aMarkLeadsToItsNoteAndBack(@TempDir Path folder) throws Exception {
    Optional<Path> browser = chromium();
    assumeTrue(browser.isPresent(), "no Chromium on the PATH");
    String html =
        Marked.write(new HtmlWriter(), Marked.result("{p 3}One word{*} here.\n{*= Its note.}\n"));
    Path page = folder.resolve("page.html");
    Files.writeString(page, html.replace("</body>", SCRIPT + "</body>"));
    assertThat(Jsoup.parse(dom(browser.get(), page, folder)).body().attr("data-seen"))
        .isEqualTo("#note-3-_2a doc-footnote | * Its note. | #mark-3-_2a doc-noteref");
  }

  private static String dom(Path browser, Path page, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                Stream.of(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString())
                    .toList())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
