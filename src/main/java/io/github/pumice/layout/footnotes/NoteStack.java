package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Span;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.footnotes.NotePage.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines below marks that stand on lines of their own, one upon the other or among the
 * notes: {@code 1⏎2⏎⏎Ibid., p. 4.⏎See Rolls, p. 9.} Raised marks are read so where their lines do
 * not quite meet those of the notes; the notes themselves stand in their order.
 *
 * <p>Another note begins where a sentence has ended and another begins, first of all below a blank
 * line or a line that is not full. Linear in the lines, apart from sorting those.
 */
final class NoteStack {
  private final PageLines lines;
  private final List<Found> notes;
  private final List<Integer> texts = new ArrayList<>();

  private NoteStack(PageLines lines, List<Found> notes) {
    this.lines = lines;
    this.notes = notes;
    for (int line = notes.get(0).line() + 1; line < lines.count(); line++) {
      if (!isMark(line)) {
        texts.add(line);
      }
    }
  }

  /** Adds the starts of a page that stand alone above another one, or below it at the foot. */
  static void read(NotePage page) {
    List<NoteMark> starts = page.starts();
    int first = 0;
    while (first < starts.size() && !starts.get(first).isAbove()) {
      first++;
    }
    if (first == starts.size()) {
      return;
    }
    NoteMark next = starts.get(first);
    for (int line = page.lineOf(next) - 1; line >= 0 && !next.isGlued(); line--) {
      NoteMark mark = alone(page.lines(), line);
      if (mark == null || !follows(next, mark)) {
        break;
      }
      starts.add(first, mark);
      next = mark;
    }
    addBelow(page, first);
  }

  private static void addBelow(NotePage page, int first) {
    List<NoteMark> starts = page.starts();
    int at = first;
    NoteMark last = starts.get(first);
    for (int line = page.lineOf(last) + 1; line < page.lines().count(); line++) {
      NoteMark mark = alone(page.lines(), line);
      while (at < starts.size() && starts.get(at).start() < page.lines().start(line)) {
        at++;
      }
      boolean known = at < starts.size() && mark != null && starts.get(at).start() == mark.start();
      if (mark != null && !known && follows(mark, last)) {
        starts.add(at, mark);
      }
      last = mark == null ? last : mark;
    }
  }

  private static @Nullable NoteMark alone(PageLines lines, int line) {
    return NoteStarts.alone(lines.whole(), lines.start(line), lines.end(line));
  }

  private static boolean follows(NoteMark mark, NoteMark before) {
    boolean again = mark.kind() == NoteMark.Kind.SYMBOL && mark.sameAs(before);
    return mark.delimiters() == before.delimiters() && (again || mark.skippedAfter(before) == 0);
  }

  /** Whether all notes of a page have their marks above them, and one has no line between. */
  static boolean isOne(PageLines lines, List<Found> notes) {
    boolean stacked = false;
    for (int i = 0; i < notes.size(); i++) {
      Found note = notes.get(i);
      int next = i + 1 < notes.size() ? notes.get(i + 1).line() : lines.count();
      stacked |= next == note.line() + 1;
      if (!note.start().isAbove()) {
        return false;
      }
    }
    return stacked;
  }

  /** The notes with their lines; none where these cannot be told apart. */
  static List<NoteDraft> drafts(PageLines lines, List<Found> notes, int from) {
    NoteStack stack = new NoteStack(lines, notes);
    List<Integer> firsts = stack.firsts();
    List<NoteDraft> drafts = new ArrayList<>();
    for (int i = 0; i < notes.size() && !firsts.isEmpty(); i++) {
      int to = i + 1 < firsts.size() ? firsts.get(i + 1) : stack.texts.size();
      NoteDraft draft = new NoteDraft(lines.whole(), notes.get(i).without(notes));
      stack.addLines(draft, i, firsts.get(i), to, from);
      drafts.add(draft);
    }
    return drafts;
  }

  private boolean isMark(int line) {
    return notes.stream().anyMatch(note -> note.line() == line);
  }

  /** For each note its first line among the texts. */
  private List<Integer> firsts() {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 1; i < texts.size(); i++) {
      if (mayBegin(texts.get(i), texts.get(i - 1))) {
        firsts.add(i);
      }
    }
    int more = notes.size() - 1;
    if (texts.isEmpty() || firsts.size() < more) {
      return List.of();
    }
    firsts.sort(Comparator.comparingInt(this::lengthAbove));
    List<Integer> chosen = new ArrayList<>(firsts.subList(0, more));
    chosen.add(0);
    chosen.sort(Comparator.naturalOrder());
    return chosen;
  }

  private boolean mayBegin(int line, int above) {
    String text = lines.whole();
    char c = text.charAt(lines.start(line));
    return NoteEvidence.endsSentence(lines.last(above))
        && (NoteStarts.beginsText(c) || Character.isDigit(c));
  }

  /** How full the line above is; a blank line is empty. */
  private int lengthAbove(int index) {
    int line = texts.get(index);
    return lines.blanksAbove(line) > 0 ? 0 : lines.length(texts.get(index - 1));
  }

  /** Adds the line of the note's mark, and those of its text that follow each other. */
  private void addLines(NoteDraft draft, int note, int first, int to, int from) {
    int mark = notes.get(note).line();
    draft.addMark(new Span(note == 0 ? from : lines.lineStart(mark), lines.next(mark)));
    for (int i = first; i < to; i++) {
      int begin = texts.get(i);
      while (i + 1 < to && texts.get(i + 1) == texts.get(i) + 1) {
        i++;
      }
      int end = texts.get(i);
      draft.add(
          new Span(lines.lineStart(begin), lines.next(end)),
          new Span(lines.start(begin), lines.end(end)));
    }
  }
}
