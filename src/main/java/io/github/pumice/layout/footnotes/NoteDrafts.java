package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Span;
import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what was found on each page into notes, some of which run over several pages. */
final class NoteDrafts {
  private final List<NoteDraft> drafts = new ArrayList<>();
  private final NoteRunOn runOn;
  private final int bodyEnd;
  private @Nullable NoteDraft open;

  /** The last line of the page at which text goes on below a note, or -1. */
  private int lastText;

  private NoteDrafts(NoteRunOn runOn, int bodyEnd) {
    this.runOn = runOn;
    this.bodyEnd = bodyEnd;
  }

  /** The notes of all pages, in order. */
  static List<NoteDraft> of(List<NotePage> pages, List<List<NotePage.Found>> found) {
    int bodyEnd = pages.get(pages.size() - 1).lines().page().end();
    NoteDrafts made = new NoteDrafts(NoteRunOn.of(pages, found), bodyEnd);
    for (int i = 0; i < pages.size(); i++) {
      made.page(pages.get(i), found.get(i));
    }
    return made.drafts;
  }

  private void page(NotePage page, List<NotePage.Found> found) {
    PageLines lines = page.lines();
    boolean lost = !found.isEmpty() && found.get(0).start().isLost() && !isAnother(found.get(0));
    List<NotePage.Found> notes = lost ? found.subList(1, found.size()) : found;
    int zone = notes.isEmpty() ? lines.count() : notes.get(0).line();
    boolean glued = !notes.isEmpty() && notes.get(0).start().isGlued();
    lastText = NoteColumns.lastResumption(page, found);
    boolean goesOn = open != null && !glued && goOn(page, zone, open);
    notes = goesOn ? notes : found;
    if (!goesOn) {
      open = null;
    }
    if (lastText < 0 && NoteStack.isOne(lines, notes)) {
      addStack(lines, notes, goesOn);
      return;
    }
    boolean below = goesOn;
    for (int i = 0; i < notes.size(); i++) {
      NotePage.Found note = notes.get(i);
      boolean last = i + 1 == notes.size();
      int text = NoteColumns.resumption(page, notes, i);
      int next = last ? lines.page().end() : notes.get(i + 1).regionStart(lines);
      int end = text < 0 ? next : NoteColumns.endAbove(page, text);
      NoteDraft draft = new NoteDraft(lines.whole(), note.without(notes));
      boolean mid = below || note.start().isGlued();
      int from = mid ? note.regionStart(lines) : blankAbove(lines, note.line());
      draft.add(new Span(from, end), NoteDraft.inked(lines.whole(), note.textStart(lines), end));
      drafts.add(draft);
      open = draft;
      below = text < 0;
    }
  }

  /** Whether a note whose mark is lost has an anchor, and the note before it may have ended. */
  private boolean isAnother(NotePage.Found note) {
    return note.anchor() != null && (open == null || NoteEvidence.endsSentence(open.lastChar()));
  }

  private void addStack(PageLines lines, List<NotePage.Found> notes, boolean below) {
    NotePage.Found first = notes.get(0);
    boolean mid = below || first.start().isGlued();
    int from = mid ? first.regionStart(lines) : blankAbove(lines, first.line());
    List<NoteDraft> stack = NoteStack.drafts(lines, notes, from);
    drafts.addAll(stack);
    open = stack.isEmpty() ? null : stack.get(stack.size() - 1);
  }

  /** Lets the open note take its block at the foot of this page, if it has one. */
  private boolean goOn(NotePage page, int zone, NoteDraft note) {
    PageLines lines = page.lines();
    int first =
        note.endsInAddress()
            ? zone
            : runOn.firstLine(lines, zone, note.lastChar(), page.overleaf());
    if (first == zone) {
      return false;
    }
    note.add(
        new Span(blankAbove(lines, first), lines.next(zone - 1)),
        new Span(lines.start(first), lines.end(zone - 1)));
    return true;
  }

  /**
   * Where the blank lines above a line begin: the flow of the body must close over the notes. At
   * the end of the body its last line end goes too, for the notes' texts come in paragraphs below.
   */
  private int blankAbove(PageLines lines, int line) {
    if (line == 0) {
      return lines.page().start();
    }
    int lineEnd = lines.whole().indexOf('\n', lines.end(line - 1));
    return lines.page().end() == bodyEnd && line > lastText ? lineEnd : lineEnd + 1;
  }
}
