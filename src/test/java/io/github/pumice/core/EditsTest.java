package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final Reason SURE = new Reason("carve", 0.95, "chisel marks");
  private static final Reason UNSURE = new Reason("carve", 0.5, "a shadow");
  private static final Document PAGES =
      Document.of("One stone\nlies here.1\n1 So the mason.\n\fTwo stones\nlie there.\n");

  @Test
  void nothingProposedIsTheOneEmptySet() {
    assertThat(Edits.on(PAGES).build()).isSameAs(Edits.NONE);
    assertThat(Edits.on(PAGES).replace(0, 3, "One", SURE).build()).isSameAs(Edits.NONE);
  }

  @Test
  void overlapsNameRulePlaceAndRemedy() {
    int two = PAGES.text().indexOf("stones");
    Edits.Builder edits = Edits.on(PAGES).delete(two, two + 4, SURE).delete(two + 2, two + 6, SURE);
    assertThatIllegalArgumentException()
        .isThrownBy(edits::build)
        .withMessageContaining(
            "carve: edits ["
                + two
                + ", "
                + (two + 4)
                + ") and ["
                + (two + 2)
                + ", "
                + (two + 6)
                + ") overlap")
        .withMessageContaining("page [2], line 1");
  }

  @Test
  void editsOutsideTheTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edits.on(PAGES).delete(0, 1000, SURE))
        .withMessageContaining("outside the text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason("carve", 1.2, ""))
        .withMessageContaining("between 0 and 1");
  }

  @Test
  void whatIsUnderTheBarBecomesAQuery() {
    Result result =
        Pipeline.of(
                proposing(Edits.on(PAGES).replace(0, 3, "Two", UNSURE).delete(3, 4, SURE).build()))
            .run(PAGES);
    assertThat(result.text()).startsWith("Onestone");
    assertThat(result.changes()).extracting(Change::kind).containsExactly("delete");
    assertThat(result.queries())
        .containsExactly(new Query("carve", 0, 1, 0, 3, "One", "Two", 0.5, "a shadow"));
  }

  @Test
  void aNoteLeavesTheFlowAndItsWordsKeepTheirSource() {
    String text = PAGES.text();
    int mark = text.indexOf("1\n");
    int note = text.indexOf("1 So");
    Span own = new Span(note + 2, text.indexOf("\n", note));
    Edits.Extraction extraction =
        new Edits.Extraction(
            "1",
            new Span(mark, mark + 1),
            true,
            ImmutableList.of(new Span(note, own.end() + 1)),
            ImmutableList.of(own),
            SURE);
    Result result =
        Pipeline.of(
                proposing(Edits.on(PAGES).extractNote(extraction).labelPage(0, "7", SURE).build()))
            .run(PAGES);
    Document document = result.document();
    assertThat(result.text())
        .isEqualTo("One stone\nlies here.\nTwo stones\nlie there.\n\n\nSo the mason.");
    Note found = document.notes().get(0);
    assertThat(found.id()).isEqualTo("7-1");
    assertThat(found.of(document)).isEqualTo("So the mason.");
    assertThat(result.text().substring(0, found.anchor())).endsWith("here.");
    assertThat(document.provenance().sourcesOf(found.start(), found.end())).containsExactly(own);
    assertThat(document.page(1).start()).isEqualTo(result.text().indexOf("Two"));
    assertThat(result.changes())
        .extracting(Change::kind)
        .containsExactly("label", "anchor", "note");
    assertThat(new String(result.restore(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(PAGES.source().text());
  }

  @Test
  void aPageThatBeginsIsAPage() {
    Document flat = Document.of("12\nThe first.\n13\nThe second.\n");
    int second = flat.text().indexOf("13");
    Edits edits =
        Edits.on(flat)
            .labelPage(0, "12", SURE)
            .remove("folio", 0, 3, SURE)
            .beginPage(second, "13", SURE)
            .remove("folio", second, second + 3, SURE)
            .build();
    Result result = Pipeline.of(proposing(edits)).run(flat);
    assertThat(result.document().pages())
        .containsExactly(new Page(0, "12", 0, 11), new Page(1, "13", 11, 23));
    assertThat(result.changes().stream().filter(c -> c.kind().equals("folio")))
        .extracting(Change::page)
        .containsExactly(0, 1);
    assertThat(result.changes()).extracting(Change::line).contains(1, 3);
  }

  private static Normalizer proposing(Edits edits) {
    return new Normalizer() {
      @Override
      public String id() {
        return "carve";
      }

      @Override
      public Edits propose(Document document) {
        return edits;
      }
    };
  }
}
