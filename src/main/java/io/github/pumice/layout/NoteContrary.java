package io.github.pumice.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the notes of a page that count well: above them stand more lines that begin
 * so, as in a list whose items refer to each other, or in the text more marks that nothing answers,
 * or in the notes themselves, as in a book of numbered verses.
 */
final class NoteContrary {
  private static final double EACH_START = 1.5;
  private static final double EACH_ANCHOR = 0.7;
  private static final double EACH_NESTED = 6;
  private static final double EACH_BULLET = 4;
  private static final double TEXT_BELOW = 6;
  private static final double LIST = 6;
  private static final double SURE = 1.5;

  /** What speaks against one note that is the whole page, and the share that says nothing. */
  private static final double WHOLE_PAGE = 5;

  private static final double FOOT = 0.4;

  /** A page of fewer lines has no foot. */
  private static final int FEWEST_LINES = 16;

  private NoteContrary() {}

  /** Log-odds against the notes, 0 or more. */
  static double weight(NotePage page, List<NotePage.Found> notes) {
    NoteMark first = notes.get(0).start();
    long starts =
        page.starts().stream()
            .filter(s -> s.start() < first.start() && isAlike(s, first) && !s.needsAnchor())
            .filter(s -> notes.stream().noneMatch(note -> isAt(s, note.anchor())))
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
        + EACH_BULLET * bullets(page, notes)
        + (isText(page, notes) ? TEXT_BELOW : 0)
        + WHOLE_PAGE * Math.max(0, share(page, notes) - FOOT)
        + (isAnnounced(page, notes.get(0).anchor()) ? LIST : 0)
        + EACH_ANCHOR * Math.max(0, anchors - 2 * answered)
        + EACH_NESTED * Math.max(0, nested - 2);
  }

  /** The share of the page that its notes have on an average. */
  private static double share(NotePage page, List<NotePage.Found> notes) {
    int lines = page.lines().count();
    int noted = lines - notes.get(0).line();
    boolean leaf = lines >= FEWEST_LINES && lines <= NoteColumns.MOST_LINES;
    return leaf ? (double) noted / lines / notes.size() : 0;
  }

  /** Blocks that the sign of a note begins too, and no anchor calls: the items of a list. */
  private static long bullets(NotePage page, List<NotePage.Found> notes) {
    NoteMark first = notes.get(0).start();
    return page.starts().stream()
        .filter(s -> s.start() > first.start() && s.kind() == NoteMark.Kind.SYMBOL)
        .filter(s -> isAlike(s, first) && s.sameAs(first) && !s.needsAnchor())
        .filter(s -> notes.stream().noneMatch(note -> s.equals(note.start())))
        .count();
  }

  /**
   * Whether text goes on below what marks call that stand in it like words: {@code in (1) it is}.
   */
  private static boolean isText(NotePage page, List<NotePage.Found> notes) {
    PageLines lines = page.lines();
    return lines.count() <= NoteColumns.MOST_LINES
        && notes.stream().map(NotePage.Found::anchor).anyMatch(a -> a != null && isWord(lines, a))
        && NoteColumns.lastResumption(lines, notes) >= 0;
  }

  /** Whether the first anchor is the first item of a list: {@code as follows: a) the miller}. */
  private static boolean isAnnounced(NotePage page, @Nullable NoteMark anchor) {
    if (anchor == null || !isWord(page.lines(), anchor)) {
      return false;
    }
    char before = page.endAbove(anchor);
    return before == ':' || before == ';';
  }

  private static boolean isWord(PageLines lines, NoteMark anchor) {
    return anchor.start() > 0 && lines.whole().charAt(anchor.start() - 1) <= ' ';
  }

  /** Whether a line begins with the anchor of a note, which was carried there. */
  private static boolean isAt(NoteMark start, @Nullable NoteMark anchor) {
    return anchor != null && anchor.start() == start.start();
  }

  private static boolean isAlike(NoteMark mark, NoteMark first) {
    return mark.kind() == first.kind() && mark.delimiters() == first.delimiters();
  }
}
