package io.github.pumice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Encoding;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Provenance;
import io.github.pumice.core.Result;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What every normalizer of the catalog, alone and in the standard pipeline, owes to every text. */
class ContractTest {
  private static final List<String> HOSTILE =
      List.of(
          "-", "- ", "-\n", "a-\n", "1\n", "1 ", "\n", " ", "'", "(", "*\n", "Ã", "¹", "³a²", "a ",
          "A B ", "x\n\n", "&#1", "\u0301", "\uD800", "e\u0301");

  @Property(tries = 400)
  void anyText(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  @Property(tries = 400)
  void anyPages(@ForAll Random random) {
    check(OcrPages.random(random));
  }

  private static void check(String text) {
    Document document = Document.of(text);
    for (Normalizer normalizer : Catalog.STANDARD) {
      checkPipeline(Pipeline.of(normalizer), document, normalizer.id());
    }
    checkPipeline(Pumice.standard(), document, "the standard pipeline");
  }

  private static void checkPipeline(Pipeline pipeline, Document document, String who) {
    Result result = pipeline.run(document);
    assertThat(pipeline.run(document))
        .as("%s: the same twice", who)
        .usingRecursiveComparison()
        .comparingOnlyFields("changes", "queries")
        .isEqualTo(result);
    checkProvenance(result.document(), who);
    assertThat(result.restore())
        .as("%s: restored", who)
        .isEqualTo(Encoding.UTF_8.encode(document.source().text()));
    if (!hasLoneSurrogate(document.text())) {
      assertThat(hasLoneSurrogate(result.text())).as("%s: split a surrogate pair", who).isFalse();
    }
    if (result.changes().isEmpty()) {
      assertThat(result.text()).as("%s: unrecorded change", who).isEqualTo(document.text());
    }
  }

  /** Every character says where it came from, and one that was copied equals it. */
  private static void checkProvenance(Document document, String who) {
    Provenance provenance = document.provenance();
    String source = document.source().text();
    assertThat(provenance.length()).as("%s: total provenance", who).isEqualTo(document.length());
    for (int i = 0; i < document.length(); i++) {
      if (provenance.isCopied(i)) {
        assertThat(document.text().charAt(i))
            .as("%s: character %d", who, i)
            .isEqualTo(source.charAt(provenance.sourceOf(i)));
      }
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    return IntStream.range(0, text.length())
        .anyMatch(
            i ->
                Character.isHighSurrogate(text.charAt(i))
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(text.charAt(i))
                        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
  }

  @Property(tries = 200)
  void eachNormalizerIsIdempotent(@ForAll Random random) {
    Document document = Document.of(OcrPages.random(random));
    for (Normalizer normalizer : Catalog.STANDARD) {
      Document once = Pipeline.of(normalizer).run(document).document();
      Edits again = normalizer.propose(once);
      assertThat(Pipeline.of(normalizer).run(once).text())
          .as("%s again: %s", normalizer.id(), again.replacements())
          .isEqualTo(once.text());
    }
  }

  @TestFactory
  @Timeout(120)
  Stream<DynamicTest> hostileInputEnds() {
    return HOSTILE.stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    "«" + unit.replace("\n", "⏎") + "»",
                    () -> {
                      String text =
                          String.join("", Collections.nCopies(300_000 / unit.length(), unit));
                      Result result = Pumice.standard().run(Document.of(text));
                      assertThat(result.restore()).isEqualTo(Encoding.UTF_8.encode(text));
                    }));
  }

  /** What is read or copied again for each of its places would cost more. */
  @TestFactory
  Stream<DynamicTest> fourTimesTheTextAllocatesFourTimesAsMuch() {
    String pages = OcrPages.many(new Random(3), 20);
    return Stream.concat(Stream.of(pages), HOSTILE.stream())
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.length() > 9 ? "pages" : "«" + unit.replace("\n", "⏎") + "»",
                    () -> {
                      int times = 1 + 20_000 / unit.length();
                      allocated(unit.repeat(times));
                      long once = allocated(unit.repeat(times));
                      assertThat(allocated(unit.repeat(4 * times)))
                          .as("bytes for four times the text, beside %d", once)
                          .isLessThan(5 * once);
                    }));
  }

  /** The bytes that this thread allocates to clean a text. */
  private static long allocated(String text) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    Pumice.standard().run(Document.of(text));
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @org.junit.jupiter.api.Test
  void manyThreadsGetTheSame() {
    String text = OcrPages.random(new Random(7)) + OcrPages.random(new Random(8));
    String alone = Pumice.clean(text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> Pumice.clean(text)))
        .allMatch(alone::equals);
  }

  @org.junit.jupiter.api.Test
  void cleanTextIsTheSameDocument() {
    Document document =
        Document.of(
            "The mason split the stone along its grain.\n\nNobody spoke until the wedge rang.\n");
    for (Normalizer normalizer : Catalog.STANDARD) {
      assertThat(normalizer.propose(document)).as(normalizer.id()).isSameAs(Edits.NONE);
    }
    assertThat(Pumice.standard().run(document).document()).isSameAs(document);
  }
}
