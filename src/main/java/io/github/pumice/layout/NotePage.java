package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one page, those that begin as notes do, and the anchors that stand in them. */
final class NotePage {

  /** More starts than this no page has; a table has: then the last ones count. */
  private static final int MOST_STARTS = 64;

  private final PageLines lines;
  private final List<NoteMark> starts = new ArrayList<>();
  private final List<Integer> startLines = new ArrayList<>();
  private final List<NoteMark> anchors = new ArrayList<>();

  private NotePage(PageLines lines) {
    this.lines = lines;
  }

  /** The page of these lines; its anchors are read only where something begins as a note does. */
  static NotePage of(PageLines lines) {
    NotePage page = new NotePage(lines);
    page.readStarts();
    if (!page.starts.isEmpty()) {
      for (int line = 0; line < lines.count(); line++) {
        NoteMarks.anchors(lines.whole(), lines.start(line), lines.end(line), page.anchors);
      }
    }
    return page;
  }

  private void readStarts() {
    for (int line = lines.count() - 1; line >= 0 && starts.size() < MOST_STARTS; line--) {
      NoteMark mark = NoteMarks.startOf(lines.whole(), lines.start(line), lines.end(line));
      if (mark != null) {
        starts.add(0, mark);
        startLines.add(0, line);
      }
    }
  }

  PageLines lines() {
    return lines;
  }

  /** The starts, top to bottom. */
  List<NoteMark> starts() {
    return starts;
  }

  /** The line that begins with a start. */
  int lineOf(int start) {
    return startLines.get(start);
  }

  /** The anchors, in order of the text. */
  List<NoteMark> anchors() {
    return anchors;
  }

  /** The last character of the inked line above, or a line end at the page's top. */
  char endAbove(int line) {
    return line == 0 ? '\n' : lines.whole().charAt(lines.end(line - 1) - 1);
  }

  /**
   * A note that was found on the page.
   *
   * @param start its mark at the foot
   * @param line the line that begins with it
   * @param anchor its mark in the text, if it was found
   * @param score the sum of log-odds of all notes of the page
   */
  record Found(NoteMark start, int line, @Nullable NoteMark anchor, double score) {

    /** Where the note's own text begins, after its mark. */
    int textStart(PageLines lines) {
      int at = start.end();
      while (at < lines.end(line) && lines.whole().charAt(at) <= ' ') {
        at++;
      }
      return at;
    }
  }
}
