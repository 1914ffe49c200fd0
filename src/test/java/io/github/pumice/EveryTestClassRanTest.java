package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fails when a compiled test class ran nothing: Surefire passes over classes whose names do not end
 * in {@code Test}, and a test engine over methods that it cannot call, both without a word. Runs on
 * its own after all other tests and reads their reports.
 */
class EveryTestClassRanTest {
  private static final Path TEST_CLASSES = Path.of("target", "test-classes");
  private static final Path REPORTS = Path.of("target", "surefire-reports");
  private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

  @Test
  void everyTestClassRan() throws Exception {
    Set<String> silent = testClasses();
    silent.removeAll(classesThatRan());
    assertThat(silent)
        .as(
            "test classes that ran nothing (does the name end in Test, are its tests not private and not disabled?)")
        .isEmpty();
  }

  private static Set<String> testClasses() {
    return new ClassFileImporter()
        .importPath(TEST_CLASSES).stream()
            .filter(type -> !type.isEquivalentTo(EveryTestClassRanTest.class))
            .filter(
                type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(EveryTestClassRanTest::holdsTests)
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean holdsTests(JavaClass type) {
    return Stream.concat(type.getAllMethods().stream(), type.getAllFields().stream())
        .anyMatch(member -> member.isMetaAnnotatedWith(TESTABLE));
  }

  private static Set<String> classesThatRan() throws Exception {
    Set<String> ran = new TreeSet<>();
    try (DirectoryStream<Path> reports = Files.newDirectoryStream(REPORTS, "TEST-*.xml")) {
      for (Path report : reports) {
        addClassesThatRan(report, ran);
      }
    }
    return ran;
  }

  /** Some engines give a case the full name of its class, others only the report as a whole. */
  private static void addClassesThatRan(Path report, Set<String> ran) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    NodeList cases = suite.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element testCase = (Element) cases.item(i);
      if (testCase.getElementsByTagName("skipped").getLength() == 0) {
        Stream.of(suite.getAttribute("name"), testCase.getAttribute("classname"))
            .filter(type -> isFresh(report, type))
            .forEach(ran::add);
      }
    }
  }

  /** A report that is older than its class is left over from an earlier build. */
  private static boolean isFresh(Path report, String type) {
    Path compiled = TEST_CLASSES.resolve(type.replace('.', '/') + ".class");
    return Files.exists(compiled) && lastModified(report).compareTo(lastModified(compiled)) >= 0;
  }

  private static FileTime lastModified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
