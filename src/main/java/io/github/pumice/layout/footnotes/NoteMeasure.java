package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.PageLines;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the lines of the body and those of the notes are set. Notes stand in smaller type: their
 * lines hold more letters, or, in two columns, fewer.
 */
final class NoteMeasure {
  private static final int WIDEST = 400;
  private static final double WIDER = 1.06;
  private static final double NARROWER = 0.8;

  /** A line that is not as wide has room left. */
  private static final double FULL = 0.95;

  private static final double FAR_WIDER = 1.1;
  private static final double SMALL_TYPE = 1.25;

  /** Far wider than that are the lines of programs, not those of small type. */
  private static final double WIDEST_TYPE = 1.5;

  private final int body;
  private final int notes;

  private NoteMeasure(int body, int notes) {
    this.body = body;
    this.notes = notes;
  }

  /** The two measures of a book, as far as its notes are known. */
  static NoteMeasure of(List<NotePage> pages, List<List<NotePage.Found>> found) {
    int[] bodyWidths = new int[WIDEST + 1];
    int[] noteWidths = new int[WIDEST + 1];
    for (int i = 0; i < pages.size(); i++) {
      PageLines lines = pages.get(i).lines();
      int zone = found.get(i).isEmpty() ? lines.count() : found.get(i).get(0).line();
      for (int line = 0; line < lines.count(); line++) {
        (line < zone ? bodyWidths : noteWidths)[Math.min(WIDEST, lines.length(line))]++;
      }
    }
    return new NoteMeasure(upper(bodyWidths, 0.8), upper(noteWidths, 0.9));
  }

  /** The width that a share of the lines does not exceed; 0 where there are none. */
  private static int upper(int[] widths, double share) {
    int total = IntStream.of(widths).sum();
    long seen = 0;
    for (int width = 0; width < widths.length && total > 0; width++) {
      seen += widths[width];
      if (seen >= share * total) {
        return width;
      }
    }
    return 0;
  }

  /** Log-odds that the lines from {@code from} on are notes, where they hold far more letters. */
  double ofFoot(PageLines lines, int from) {
    int widest = widest(lines, from, lines.count());
    return widest > body * FAR_WIDER && widest < body * WIDEST_TYPE ? SMALL_TYPE : 0;
  }

  private static int widest(PageLines lines, int from, int to) {
    return IntStream.range(from, to).map(lines::length).max().orElse(0);
  }

  /** Whether the first word of a line would have had room on the line above, in a note. */
  boolean isBelowShort(PageLines lines, int line) {
    int blank = lines.start(line);
    while (blank < lines.end(line) && lines.whole().charAt(blank) > ' ') {
      blank++;
    }
    int needed = lines.length(line - 1) + 1 + blank - lines.start(line);
    return needed <= FULL * (notes > 0 ? notes : body);
  }

  /** Log-odds that the lines {@code [from, to)} are set as notes are, by their widest line. */
  double weight(PageLines lines, int from, int to) {
    int widest = widest(lines, from, to);
    if (notes > body * WIDER) {
      return widest > body * WIDER ? 2.5 : widest > body * 0.95 ? -1.5 : 0;
    }
    if (notes > 0 && notes < body * NARROWER) {
      return widest < body * NARROWER ? 1.5 : -2;
    }
    return 0;
  }
}
