package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
  private static final Pattern BLANK_LINES = Pattern.compile("\n(\\s*\n)+");

  private static String markdown(String marked) {
    return Marked.write(new MarkdownWriter(), Marked.result(marked));
  }

  /** What a reader of the Markdown sees: notes' marks in double angle brackets. */
  private static String shown(String markdown) {
    Shown shown = new Shown();
    PARSER.parse(markdown).accept(shown);
    return shown.text.toString().strip();
  }

  private static final class Shown extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append("SOFT");
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      text.append("\n\n");
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral().lines().map(String::strip).collect(Collectors.joining("\n")));
      text.append("\n\n");
    }

    @Override
    public void visit(CustomNode node) {
      text.append("<<").append(((FootnoteReference) node).getLabel()).append(">>");
    }

    @Override
    public void visit(CustomBlock node) {
      text.append("<<").append(((FootnoteDefinition) node).getLabel()).append("=>>");
      visitChildren(node);
    }

    @Override
    protected void visitChildren(Node parent) {
      boolean expected =
          parent instanceof Paragraph
              || parent instanceof org.commonmark.node.Document
              || parent instanceof FootnoteDefinition;
      if (!expected) {
        text.append("[").append(parent.getClass().getSimpleName()).append("]");
      }
      super.visitChildren(parent);
    }
  }

  /** The text as it should show: lines stripped, one blank line between paragraphs. */
  private static String plain(String text) {
    String lines = text.lines().map(String::strip).collect(Collectors.joining("\n"));
    return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  @Test
  void notesAreFootnotes() {
    String markdown =
        markdown("{p 3}One word{1} here.\n{1= Its note.}\n\nNext.{2}\n{2= Second\n\nnote.}\n");
    assertThat(markdown)
        .isEqualTo(
            "One word[^3-1] here.\n\nNext.[^3-2]\n\n[^3-1]: Its note.\n\n[^3-2]: Second\n\n    note.\n\n");
    assertThat(shown(markdown))
        .isEqualTo(
            "One word<<3-1>> here.\n\nNext.<<3-2>>\n\n<<3-1=>>Its note.\n\n<<3-2=>>Second\n\nnote.");
  }

  @Test
  void marksAreSafeBesideBracketsAndSymbols() {
    String text =
        "{p 3}[sic]{1}(see)! Oh!{2}: so{*}[x] and{(a)}\n{1= a.}\n{2= b.}\n{*= c.}\n{(a)= d.}\n";
    assertThat(shown(markdown(text)))
        .startsWith("[sic]<<3-1>>(see)! Oh!<<3-2>>: so<<3-*>>[x] and<<3-a>>\n\n<<3-1=>>a.");
  }

  @Test
  void aMarkMayStandFirstInALine() {
    assertThat(shown(markdown("{p 3}Words.\n\n{1}: no definition.\n{1= Note.}\n")))
        .isEqualTo("Words.\n\n<<3-1>>: no definition.\n\n<<3-1=>>Note.");
  }

  @Test
  void aNoteWithoutItsMarkIsShownAllTheSame() {
    assertThat(shown(markdown("{p 3}Words.\n\n{1= Lost note.}\n")))
        .isEqualTo("Words.\n\n[3-1] Lost note.");
  }

  @Test
  void columnsAreFenced() {
    String table = "Rye     12   3\nBarley   4   *1*";
    assertThat(markdown(table + "\n\nProse.\n")).isEqualTo("```\n" + table + "\n```\n\nProse.\n\n");
    assertThat(markdown("Rye     12{1}   3\nOats   1   2\n{1= Bushels.}\n"))
        .startsWith("Rye     12[^p1-1]");
  }

  @Test
  void ordinaryProseNeedsNoEscapes() {
    String prose =
        "He wrote [sic] on 3. May; snake_case, 2 < 3 & AT&T - \"so\" (or not) + 5%: #1.\n\nEnd!\n";
    assertThat(markdown(prose)).isEqualTo(prose + "\n");
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "*",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "#",
            "+",
            "-",
            "=",
            "~",
            "!",
            "|",
            "\\",
            "&",
            ";",
            ":",
            ".",
            "1",
            "12",
            "a",
            "b",
            "\u00E9",
            " ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "&amp;",
            "<b>",
            "http://a.b",
            "[^1]",
            "[^1]: x",
            "1. ",
            "- ",
            "***",
            "---",
            "===",
            "```",
            "~~~",
            "![",
            "](",
            "\uD83D\uDE00",
            "<!--",
            "&#65;",
            "[a]: b",
            "| - |",
            "a  \n")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void everyTextShowsAsItStands(@ForAll("hostile") String text) {
    Result result = Pipeline.of().run(Document.of(text));
    assertThat(shown(Marked.write(new MarkdownWriter(), result))).isEqualTo(plain(text));
  }

  @Property(tries = 1000)
  void everyNoteShowsAsItStands(@ForAll("hostile") String text) {
    String note = plain(text).isEmpty() ? "x" : plain(text);
    Result result = Marked.result("{p 3}Word{7}" + "\n{7= " + note.replace("}", "") + "}\n");
    assertThat(shown(Marked.write(new MarkdownWriter(), result)))
        .isEqualTo("Word<<3-7>>\n\n<<3-7=>>" + note);
  }
}
