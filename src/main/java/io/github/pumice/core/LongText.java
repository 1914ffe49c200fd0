package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cleans a text that is longer than any book, a library in one file, part by part, so that memory
 * holds the steps of one part at a time.
 *
 * <p>Parts end at a form feed, else at a blank line, else at a line end; a part is as long as
 * several books, so each has evidence enough of its own. The parts' bodies stand in the joined
 * document one after the other, then the notes of all. Only a document as it was opened can be
 * taken apart.
 */
final class LongText {
  /** A text up to this length is cleaned whole. */
  static final int LONGEST_WHOLE = 1 << 22;

  /** Pieces of this size, unlike larger ones, do not cut memory up for the garbage collector. */
  private static final int PIECE = 1 << 16;

  /**
   * A text with many repairs has one for so many characters. The tables that grow with them are
   * made first: grown later, they would cut up the memory that the joined text needs in one piece.
   */
  private static final int CHARACTERS_A_CHANGE = 24;

  private static final String BETWEEN_NOTES = "\n\n";

  private final Source source;
  private final int partLength;
  private final List<String> bodies = new ArrayList<>();
  private final List<String> noteTexts = new ArrayList<>();
  private final ProvenanceBuilder bodyPieces;
  private final List<PlacedNote> notes = new ArrayList<>();
  private final PageTable pages = new PageTable(64);
  private int bodyLength;
  private Knowledge knowledge;

  /**
   * A note of a part: where its anchor stands, in the joined body or from the start of another
   * note, its {@code host}, and where its characters came from.
   */
  private record PlacedNote(
      Note note, int page, int host, int anchor, Provenance provenance, int base) {
    int length() {
      return note.end() - note.start();
    }
  }

  private static final int BODY = -1;

  private LongText(Document opened, int partLength) {
    this.source = opened.source();
    this.knowledge = opened.knowledge();
    this.partLength = partLength;
    this.bodyPieces = new ProvenanceBuilder(opened.text().length() / CHARACTERS_A_CHANGE);
  }

  /**
   * Runs {@code steps} on each part of {@code opened} and joins what they leave; the log is told
   * where in the source each part begins.
   */
  static Document run(
      Document opened, int partLength, ChangeLog log, UnaryOperator<Document> steps) {
    log.expect(opened.text().length() / CHARACTERS_A_CHANGE);
    LongText joined = new LongText(opened, partLength);
    joined.addParts(opened.language(), log, steps);
    log.startAt(0);
    return joined.document();
  }

  private void addParts(String language, ChangeLog log, UnaryOperator<Document> steps) {
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int end = partEnd(text, start);
      log.startAt(start);
      Document part = Document.of(source.part(text.substring(start, end))).withLanguage(language);
      add(steps.apply(part), start, start == 0 ? '\f' : text.charAt(start - 1));
      start = end;
    }
  }

  private int partEnd(String text, int start) {
    int ideal = start + partLength;
    if (ideal >= text.length()) {
      return text.length();
    }
    int lowest = start + partLength / 2;
    for (String end : List.of("\f", "\n\n", "\r\n\r\n", "\n", "\r", " ")) {
      int found = text.lastIndexOf(end, ideal - end.length());
      if (found >= lowest) {
        return found + end.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(ideal)) ? ideal - 1 : ideal;
  }

  private void add(Document part, int base, char before) {
    knowledge = knowledge.and(part.knowledge());
    endLine(before);
    int offset = bodyLength;
    addPages(part, base, offset, before == '\f');
    int firstPage = pages.size() - part.pageCount();
    int firstNote = notes.size();
    for (Note note : part.notes()) {
      int page = Math.max(0, firstPage + note.page());
      int host = hostOf(note, part);
      int anchor = host == BODY ? offset : -part.notes().get(Math.max(0, host)).start();
      notes.add(
          new PlacedNote(
              note,
              page,
              host == BODY ? BODY : firstNote + host,
              note.isAnchored() ? anchor + note.anchor() : Note.UNANCHORED,
              part.provenance(),
              base));
      noteTexts.add(note.of(part));
    }
    String body = part.body().of(part.text());
    for (int at = 0; at < body.length(); at += PIECE) {
      bodies.add(body.substring(at, Math.min(body.length(), at + PIECE)));
    }
    part.provenance().copyPieces(0, body.length(), base, bodyPieces);
    bodyLength += body.length();
  }

  /** The note of the part in which the anchor of a note stands. */
  private static int hostOf(Note note, Document part) {
    for (int i = 0; i < part.notes().size() && note.anchor() > part.body().end(); i++) {
      Note host = part.notes().get(i);
      if (note.anchor() >= host.start() && note.anchor() <= host.end()) {
        return i;
      }
    }
    return BODY;
  }

  /** A step may have taken the line end, or the blank, at which the source was parted. */
  private void endLine(char before) {
    String gap = isLineEnd(before) ? "\n" : before == ' ' ? " " : "";
    String last = bodyLength == 0 ? "\n" : bodies.get(bodies.size() - 1);
    if (!last.endsWith("\n") && !last.endsWith(gap)) {
      bodies.add(gap);
      bodyPieces.inserted(1);
      bodyLength++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  /**
   * A part that begins in the middle of a page goes on with the last page of the part before it.
   */
  private void addPages(Document part, int base, int offset, boolean beginsPage) {
    for (Page page : part.pages()) {
      if (page.index() > 0 || beginsPage || page.isLabelled()) {
        int source = part.structure().pages().source(page.index());
        pages.add(page.start() + offset, source + base, page.label());
      }
    }
  }

  private Document document() {
    List<String> texts = new ArrayList<>(bodies);
    bodies.clear();
    int at = bodyLength;
    int[] starts = new int[notes.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at + BETWEEN_NOTES.length();
      at = starts[i] + notes.get(i).length();
    }
    List<Note> placed = new ArrayList<>(notes.size());
    NoteIds ids = new NoteIds(new Structure(bodyLength, pages, ImmutableList.of()));
    for (int i = 0; i < notes.size(); i++) {
      PlacedNote note = notes.get(i);
      texts.add(BETWEEN_NOTES);
      texts.add(noteTexts.get(i));
      bodyPieces.inserted(BETWEEN_NOTES.length());
      note.provenance().copyPieces(note.note().start(), note.note().end(), note.base(), bodyPieces);
      String label = note.note().label();
      String id = ids.next(note.page(), label);
      int anchor = note.host() == BODY ? note.anchor() : note.anchor() + starts[note.host()];
      placed.add(new Note(id, label, note.page(), anchor, starts[i], starts[i] + note.length()));
    }
    noteTexts.clear();
    String text = String.join("", texts);
    return new Document(
        text,
        new Structure(bodyLength, pages, ImmutableList.copyOf(placed)),
        bodyPieces.build(),
        source,
        knowledge,
        null,
        false);
  }
}
