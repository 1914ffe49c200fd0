package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import io.github.pumice.core.Result;
import io.github.pumice.io.Format;
import io.github.pumice.io.Schema;
import io.github.pumice.io.SourceReader;
import io.github.pumice.io.TeiSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cleans the documents of {@code test-fixtures/documents}, a folder each: {@code source.*} must
 * become {@code expected.txt} by the changes of {@code expected.changes.tsv}.
 *
 * <p>{@code mvn test -Dtest=GoldenDocumentsTest -Dgolden=update} writes the expected files anew, to
 * be read before they are committed; not on a build server.
 */
class GoldenDocumentsTest {
  private static final Path DOCUMENTS = Path.of("test-fixtures", "documents");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> documents() throws IOException {
    List<Path> folders = folders();
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @Test
  void aBuildServerUpdatesNothing() {
    assertThat(UPDATE && "true".equals(System.getenv("CI")))
        .as("-Dgolden=update is for a person who reads what it wrote")
        .isFalse();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(DOCUMENTS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    Path source = sourceOf(folder);
    Result result = Pumice.standard().run(Document.of(SourceReader.detecting().read(source)));
    compare(folder.resolve("expected.txt"), text(result));
    compare(folder.resolve("expected.changes.tsv"), changes(result));
    assertThat(folder.resolve("README.md")).isNotEmptyFile();
    Schema.check(written(Format.JSON, result));
    TeiSchema.check(written(Format.TEI, result));
    assertThat(result.restore()).as("restored").isEqualTo(Files.readAllBytes(source));
    assertThat(Pumice.clean(result.text())).as("cleaned twice").isEqualTo(result.text());
  }

  private static String written(Format format, Result result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Path sourceOf(Path folder) throws IOException {
    try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "source.*")) {
      return sources.iterator().next();
    }
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (UPDATE && !"true".equals(System.getenv("CI"))) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).usingCharset(StandardCharsets.UTF_8).hasContent(actual);
    assertThat(Files.readString(expected)).isEqualTo(actual);
  }

  /** The text, and before it a line for each page and each note. */
  private static String text(Result result) {
    Document document = result.document();
    StringBuilder shown = new StringBuilder();
    for (Page page : document.pages()) {
      shown
          .append("page ")
          .append(page.display())
          .append(" from ")
          .append(page.start())
          .append('\n');
    }
    document
        .notes()
        .forEach(
            note ->
                shown
                    .append("note ")
                    .append(note.id())
                    .append(note.isAnchored() ? " at " + note.anchor() : " without its mark")
                    .append('\n'));
    return shown.append("----\n").append(result.text()).toString();
  }

  private static String changes(Result result) {
    return Stream.concat(
            result.changes().stream().map(GoldenDocumentsTest::line),
            result.queries().stream()
                .map(
                    q ->
                        row(q.line(), q.rule(), "query", q.text(), q.suggestion(), q.confidence())))
        .collect(Collectors.joining("\n", "line\trule\tkind\tbefore\tafter\tconfidence\n", "\n"));
  }

  private static String line(Change c) {
    return row(c.line(), c.rule(), c.kind(), c.before(), c.after(), c.confidence());
  }

  private static String row(
      int line, String rule, String kind, String before, String after, double confidence) {
    String sure = String.format(Locale.ROOT, "%.2f", confidence);
    return String.join("\t", "" + line, rule, kind, escape(before), escape(after), sure);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }
}
