package io.github.pumice.io;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Result;
import io.github.pumice.core.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/**
 * Writes Markdown with footnotes: {@code [^27-1]} where the mark of a note stood, and after the
 * body {@code [^27-1]:} and the note.
 *
 * <p>What CommonMark would take for markup is escaped, so that the text shows as it stands; a line
 * end that cleaning kept becomes a hard break. What stands in columns is fenced as code, or it
 * would fall together. Blanks at both ends of lines are dropped. Notes whose mark was not found
 * follow as paragraphs that begin with their id in brackets. UTF-8.
 */
public final class MarkdownWriter implements ResultWriter {
  private static final String FENCE = "```";

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    Document document = result.document();
    Flow flow = new Flow(document);
    Utf8 utf8 = new Utf8(out);
    flow.walk(
        document.body(), new Block(document.text(), "", lines -> isFenced(document, lines), utf8));
    for (Note note : document.notes()) {
      utf8.append(note.isAnchored() ? "[^" + note.id() + "]: " : "[" + note.id() + "] ");
      String indent = note.isAnchored() ? "    " : "";
      Block block = new Block(document.text(), indent, lines -> false, utf8);
      flow.walk(new Span(note.start(), note.end()), block);
      if (block.isEmpty()) {
        utf8.append("\n\n");
      }
    }
    utf8.flush();
  }

  /** Columns are, unless a mark stands in them, which would show as it is written. */
  private static boolean isFenced(Document document, Span lines) {
    return Columns.in(document.text(), lines)
        && !lines.of(document.text()).contains(FENCE)
        && document.notes().stream()
            .noneMatch(
                note ->
                    note.isAnchored()
                        && lines.start() <= note.anchor()
                        && note.anchor() <= lines.end());
  }

  /** Paragraphs, the lines of which after the first are indented. */
  private static final class Block implements Flow.Visitor {
    private final String text;
    private final String indent;
    private final Predicate<Span> isFenced;
    private final Utf8 out;
    private boolean fenced;
    private boolean atStart = true;
    private boolean atLineStart;
    private boolean afterMark;
    private int heldFrom;
    private int heldTo;

    Block(String text, String indent, Predicate<Span> isFenced, Utf8 out) {
      this.text = text;
      this.indent = indent;
      this.isFenced = isFenced;
      this.out = out;
    }

    boolean isEmpty() {
      return atStart;
    }

    @Override
    public void beginParagraph(Span lines) throws IOException {
      fenced = isFenced.test(lines);
      if (fenced) {
        out.append(FENCE).append("\n");
      }
      if (!atStart) {
        out.append(indent);
      }
      atStart = false;
      beginLine();
    }

    private void beginLine() {
      atLineStart = true;
      afterMark = false;
    }

    /** Text is held back until what follows it is known: a mark, a line's end or more text. */
    @Override
    public void text(int start, int end) throws IOException {
      if (fenced) {
        out.append(text, start, end);
        return;
      }
      if (heldTo == start) {
        heldTo = end;
        return;
      }
      release(false);
      heldFrom = start;
      heldTo = end;
    }

    @Override
    public void anchor(Note note) throws IOException {
      release(true);
      out.append("[^" + note.id() + "]");
      atLineStart = false;
      afterMark = true;
    }

    @Override
    public void lineEnd() throws IOException {
      endLine();
      out.append(fenced ? "\n" : "  \n").append(indent);
      beginLine();
    }

    @Override
    public void endParagraph() throws IOException {
      endLine();
      out.append(fenced ? "\n" + FENCE : "").append("\n\n");
    }

    private void endLine() throws IOException {
      while (heldTo > heldFrom && Character.isWhitespace(text.charAt(heldTo - 1))) {
        heldTo--;
      }
      release(false);
    }

    private void release(boolean beforeMark) throws IOException {
      int from = heldFrom;
      while (atLineStart && from < heldTo && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int escaped = -1;
      if (from < heldTo) {
        escaped = atLineStart ? MarkdownEscape.atLineStart(text, from, heldTo) : -1;
        escaped = afterMark && "(:[".indexOf(text.charAt(from)) >= 0 ? from : escaped;
        atLineStart = false;
        afterMark = false;
      }
      for (int i = from; i < heldTo; i++) {
        boolean bracket = beforeMark && i == heldTo - 1 && "]!".indexOf(text.charAt(i)) >= 0;
        if (i == escaped || bracket || MarkdownEscape.inLine(text, i)) {
          out.append(text, from, i).append("\\");
          from = i;
        }
      }
      out.append(text, from, heldTo);
      heldFrom = heldTo;
    }
  }
}
