package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import java.util.List;
import java.util.Set;

/**
 * Asks about anchors that no note answers: in a text that marks its notes so, a mark that can be
 * nothing else and whose turn it is on the page.
 */
final class NoteOrphans {
  private static final double SURE = 3.5;
  private static final double DOUBT = 0.5;

  private NoteOrphans() {}

  /** Flags what stands unanswered on the pages, apart from what is {@code taken}. */
  static void flag(
      List<NotePage> pages,
      List<List<NotePage.Found>> found,
      NoteScheme scheme,
      Set<Integer> taken,
      Edits.Builder edits) {
    NoteMark usual = scheme.usualFirst();
    if (usual == null) {
      return;
    }
    Reason reason =
        new Reason(
            ExtractFootnotes.ID + "/unanswered", DOUBT, "no note on the page answers this mark");
    for (int i = 0; i < pages.size(); i++) {
      NoteMark last = null;
      for (NotePage.Found note : found.get(i)) {
        last = note.start().kind() == usual.kind() ? note.start() : last;
      }
      for (NoteMark anchor : pages.get(i).anchors()) {
        boolean sure = anchor.weight() >= SURE && anchor.delimiters() == usual.delimiters();
        boolean turn = last == null ? anchor.sameAs(usual) : anchor.skippedAfter(last) == 0;
        if (sure && turn && anchor.kind() == usual.kind() && !taken.contains(anchor.end() - 1)) {
          edits.flag(anchor.start(), anchor.end(), "", reason);
          last = anchor;
        }
      }
    }
  }
}
