package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a book marks its notes, counted over all its pages: which marks in which delimiters stand
 * before notes and have an anchor, and how the count goes on from page to page.
 */
final class NoteScheme {
  /** How often there were marks of each form: of a kind, with the same signs around them. */
  private static final class Forms {
    private static final int SIGNS = NoteMark.OPEN | NoteMark.CLOSE | NoteMark.DOT | NoteMark.ABOVE;

    private final Map<Kind, double[]> counts = new EnumMap<>(Kind.class);
    private double all;

    void add(NoteMark start, double count) {
      all += count;
      counts.computeIfAbsent(start.kind(), kind -> new double[SIGNS + 1])[start.form() & SIGNS] +=
          count;
    }

    /** How many had the same signs around them, whatever their kind. */
    double ofForm(NoteMark start) {
      int form = start.form() & SIGNS;
      return counts.values().stream().mapToDouble(count -> count[form]).sum();
    }

    /** How many there were in all. */
    double ofAll() {
      return all;
    }

    double count(NoteMark start) {
      double[] found = counts.get(start.kind());
      return found == null ? 0 : found[start.form() & SIGNS];
    }
  }

  private static final double MOST_OF_A_PAGE = 3;

  /** The sum of log-odds over all pages from which on probable notes of a form are its habit. */
  private static final double AGREED = 8;

  /** What each block without a mark says against those with one that break into the text. */
  private static final double EACH_UNMARKED = 4;

  /** What a mark adds with which the feet of many pages begin. */
  private static final double AT_FEET = 2.5;

  private final Forms anchored = new Forms();
  private final Forms unanchored = new Forms();
  private final Forms others = new Forms();
  private final Forms probable = new Forms();
  private double interrupting;
  private int unmarked;
  private int notes;
  private int misread;
  private @Nullable NoteMark usualFirst;
  private int restarts;
  private int runsOn;

  private final NoteFeet feet;

  private NoteScheme(NoteFeet feet) {
    this.feet = feet;
  }

  /** What nothing was counted for but the feet of the pages. */
  static NoteScheme unknown(NoteFeet feet) {
    return new NoteScheme(feet);
  }

  /** Adds up what speaks for the notes of a page, where their place or their anchors say so. */
  void countProbable(NotePage page, List<NotePage.Found> notes) {
    boolean interrupt = !notes.isEmpty() && NoteEvidence.interrupts(page, notes.get(0).start());
    unmarked += !page.starts().isEmpty() && page.starts().get(0).isLost() ? 1 : 0;
    interrupting += interrupt ? Math.min(MOST_OF_A_PAGE, notes.get(0).score()) : 0;
    if (!notes.isEmpty()
        && (interrupt
            || (notes.get(0).start().isUnread() && page.isApart(notes.get(0).line()))
            || feet.has(notes.get(0).start())
            || notes.stream().allMatch(NotePage.Found::isAnchored))) {
      NotePage.Found first = notes.get(0);
      probable.add(first.start(), Math.min(MOST_OF_A_PAGE, first.score()));
    }
  }

  /**
   * Whether so many pages may have notes of the form of these, and so few lines begin so elsewhere,
   * that they are notes, though no page says so alone.
   */
  boolean isAgreed(NotePage page, List<NotePage.Found> notes) {
    NoteMark first = notes.get(0).start();
    if (interrupting >= Math.max(AGREED, EACH_UNMARKED * unmarked)
        && NoteEvidence.interrupts(page, first)) {
      return true;
    }
    double other = first.isUnread() ? others.ofForm(first) : others.count(first);
    return probable.count(first) >= Math.max(AGREED, 2 * other);
  }

  /** Counts the notes of a page; {@code last} is the last mark of an earlier one. */
  void count(NotePage page, List<NotePage.Found> notes, @Nullable NoteMark last) {
    NoteMark first = notes.get(0).start();
    boolean interrupts = NoteEvidence.interrupts(page, first);
    for (NotePage.Found note : notes) {
      this.notes++;
      misread += note.isAnchored() && !note.start().isUnread() ? 0 : 1;
      boolean sure =
          (interrupts && !note.start().isUnread())
              || note.anchor() != null
              || feet.has(note.start());
      (sure ? anchored : unanchored).add(note.start(), 1);
    }
    boolean known = interrupts || notes.get(0).anchor() != null || feet.has(first);
    usualFirst = first.isFirst() && known ? first : usualFirst;
    if (first.isUnread()) {
      return;
    }
    if (last != null && first.isFirst()) {
      restarts++;
    } else if (last != null && first.skippedAfter(last) == 0) {
      runsOn++;
    }
  }

  /**
   * Counts the lines of a page that begin as notes do and are none; below the first note a number
   * may be one of the note's own.
   */
  void countOthers(NotePage page, List<NotePage.Found> notes) {
    int zone = notes.isEmpty() ? Integer.MAX_VALUE : notes.get(0).start().start();
    for (NoteMark start : page.starts()) {
      boolean above = start.start() < zone;
      boolean other = start.kind() == Kind.SYMBOL && notes.stream().noneMatch(n -> n.isAt(start));
      if ((above || other) && !start.needsAnchor()) {
        others.add(start, 1);
      }
    }
  }

  /** Whether the feet of the book's pages begin so. */
  boolean isAtFeet(NoteMark start) {
    return feet.has(start);
  }

  /** Whether the text marks notes so; if the mark cannot be read, whether it has notes. */
  boolean isSeen(NoteMark start) {
    return start.isUnread() ? hasNotes() : anchored(start) > 0;
  }

  /** How many notes of this form have an anchor. */
  int anchored(NoteMark start) {
    return (int) anchored.count(start);
  }

  /** The mark with which a page's notes usually begin, where that is a habit of the text. */
  @Nullable NoteMark usualFirst() {
    NoteMark first = usualFirst;
    return first != null && isHabit(first) && restarts >= runsOn ? first : null;
  }

  /** Whether notes of this form are a habit of the text. */
  boolean isHabit(NoteMark start) {
    return anchored(start) >= 3;
  }

  /** Whether a note of the text has its anchor: then another may have lost its mark. */
  boolean hasAnyNote() {
    return anchored.ofAll() >= 1;
  }

  /** Whether notes are a habit of the text, in whatever form. */
  boolean hasNotes() {
    return anchored.ofAll() >= 2;
  }

  /** Log-odds that a mark of this book was read, and not misread or lost. */
  double legibility() {
    return Math.log((notes + 2.0) / (misread + 1));
  }

  /** Log-odds that a start of this form is a note of this book. */
  double weight(NoteMark start) {
    double with = start.isUnread() ? anchored.ofAll() : anchored.count(start);
    double other = start.isUnread() ? others.ofForm(start) : others.count(start);
    double contrary = Math.log(1 + unanchored.count(start) * 0.5 + other * 0.5);
    return with < 2 ? -1 - contrary : Math.min(3, Math.log(with) - contrary);
  }

  /** Log-odds that a page's first mark is {@code first} after {@code last} on an earlier page. */
  double sequenceWeight(NoteMark first, @Nullable NoteMark last) {
    if (feet.has(first)) {
      return AT_FEET;
    }
    if (first.isUnread()) {
      return 0;
    }
    int skipped = last == null ? -1 : first.skippedAfter(last);
    if (first.isFirst()) {
      return runsOn > 4 * restarts + 2 ? 0 : 0.5;
    }
    if (skipped == 0) {
      return runsOn * 4 < restarts ? -1 : runsOn > 2 * restarts + 4 ? 2 : 1;
    }
    return skipped > 0 && skipped < 3 && runsOn * 4 >= restarts ? -0.5 : skipped > 9 ? -4 : -1.5;
  }
}
