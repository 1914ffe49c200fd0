package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Joiner;
import io.github.pumice.core.Document;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Query;
import io.github.pumice.core.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code test-fixtures/spec/*.md}: one file for each normalizer of the
 * catalog, no more and no fewer.
 */
class SpecTest {
  private static final Path SPECS = Path.of("test-fixtures", "spec");

  @TestFactory
  Stream<DynamicNode> examples() throws IOException {
    return specFiles().stream().map(SpecTest::container);
  }

  @Test
  void everyNormalizerHasItsSpecAndEverySpecItsNormalizer() throws IOException {
    List<String> specs = specFiles().stream().map(SpecTest::id).sorted().toList();
    assertThat(specs).isEqualTo(Catalog.STANDARD.stream().map(Normalizer::id).sorted().toList());
  }

  @Test
  void everySpecHasAtLeastAsManyNegativeExamplesAsPositiveOnes() throws IOException {
    for (Path file : specFiles()) {
      List<Spec.Example> examples = Spec.read(file);
      long negative = examples.stream().filter(Spec.Example::isNegative).count();
      assertThat(negative * 2)
          .as("negative examples of " + file + ", of " + examples.size())
          .isGreaterThanOrEqualTo(examples.size());
    }
  }

  private static List<Path> specFiles() throws IOException {
    try (Stream<Path> files = Files.list(SPECS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".md", "");
  }

  private static DynamicNode container(Path file) {
    try {
      return dynamicContainer(
          id(file), Spec.read(file).stream().map(example -> test(file, example)));
    } catch (IOException e) {
      return dynamicTest(id(file), () -> assertThat(e).isNull());
    }
  }

  private static DynamicTest test(Path file, Spec.Example example) {
    return dynamicTest(example.name(), file.toUri(), () -> check(id(file), example));
  }

  private static void check(String id, Spec.Example example) {
    Pipeline all = Pumice.standard(settings(example));
    Pipeline pipeline = example.standard() ? all : all.only(java.util.Set.of(id));
    Result result = pipeline.run(Document.of(example.before()).withLanguage(example.language()));
    if (example.knownFailure()) {
      assertThat(result.text())
          .as("a known failure that holds now: make it an example")
          .isNotEqualTo(example.after());
      return;
    }
    assertThat(result.text()).isEqualTo(example.after());
    if (!example.queries().isEmpty()) {
      assertThat(result.queries().stream().map(SpecTest::show).collect(Collectors.joining("\n")))
          .isEqualTo(example.queries());
    }
    assertThat(Joiner.on('\n').withKeyValueSeparator(": ").join(result.metadata()))
        .as("facts")
        .isEqualTo(example.facts());
    assertThat(pipeline.run(Document.of(result.text()).withLanguage(example.language())).text())
        .as("cleaned twice")
        .isEqualTo(result.text());
    assertThat(new String(result.restore(), java.nio.charset.StandardCharsets.UTF_8))
        .as("restored")
        .isEqualTo(example.before());
  }

  private static Settings settings(Spec.Example example) {
    Settings settings =
        example.keepingLines() ? Settings.STANDARD.withLinesKept() : Settings.STANDARD;
    return example.dropping() ? settings.withBoilerplateDropped() : settings;
  }

  private static String show(Query query) {
    return query.text() + " ⇒ " + query.suggestion();
  }
}
