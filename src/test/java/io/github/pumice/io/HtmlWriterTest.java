package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static Document html(String marked) {
    return Jsoup.parse(Marked.write(new HtmlWriter(), Marked.result(marked)));
  }

  @Test
  void marksAndNotesAreLinkedBothWays() {
    Document html = html("{p 3}One{1} and two{*}.\n{1= First.}\n{*= Second\n\nnote.}\n");
    assertThat(html.select("a[role=doc-noteref]")).hasSize(2);
    for (Element mark : html.select("a[role=doc-noteref]")) {
      Element note = html.expectFirst(mark.attr("href"));
      assertThat(note.attr("role")).isEqualTo("doc-footnote");
      Element back = note.expectFirst("a[role=doc-backlink]");
      assertThat(html.expectFirst(back.attr("href"))).isSameAs(mark);
      assertThat(back.text()).isEqualTo(mark.text());
    }
    assertThat(html.select("main p").eachText()).containsExactly("One1 and two*.");
    assertThat(html.select("aside").eachText()).containsExactly("1 First.", "* Second note.");
    assertThat(html.select("aside").get(1).select("p")).hasSize(2);
  }

  @Test
  void aNoteWithoutItsMarkHasNoLink() {
    Document html = html("{p 3}One.\n{1= Lost.}\n");
    assertThat(html.select("aside").eachText()).containsExactly("1 Lost.");
    assertThat(html.select("a")).isEmpty();
  }

  @Test
  void pagesAreMarkedWhereTheyBegin() {
    Document html = html("{p xiv}One\n\ftwo.\n");
    assertThat(html.select("[role=doc-pagebreak]").eachAttr("aria-label"))
        .containsExactly("xiv", "[2]");
  }

  @Test
  void textIsTextAndLinesStay() {
    Document html = html("<b>&amp; \"x\"\n</p>\n\n\u0001\uD800\uD83D\uDE00 end\n");
    assertThat(html.select("main p").eachText())
        .containsExactly("<b>&amp; \"x\" </p>", "\uFFFD\uFFFD\uD83D\uDE00 end");
    assertThat(html.select("main br")).hasSize(1);
  }

  @Test
  void keptLinesShowTheirBlanks() {
    Document html =
        html("Prose is prose.\n\n  Indented\n    verse\n\nRye     12   3\nBarley   4   1\n");
    assertThat(html.select("main p").eachAttr("class")).containsExactly("lines", "columns");
    assertThat(html.expectFirst("p.columns").wholeText())
        .isEqualTo("Rye     12   3\nBarley   4   1");
  }

  @Test
  void eachParagraphHasItsOwnDirection() {
    assertThat(html("אחת.\n\nOne.\n").expectFirst("style").data())
        .startsWith("p{unicode-bidi:plaintext}");
  }

  @Test
  void theLanguageIsNamed() {
    assertThat(html("One.\n").expectFirst("html").attr("lang")).isEqualTo("und");
  }
}
