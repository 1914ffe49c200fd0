package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import io.github.pumice.core.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links the notes of a section to their anchors in the text before it: the longest chain of equal
 * marks that rises in both (M. Fredman, <i>On computing the length of longest increasing
 * subsequences</i>, 1975). {@code O(p log p)} for {@code p} pairs of equal marks, bounded.
 */
final class NoteSectionAligner {
  private static final double SURE = 0.5;
  private static final int MOST_PAIRS = 200_000;

  /** How many notes of a section must have an anchor, that it be one. */
  private static final double SHARE = 0.6;

  private record Pair(int start, NoteMark anchor) {}

  private NoteSectionAligner() {}

  /** The notes of all sections whose anchors stand in the text before them. */
  static List<NoteDraft> drafts(Document document, List<NoteSection> sections) {
    List<NoteDraft> drafts = new ArrayList<>();
    int scope = 0;
    for (NoteSection section : sections) {
      @Nullable NoteMark[] anchors = align(section, anchors(document, scope, section.from()));
      long linked = Arrays.stream(anchors).filter(anchor -> anchor != null).count();
      if (linked >= SHARE * anchors.length) {
        addDrafts(document.text(), section, anchors, drafts);
      }
      scope = section.end();
    }
    return drafts;
  }

  private static List<NoteMark> anchors(Document document, int from, int to) {
    List<NoteMark> anchors = new ArrayList<>();
    int last = document.lineAt(Math.max(0, to - 1));
    for (int line = document.lineAt(from); line <= last && from < to; line++) {
      NoteAnchors.read(document.text(), document.lineStart(line), document.lineEnd(line), anchors);
    }
    anchors.removeIf(anchor -> anchor.weight() < SURE);
    return anchors;
  }

  /** An anchor for each start of the section, or null. */
  private static @Nullable NoteMark[] align(NoteSection section, List<NoteMark> anchors) {
    List<Pair> pairs = pairs(section, anchors);
    int[] before = new int[pairs.size()];
    int[] tails = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int at = firstNotBelow(pairs, tails, length, pairs.get(i).anchor().start());
      before[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    @Nullable NoteMark[] chosen = new NoteMark[section.notes().size()];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      chosen[pairs.get(i).start()] = pairs.get(i).anchor();
    }
    return chosen;
  }

  /** Equal marks, by start; those of one start from the last anchor to the first. */
  private static List<Pair> pairs(NoteSection section, List<NoteMark> anchors) {
    List<Pair> pairs = new ArrayList<>();
    for (int start = 0; start < section.notes().size(); start++) {
      for (int a = anchors.size() - 1; a >= 0 && pairs.size() < MOST_PAIRS; a--) {
        if (anchors.get(a).sameAs(section.notes().get(start).start())) {
          pairs.add(new Pair(start, anchors.get(a)));
        }
      }
    }
    return pairs;
  }

  private static int firstNotBelow(List<Pair> pairs, int[] tails, int length, int offset) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(tails[middle]).anchor().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void addDrafts(
      String text, NoteSection section, @Nullable NoteMark[] anchors, List<NoteDraft> into) {
    for (int i = 0; i < anchors.length; i++) {
      NoteMark start = section.notes().get(i).start();
      int end = section.notes().get(i).end();
      NotePage.Found found = new NotePage.Found(start, 0, anchors[i], anchors[i] == null ? 3 : 6);
      NoteDraft draft = new NoteDraft(text, found);
      int from = NoteMarks.skipBlank(text, start.end(), end);
      draft.add(new Span(lineStart(text, start.start()), end), NoteDraft.inked(text, from, end));
      into.add(draft);
    }
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }
}
