package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies one set of edits to one document.
 *
 * <p>The new text is the old one emitted in stretches: the body without the regions of extracted
 * notes, the notes that were there, the notes that come now. Inside each stretch the replacements
 * are applied. The table of what was emitted from where is the provenance of the step; it also says
 * where pages, anchors and notes have gone.
 */
final class Application {
  private static final String BETWEEN_NOTES = "\n\n";

  private final Document old;
  private final Edits edits;
  private final ImmutableList<Edits.Replacement> replacements;
  private final Scratch out;
  private final Places places;
  private boolean leavesFlow;
  private final ProvenanceBuilder pieces;

  private Application(Document old, Edits edits, Scratch out) {
    this.old = old;
    this.edits = edits;
    this.out = out;
    this.places = out.places();
    this.replacements = withMarkers(edits);
    this.pieces = out.pieces();
  }

  /** The document after {@code edits}; {@code old} itself when they change nothing. */
  static Document apply(Document old, Edits edits, Scratch out) {
    if (edits.replacements().isEmpty() && edits.extractions().isEmpty()) {
      boolean nothing = edits.pageMarks().isEmpty() && edits.facts().isEmpty();
      return nothing ? old : new Application(old, edits, out).mark();
    }
    return new Application(old, edits, out).run();
  }

  private Document mark() {
    PageTable pages = PageTable.marked(old, edits.pageMarks());
    return new Document(
        old.text(),
        new Structure(old.body().end(), pages, old.notes()),
        old.provenance(),
        old.source(),
        old.knowledge().after(edits),
        old.countedTokens(),
        false);
  }

  private Document run() {
    Document marked = edits.pageMarks().isEmpty() ? old : mark();
    int expectedPieces = 2 * replacements.size() + 4 * edits.extractions().size() + 1;
    out.reset(old.length(), expectedPieces);
    emitBody();
    int bodyEnd = out.length();
    emitTail();
    int movedFrom = out.length();
    List<Span> noteTexts = emitNotes();
    Provenance provenance = pieces.buildAfter(old.provenance(), out.composed());
    Structure structure = structure(marked, bodyEnd, movedFrom, noteTexts);
    String text = out.text();
    return new Document(
        text,
        structure,
        provenance,
        old.source(),
        old.knowledge().after(edits),
        CarriedTokens.of(old, pieces.table(), text, movedFrom),
        false);
  }

  private static ImmutableList<Edits.Replacement> withMarkers(Edits edits) {
    if (edits.extractions().isEmpty()) {
      return edits.replacements();
    }
    List<Edits.Replacement> all = new ArrayList<>(edits.replacements());
    for (Edits.Extraction note : edits.extractions()) {
      if (note.hasMark()) {
        all.add(note.mark());
      }
    }
    all.sort(Edits.Replacement.BY_PLACE);
    return ImmutableList.copyOf(all);
  }

  private void emitBody() {
    List<Span> regions = new ArrayList<>();
    for (Edits.Extraction note : edits.extractions()) {
      regions.addAll(note.regions());
    }
    regions.sort(Comparator.comparingInt(Span::start));
    int from = 0;
    for (Span region : regions) {
      emit(from, region.start());
      from = region.end();
    }
    emit(from, old.body().end());
  }

  /** The notes that left the flow before; an insertion where they begin belongs to the body. */
  private void emitTail() {
    int start = old.body().end();
    int first = firstFrom(start);
    while (first < replacements.size() && replacements.get(first).end() == start) {
      first++;
    }
    emit(start, old.length(), first, true);
  }

  private List<Span> emitNotes() {
    List<Span> texts = new ArrayList<>(edits.extractions().size());
    leavesFlow = true;
    for (Edits.Extraction note : edits.extractions()) {
      insert(BETWEEN_NOTES);
      int start = out.length();
      boolean first = true;
      for (Span text : note.texts()) {
        if (!first && out.length() > start && !out.endsWithLineEnd()) {
          insert("\n");
        }
        emitInside(text.start(), text.end());
        first = false;
      }
      texts.add(new Span(start, out.length()));
    }
    return texts;
  }

  private void insert(String text) {
    out.append(text, 0, text.length());
    pieces.inserted(text.length());
  }

  /**
   * Emits {@code [start, end)} of the old text with the replacements inside it, insertions at its
   * ends included.
   */
  private void emit(int start, int end) {
    emit(start, end, firstFrom(start), true);
  }

  private void emit(int start, int end, int first, boolean insertsAtEnd) {
    int at = start;
    for (int i = first; i < replacements.size(); i++) {
      Edits.Replacement r = replacements.get(i);
      if (r.end() > end || (r.start() == end && !insertsAtEnd)) {
        break;
      }
      copy(at, r.start());
      rewrite(r);
      at = r.end();
    }
    copy(at, end);
  }

  /**
   * As {@link #emit(int, int)} for text beside which other text is emitted: insertions at its ends
   * are not its own.
   */
  private void emitInside(int start, int end) {
    int first = firstFrom(start);
    while (first < replacements.size()
        && replacements.get(first).start() == start
        && replacements.get(first).end() == start) {
      first++;
    }
    emit(start, end, first, false);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = replacements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (replacements.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void copy(int start, int end) {
    if (start < end) {
      out.append(old.text(), start, end);
      pieces.copied(end - start, start);
      places.add(start, end - start, out.length() - (end - start), end - start, leavesFlow);
    }
  }

  /**
   * What both sides of a replacement share at their ends is copied, so that its provenance stays
   * fine.
   */
  private void rewrite(Edits.Replacement r) {
    String after = r.after();
    int start = r.start();
    int from = 0;
    while (start < r.end()
        && from < after.length()
        && old.text().charAt(start) == after.charAt(from)) {
      start++;
      from++;
    }
    int end = r.end();
    int to = after.length();
    while (end > start && to > from && old.text().charAt(end - 1) == after.charAt(to - 1)) {
      end--;
      to--;
    }
    copy(r.start(), start);
    places.add(start, end - start, out.length(), to - from, leavesFlow);
    if (from < to) {
      out.append(after, from, to);
      pieces.rewritten(to - from, start, end);
    }
    copy(end, r.end());
  }

  private Structure structure(Document marked, int bodyEnd, int movedFrom, List<Span> noteTexts) {
    PageTable before = marked.structure().pages();
    PageTable pages = new PageTable(before.size());
    int reached = 0;
    for (int page = 0; page < before.size(); page++) {
      int start = page == 0 ? 0 : places.after(before.start(page), bodyEnd);
      reached = Math.min(bodyEnd, Math.max(reached, start));
      pages.add(reached, before.source(page), before.label(page));
    }
    ImmutableList.Builder<Note> notes = ImmutableList.builder();
    reached = bodyEnd;
    for (Note note : marked.notes()) {
      int anchor = note.isAnchored() ? places.before(note.anchor()) : Note.UNANCHORED;
      int start = Math.max(reached, places.before(note.start()));
      reached = Math.max(start, places.after(note.end(), movedFrom));
      notes.add(new Note(note.id(), note.label(), note.page(), anchor, start, reached));
    }
    addNotes(marked, noteTexts, notes);
    return new Structure(bodyEnd, pages, notes.build());
  }

  private void addNotes(Document marked, List<Span> noteTexts, ImmutableList.Builder<Note> notes) {
    NoteIds ids = new NoteIds(marked.structure());
    for (int i = 0; i < noteTexts.size(); i++) {
      Edits.Extraction note = edits.extractions().get(i);
      int page = marked.pageAt(note.regions().get(0).start());
      int anchor = note.anchored() ? places.before(note.anchor().start()) : Note.UNANCHORED;
      Span text = noteTexts.get(i);
      notes.add(
          new Note(
              ids.next(page, note.label()), note.label(), page, anchor, text.start(), text.end()));
    }
  }
}
