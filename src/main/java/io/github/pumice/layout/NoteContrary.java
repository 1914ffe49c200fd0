package io.github.pumice.layout;

import java.util.List;

/**
 * What speaks against the notes of a page that count well: above them stand more lines that begin
 * so, as in a list whose items refer to each other, or in the text more marks that nothing answers,
 * or in the notes themselves, as in a book of numbered verses.
 */
final class NoteContrary {
  private static final double EACH_START = 1.5;
  private static final double EACH_ANCHOR = 0.7;
  private static final double EACH_NESTED = 6;
  private static final double SURE = 1.5;

  private NoteContrary() {}

  /** Log-odds against the notes, 0 or more. */
  static double weight(NotePage page, List<NotePage.Found> notes) {
    NoteMark first = notes.get(0).start();
    long starts =
        page.starts().stream()
            .filter(s -> s.start() < first.start() && isAlike(s, first) && !s.needsAnchor())
            .count();
    long answered = notes.stream().filter(note -> note.anchor() != null).count();
    long anchors =
        page.anchors().stream().filter(a -> a.weight() >= SURE && isAlike(a, first)).count();
    long nested =
        page.anchors().stream()
            .filter(a -> a.start() > first.start() && a.weight() >= SURE && isAlike(a, first))
            .filter(a -> notes.stream().noneMatch(note -> a.equals(note.anchor())))
            .count();
    return EACH_START * starts
        + EACH_ANCHOR * Math.max(0, anchors - 2 * answered)
        + EACH_NESTED * Math.max(0, nested - 2);
  }

  private static boolean isAlike(NoteMark mark, NoteMark first) {
    return mark.kind() == first.kind() && mark.delimiters() == first.delimiters();
  }
}
