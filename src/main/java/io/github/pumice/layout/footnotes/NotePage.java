package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one page, those that begin as notes do, and the anchors that stand in them. */
final class NotePage {

  /** More starts than this no page has; a table has: then the last ones count. */
  private static final int MOST_STARTS = 64;

  /** More lines than this no page has: then it is a text without pages, and its end is searched. */
  static final int MOST_LINES = 300;

  /** The weight of a mark of which nothing is left. */
  private static final double LOST = -1.5;

  /** The same below another note: a paragraph of that one would begin so too. */
  private static final double LOST_BELOW = -3;

  private final Document document;
  private final PageLines lines;
  private final char overleaf;
  private final boolean leaf;
  private final List<NoteMark> starts = new ArrayList<>();
  private @Nullable List<NoteMark> anchors;
  private @Nullable List<OddSign> oddSigns;
  private boolean marked;

  private NotePage(Document document, PageLines lines, char overleaf, boolean leaf) {
    this.document = document;
    this.lines = lines;
    this.overleaf = overleaf;
    this.leaf = leaf;
  }

  /**
   * The page of these lines.
   *
   * @param overleaf the offset of the first inked character of the next page, or the length of the
   *     document
   * @param leaf whether it is one of several: a text that marks no pages has no feet, where alone
   *     what nobody can read may be a note or an anchor
   */
  static NotePage of(Document document, PageLines lines, int overleaf, boolean leaf) {
    boolean more = overleaf < document.length();
    NotePage page =
        new NotePage(document, lines, more ? document.text().charAt(overleaf) : '\n', leaf);
    page.readStarts();
    if (leaf) {
      page.addLost();
    }
    if (leaf && NoteGlued.mayHave(page)) {
      NoteGlued.read(page, document, overleaf, page.starts);
      page.sortStarts();
    }
    NoteStack.read(page);
    if (leaf) {
      page.addLostBelow();
    }
    return page;
  }

  private void readStarts() {
    int first = lines.count();
    int top = Math.max(0, lines.count() - MOST_LINES);
    for (int line = lines.count() - 1; line >= top && starts.size() < MOST_STARTS; line--) {
      NoteMark mark = startOf(line);
      if (mark != null) {
        starts.add(mark);
        first = line;
      }
      NoteMark unread =
          leaf ? NoteUnread.of(lines.whole(), lines.start(line), lines.end(line)) : null;
      if (unread != null) {
        starts.add(unread);
        marked = true;
      }
    }
    marked |= first < lines.count();
    for (int line = first; line < lines.count() && starts.size() < MOST_STARTS; line++) {
      NoteStarts.inline(lines.whole(), lines.start(line), lines.end(line), starts, MOST_STARTS);
    }
    sortStarts();
  }

  private void sortStarts() {
    starts.sort(Comparator.comparingInt(NoteMark::start));
  }

  /**
   * Adds a start that has lost its mark: where a sentence breaks off above the last block of the
   * page, which begins another one, and goes on overleaf.
   */
  private void addLost() {
    int line = lines.count() - 1;
    while (line > 0 && lines.blanksAbove(line) == 0) {
      line--;
    }
    if (isApart(line) && mayHaveLost(line)) {
      NoteMark lost = lost(line, NoteMark.BARE, LOST);
      if (NoteEvidence.interrupts(this, lost)) {
        starts.add(lost);
        sortStarts();
        marked = true;
      }
    }
  }

  /** Adds starts that have lost their marks below another note, which is no mark by itself. */
  private void addLostBelow() {
    if (starts.stream().anyMatch(NoteMark::isAbove)) {
      return;
    }
    int line =
        starts.stream().mapToInt(this::lineOf).filter(this::isApart).min().orElse(lines.count());
    while (++line < lines.count() && starts.size() < MOST_STARTS) {
      if (NoteEvidence.endsSentence(lines.last(line - 1)) && mayHaveLost(line)) {
        starts.add(lost(line, NoteMark.BELOW, LOST_BELOW));
      }
    }
    sortStarts();
  }

  /** Whether a line begins as a sentence does, and with no mark. */
  private boolean mayHaveLost(int line) {
    int at = lines.start(line);
    return NoteStarts.beginsText(lines.whole().charAt(at))
        && starts.stream().noneMatch(start -> start.start() <= at && at <= start.end());
  }

  private NoteMark lost(int line, int traits, double weight) {
    int at = lines.start(line);
    return new NoteMark(Kind.UNREAD, 0, NoteMark.LOST | traits, weight, at, at);
  }

  private @Nullable NoteMark startOf(int line) {
    NoteMark mark = NoteStarts.of(lines.whole(), lines.start(line), lines.end(line));
    int next = line + 1;
    boolean above =
        mark == null
            && next < lines.count()
            && lines.length(next) > NoteStarts.LONGEST_ALONE
            && !NoteMarks.isDigit(lines.whole().charAt(lines.start(next)));
    return above ? NoteStarts.alone(lines.whole(), lines.start(line), lines.end(line)) : mark;
  }

  /** The first inked character of the next page, or a line end. */
  char overleaf() {
    return overleaf;
  }

  /** The last inked character of the page. */
  char last() {
    return lines.last(lines.count() - 1);
  }

  /** Whether the page is one of several. */
  boolean isLeaf() {
    return leaf;
  }

  /** Forgets the starts: they belong to a section of notes. */
  void leaveToSection() {
    starts.clear();
  }

  /** Whether a line of the page begins as a note does. */
  boolean isMarked() {
    return marked;
  }

  PageLines lines() {
    return lines;
  }

  /** The starts, top to bottom. */
  List<NoteMark> starts() {
    return starts;
  }

  /** Whether a line stands at the foot of the page below a blank line. */
  boolean isApart(int line) {
    return 2 * line >= lines.count() && lines.blanksAbove(line) > 0;
  }

  /** The line on which a start stands. */
  int lineOf(NoteMark start) {
    return lines.lineAt(start.start());
  }

  /** The anchors, in order of the text; read when first asked for. */
  List<NoteMark> anchors() {
    List<NoteMark> read = anchors;
    if (read == null) {
      read = new ArrayList<>();
      for (int line = Math.max(0, lines.count() - MOST_LINES); line < lines.count(); line++) {
        NoteAnchors.read(lines.whole(), lines.start(line), lines.end(line), read);
      }
      anchors = read;
    }
    return read;
  }

  /** The odd signs of the page, in order; read when first asked for. Only a leaf has any. */
  List<OddSign> oddSigns() {
    List<OddSign> read = oddSigns;
    if (read == null) {
      read = leaf ? OddSignReader.read(lines, document.vocabulary()) : List.of();
      oddSigns = read;
    }
    return read;
  }

  /** The last inked character above a start or before it; a line end at the page's top. */
  char endAbove(NoteMark start) {
    int at = start.start() - 1;
    while (at >= lines.page().start() && lines.whole().charAt(at) <= ' ') {
      at--;
    }
    return at < lines.page().start() ? '\n' : lines.whole().charAt(at);
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

    /** Whether the mark in the text was found as it was printed. */
    boolean isAnchored() {
      return anchor != null && !anchor.isMisread();
    }

    /** Whether the note begins with this mark. */
    boolean isAt(NoteMark mark) {
      return start.start() == mark.start();
    }

    /** This note, without its anchor where that is the mark of another note of the page. */
    Found without(List<Found> others) {
      NoteMark mark = anchor;
      boolean taken =
          mark != null
              && others.stream()
                  .anyMatch(o -> o.start.start() < mark.end() && mark.start() < o.start.end());
      return taken ? new Found(start, line, null, score) : this;
    }

    /** Where the note begins, with the indent of its line. */
    int regionStart(PageLines lines) {
      return start.isInline() || start.isGlued() ? start.start() : lines.lineStart(line);
    }

    /** Where the note's own text begins, after its mark. */
    int textStart(PageLines lines) {
      int at = start.isLost() ? lines.start(line) : start.end();
      return NoteMarks.skipBlank(lines.whole(), at, lines.page().end());
    }
  }
}
