package io.github.pumice;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the packages to their layers: dependencies point one way, and no two packages need each
 * other.
 */
@AnalyzeClasses(packages = "io.github.pumice", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("core")
          .definedBy("io.github.pumice.core..")
          .layer("lexicon")
          .definedBy("io.github.pumice.lexicon..")
          .layer("characters")
          .definedBy("io.github.pumice.characters..")
          .layer("layout")
          .definedBy("io.github.pumice.layout..")
          .layer("words")
          .definedBy("io.github.pumice.words..")
          .layer("io")
          .definedBy("io.github.pumice.io..")
          .layer("facade")
          .definedBy("io.github.pumice")
          .layer("cli")
          .definedBy("io.github.pumice.cli..")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("characters", "layout", "words", "io", "facade", "cli")
          .whereLayer("characters")
          .mayOnlyBeAccessedByLayers("io", "facade", "cli")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("io", "facade", "cli")
          .whereLayer("words")
          .mayOnlyBeAccessedByLayers("io", "facade", "cli")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("facade", "cli")
          .whereLayer("facade")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.pumice.(**)").should().beFreeOfCycles();
}
