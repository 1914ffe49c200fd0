package io.github.pumice.core;

import io.github.pumice.core.Edits.Extraction;
import io.github.pumice.core.Edits.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Whether proposals over one document touch the same place twice, which is an error. */
final class Overlaps {
  private final Document document;

  Overlaps(Document document) {
    this.document = document;
  }

  /** Throws where two of them overlap; {@code replacements} are sorted. */
  void check(List<Replacement> replacements, List<Extraction> extractions) {
    check(replacements);
    if (extractions.isEmpty()) {
      return;
    }
    List<Replacement> taken = new ArrayList<>(replacements);
    for (Extraction note : extractions) {
      if (note.hasMark()) {
        taken.add(note.mark());
      }
      outsideTexts(note, taken);
    }
    taken.sort(Replacement.BY_PLACE);
    check(taken);
  }

  /** The parts of a note's regions that are not its text: nothing else may touch them. */
  private static void outsideTexts(Extraction note, List<Replacement> into) {
    for (Span region : note.regions()) {
      int from = region.start();
      for (Span text : note.texts()) {
        if (text.overlaps(region)) {
          into.add(new Replacement(from, text.start(), "", "note", note.reason()));
          from = text.end();
        }
      }
      into.add(new Replacement(from, region.end(), "", "note", note.reason()));
    }
  }

  private void check(List<Replacement> sorted) {
    int reached = 0;
    Replacement last = null;
    for (Replacement next : sorted) {
      if (last != null && next.start() < reached && next.end() > last.start()) {
        throw Edits.misuse(
            document,
            next.reason(),
            "edits " + show(last) + " and " + show(next) + " overlap",
            next.start());
      }
      if (next.end() >= reached) {
        reached = next.end();
        last = next;
      }
    }
  }

  private static String show(Replacement edit) {
    return "[" + edit.start() + ", " + edit.end() + ")";
  }
}
