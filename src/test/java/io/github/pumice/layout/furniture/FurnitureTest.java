package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Query;
import io.github.pumice.core.Result;
import io.github.pumice.layout.furniture.Family.Folio;
import io.github.pumice.layout.furniture.Volume.Kind;
import io.github.pumice.layout.furniture.Volume.Leaf;
import io.github.pumice.layout.furniture.Volume.Printed;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Furniture of generated volumes, where every line says what it is. */
class FurnitureTest {
  private static final int PAGES = 80;

  static List<Family> families() {
    return Family.all();
  }

  @ParameterizedTest
  @MethodSource("families")
  void cleanVolumesLoseTheirFurnitureAndNoText(Family family) {
    FurnitureScore score = FurnitureScore.ofPumice(Compositor.set(family, PAGES, 7, 0));
    assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.98);
    assertThat(score.lost()).as("lines of text lost").isLessThanOrEqualTo(1);
    assertThat(score.labelled()).as("labels").isEqualTo(score.numbered());
  }

  @ParameterizedTest
  @MethodSource("families")
  void noiseCostsLittle(Family family) {
    FurnitureScore score = FurnitureScore.ofPumice(Compositor.set(family, PAGES, 8, 0.03));
    assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.95);
    assertThat(score.lost()).as("lines of text lost").isLessThanOrEqualTo(2);
    assertThat(score.labelled() * 100).as("labels").isGreaterThanOrEqualTo(score.numbered() * 98);
  }

  @ParameterizedTest
  @MethodSource("families")
  void aVolumeWithoutFurnitureKeepsEveryLine(Family family) {
    Volume volume = Compositor.set(family, PAGES, 9, 0);
    String bare =
        volume.leaves().stream()
            .map(FurnitureTest::withoutFurniture)
            .collect(Collectors.joining("\f"));
    Document document = Document.of(bare);
    assertThat(Pipeline.of(RemovePageFurniture.of()).run(document).text())
        .isEqualTo(document.text());
  }

  private static String withoutFurniture(Leaf leaf) {
    return leaf.lines().stream()
        .filter(line -> !line.kind().isFurniture())
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("families")
  void pagesAreInferredWhereFoliosAre(Family family) {
    Volume volume = Compositor.set(family, PAGES, 10, 0);
    String text = volume.leaves().stream().map(FurnitureTest::spaced).collect(Collectors.joining());
    Document paged = Pipeline.of(InferPages.of()).run(Document.of(text)).document();
    assertThat(paged.text()).isEqualTo(text);
    if (family.folio() != Folio.NONE) {
      assertThat(paged.pageCount()).isBetween(PAGES - 2, PAGES + 1);
    }
  }

  /** A page with a blank line on that side of its folio where its neighbour is. */
  private static String spaced(Leaf leaf) {
    StringBuilder page = new StringBuilder();
    for (int line = 0; line < leaf.lines().size(); line++) {
      Printed printed = leaf.lines().get(line);
      boolean folio = printed.kind() == Kind.FOLIO;
      page.append(folio && line == 0 ? "\n" : "").append(printed.text());
      page.append(folio && line > 0 ? "\n\n" : "\n");
    }
    return page.toString();
  }

  static List<PaperStyle> styles() {
    return PaperStyle.all();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void papersLoseWhatTheirPublisherSetAroundThem(PaperStyle style) {
    FurnitureScore clean = FurnitureScore.NONE;
    FurnitureScore noisy = FurnitureScore.NONE;
    for (int seed = 0; seed < 6; seed++) {
      clean = clean.plus(FurnitureScore.ofPumice(PaperCompositor.set(style, 7 + seed, seed, 0)));
      noisy = noisy.plus(FurnitureScore.ofPumice(PaperCompositor.set(style, 7 + seed, seed, 0.03)));
    }
    assertThat(clean.f1()).as("F1").isGreaterThanOrEqualTo(0.89);
    assertThat(clean.lost()).as("lines of text lost").isLessThanOrEqualTo(1);
    assertThat(noisy.f1()).as("F1 with noise").isGreaterThanOrEqualTo(0.75);
    assertThat(noisy.lost()).as("lines of text lost with noise").isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("styles")
  void papersOfAFewPagesLoseNoText(PaperStyle style) {
    FurnitureScore score = FurnitureScore.NONE;
    for (int seed = 0; seed < 8; seed++) {
      score =
          score.plus(FurnitureScore.ofPumice(PaperCompositor.set(style, 2 + seed / 2, seed, 0)));
    }
    assertThat(score.lost()).as("lines of text lost").isLessThanOrEqualTo(1);
    assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @MethodSource("styles")
  void aPaperWithoutFurnitureKeepsEveryLine(PaperStyle style) {
    String bare =
        PaperCompositor.set(style, 9, 14, 0).leaves().stream()
            .map(FurnitureTest::withoutFurniture)
            .collect(Collectors.joining("\f"));
    Document document = Document.of(bare);
    assertThat(Pipeline.of(RemovePageFurniture.of()).run(document).text())
        .isEqualTo(document.text());
  }

  static List<PrintStyle> prints() {
    return Stream.concat(PrintStyle.all().stream(), PrintStyle.others().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("prints")
  void printsOfWhichSomePagesWereKeptLoseTheirFurniture(PrintStyle style) {
    FurnitureScore clean = FurnitureScore.NONE;
    FurnitureScore noisy = FurnitureScore.NONE;
    for (int seed = 0; seed < 3; seed++) {
      int pages = 20 + 20 * seed;
      clean = clean.plus(FurnitureScore.ofPumice(PrintCompositor.set(style, pages, seed, 0)));
      noisy = noisy.plus(FurnitureScore.ofPumice(PrintCompositor.set(style, pages, seed, 0.03)));
    }
    assertThat(clean.recall()).as("recall").isGreaterThanOrEqualTo(0.86);
    assertThat(clean.lost()).as("lines of text lost").isLessThanOrEqualTo(1);
    assertThat(noisy.recall()).as("recall with noise").isGreaterThanOrEqualTo(0.82);
    assertThat(noisy.lost()).as("lines of text lost with noise").isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("prints")
  void printsWithoutFurnitureKeepEveryLine(PrintStyle style) {
    String bare =
        PrintCompositor.set(style, 40, 14, 0).leaves().stream()
            .map(FurnitureTest::withoutFurniture)
            .collect(Collectors.joining("\f"));
    Document document = Document.of(bare);
    assertThat(Pipeline.of(RemovePageFurniture.of()).run(document).text())
        .isEqualTo(document.text());
  }

  @Test
  void furnitureIsKeptWherePagesAreOnlyLabelled() {
    Volume volume = Compositor.set(Family.all().get(0), PAGES, 11, 0);
    Document document = Document.of(volume.text());
    Result result = Pipeline.of(RemovePageFurniture.of().withFurnitureKept()).run(document);
    assertThat(result.text()).isEqualTo(document.text());
    assertThat(result.document().pages()).extracting(Page::label).contains("2", "79");
  }

  @Test
  void aMissingLeafIsReportedAndTheLabelsGoOnBehindIt() {
    Volume volume = Compositor.set(Family.all().get(11), PAGES, 12, 0);
    List<Leaf> leaves =
        IntStream.range(0, PAGES)
            .filter(page -> page != 40 && page != 41)
            .mapToObj(volume.leaves()::get)
            .toList();
    Result result =
        Pipeline.of(RemovePageFurniture.of()).run(Document.of(new Volume(leaves).text()));
    assertThat(result.document().page(40).label()).isEqualTo("43");
    assertThat(result.queries())
        .extracting(Query::message)
        .contains("2 missing between pages 40 and 43");
  }

  @Test
  void aLeafThatWasScannedTwiceKeepsItsNumbers() {
    Volume volume = Compositor.set(Family.all().get(11), PAGES, 15, 0);
    List<Leaf> leaves =
        IntStream.concat(IntStream.rangeClosed(0, 30), IntStream.of(29, 30))
            .mapToObj(volume.leaves()::get)
            .collect(Collectors.toList());
    leaves.addAll(volume.leaves().subList(31, PAGES));
    Result result =
        Pipeline.of(RemovePageFurniture.of()).run(Document.of(new Volume(leaves).text()));
    assertThat(result.document().pages().subList(28, 35))
        .extracting(Page::label)
        .containsExactly("29", "30", "31", "30", "31", "32", "33");
  }

  @Test
  void pagesOfAnythingAreNeverCutInsideALine() {
    Random random = new Random(13);
    for (int round = 0; round < 50; round++) {
      Family family = Family.all().get(random.nextInt(Family.all().size()));
      Volume volume = Compositor.set(family, 12, random.nextLong(), 0.1);
      String cleaned = Pipeline.of(RemovePageFurniture.of()).run(Document.of(volume.text())).text();
      List<String> printed = volume.lines().stream().map(Printed::text).toList();
      assertThat(printed).containsAll(cleaned.lines().filter(line -> !line.isBlank()).toList());
    }
  }
}
