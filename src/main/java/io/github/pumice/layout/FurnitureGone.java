package io.github.pumice.layout;

import io.github.pumice.core.Document;
import io.github.pumice.core.Provenance;
import java.util.List;

/**
 * Whether the furniture of a document has left it already.
 *
 * <p>Once it is gone, the lines that it stood beside are the edges of their pages; asked again,
 * they would be judged without the furniture that spoke for them. So the source tells: where ink
 * between two lines at a page's edge is missing from the text, this work is done.
 */
final class FurnitureGone {
  private final Provenance provenance;
  private final String source;

  private FurnitureGone(Document document) {
    this.provenance = document.provenance();
    this.source = document.source().text();
  }

  static boolean from(Document document, List<PageLines> pages) {
    return document.provenance().pieces() > 1
        && document.notes().isEmpty()
        && new FurnitureGone(document).anywhere(pages);
  }

  private boolean anywhere(List<PageLines> pages) {
    int reached = 0;
    for (PageLines page : pages) {
      for (int line = 0; line < page.count(); line++) {
        boolean edge = line < EdgeLine.DEPTH || line > page.count() - EdgeLine.DEPTH;
        int from = provenance.sourceOf(page.start(line));
        if (edge && from > reached && hasInk(reached, from)) {
          return true;
        }
        reached = Math.max(reached, provenance.sourceBefore(page.end(line)));
      }
    }
    return hasInk(reached, source.length());
  }

  private boolean hasInk(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
