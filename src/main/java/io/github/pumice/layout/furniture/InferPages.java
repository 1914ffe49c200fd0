package io.github.pumice.layout.furniture;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import io.github.pumice.layout.PageLines;
import java.util.List;

/**
 * Finds the pages of a text that marks none, from the printed page numbers that stand between its
 * lines.
 *
 * <p>Before: one page that holds {@code … of its past}, a blank line, {@code 2}, {@code errors by
 * …}, and so on to {@code 64}. After: 65 pages; the first is what stands before the first folio.
 * The folios stay in the text; they are labels only once {@link RemovePageFurniture} has read them.
 *
 * <p>Where archives or transcribers have marked the pages, {@code ## p. 27 (#45) ####…} or {@code
 * [Pg 27]}, the marks become page starts with their numbers as labels, and leave the text; see
 * {@link PageMarks} for what makes them a sequence.
 *
 * <p>A sequence of numbers, each alone on its line or beside a running head, is taken for folios
 * only if it counts up by one, at about equal distances as long as a page, and if sentences run on
 * across it: numbered chapters, stanzas, lists and tables do not. Whether a page begins with its
 * number or ends with it is read from the blank lines around the numbers. A text that has page
 * breaks, or no such sequence, is left alone.
 *
 * <p>Cost: one scan of the lines.
 */
public final class InferPages implements Normalizer {
  private static final String ID = "infer-pages";

  private static final InferPages STANDARD = new InferPages();

  private InferPages() {}

  /** The normalizer; it has no settings. */
  public static InferPages of() {
    return STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    if (document.pageCount() > 1) {
      return Edits.NONE;
    }
    List<PageMarks.Mark> marks = PageMarks.of(document.body().of(document.text()));
    return marks.isEmpty() ? fromFolios(document) : fromMarks(document, marks);
  }

  /** A mark goes as a form feed does: it is the page's start, and no part of its text. */
  private static Edits fromMarks(Document document, List<PageMarks.Mark> marks) {
    Reason reason = new Reason(ID, 0.98, marks.size() + " page marks in sequence");
    Edits.Builder edits = Edits.on(document);
    for (PageMarks.Mark mark : marks) {
      int end = endOf(mark, document.text());
      edits.delete(mark.start(), end, reason);
      if (mark.start() > 0 && end < document.body().end()) {
        edits.beginPage(end, mark.label(), reason);
      } else if (mark.start() == 0) {
        edits.labelPage(0, mark.label(), reason);
      }
    }
    return edits.build();
  }

  private static int endOf(PageMarks.Mark mark, String text) {
    if (mark.alone()) {
      return nextLine(text, mark.end());
    }
    boolean spaced = text.startsWith(" ", mark.start() - 1) && text.startsWith(" ", mark.end());
    return spaced ? mark.end() + 1 : mark.end();
  }

  /** Where the first line below begins that is not blank. */
  private static int nextLine(String text, int from) {
    int next = from;
    for (int i = from; i < text.length() && text.charAt(i) <= ' '; i++) {
      next = text.charAt(i) == '\n' ? i + 1 : next;
    }
    return next;
  }

  private static Edits fromFolios(Document document) {
    PageLines lines = PageLines.of(document).get(0);
    List<Integer> folios = FolioLines.of(lines);
    if (folios.isEmpty()) {
      return Edits.NONE;
    }
    boolean atTop = FolioLines.standAtTop(lines, folios);
    Reason reason =
        new Reason(
            ID,
            0.97,
            folios.size()
                + " page numbers in sequence, at the "
                + (atTop ? "top" : "foot")
                + " of their pages");
    Edits.Builder edits = Edits.on(document);
    for (int line : folios) {
      int start = atTop ? lines.lineStart(line) : lines.next(line);
      if (start > 0 && start < lines.page().end()) {
        edits.beginPage(start, "", reason);
      }
    }
    return edits.build();
  }
}
