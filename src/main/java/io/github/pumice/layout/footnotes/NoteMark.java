package io.github.pumice.layout.footnotes;

/**
 * A mark that may call a note in the text or begin one at the foot.
 *
 * @param kind digits, a Latin or Greek letter, printer's symbols, or what nobody can read
 * @param ordinal which mark of its kind: 1 for {@code 1} and {@code a}; for symbols see {@link
 *     NoteSymbols}
 * @param form the delimiters around it, a sum of the constants below
 * @param weight log-odds that a mark of this shape, in this place, is what it seems to be
 * @param start offset of the mark with its delimiters
 * @param end offset after them
 */
record NoteMark(Kind kind, int ordinal, int form, double weight, int start, int end) {

  /** What a mark consists of. */
  enum Kind {
    NUMBER,
    LETTER,
    GREEK,
    SYMBOL,

    /** Something that OCR has made of a mark; which one it was nobody can tell. */
    UNREAD
  }

  static final int BARE = 0;
  static final int OPEN = 1;
  static final int CLOSE = 2;
  static final int DOT = 4;
  static final int RAISED = 8;

  /** Not the mark itself, but what OCR may have made of it. */
  static final int MISREAD = 16;

  /** A start within a line, behind another note. */
  static final int INLINE = 32;

  /** The mark that a note has lost: nothing is left of it. */
  static final int LOST = 64;

  /** A start that is a line of its own, above the note. */
  static final int ABOVE = 128;

  /** A bare number before another one: {@code 15. 3. Mos. 29, 11.} or the row of a table. */
  static final int BEFORE_FIGURE = 256;

  /** A start that is glued to the first half of a word, see {@link NoteGlued}. */
  static final int GLUED = 512;

  /** A lost mark below another note, whose paragraph may begin there too. */
  static final int BELOW = 1024;

  /** Whether both are the same mark, whatever delimiters they wear. */
  boolean sameAs(NoteMark other) {
    return kind == other.kind && ordinal == other.ordinal;
  }

  /** The delimiters that a printer repeats at both places: a dot stands only before the note. */
  int delimiters() {
    return form & (OPEN | CLOSE);
  }

  /** This mark from an offset to another, with what {@code traits} add to its form. */
  NoteMark with(int traits, int from, int to) {
    return new NoteMark(kind, ordinal, form | traits, weight, from, to);
  }

  /** This mark with another weight. */
  NoteMark weighing(double other) {
    return new NoteMark(kind, ordinal, form, other, start, end);
  }

  /** What OCR may have made of this mark elsewhere in the text. */
  NoteMark asMisread(double likely, int from, int to) {
    return with(MISREAD, from, to).weighing(likely);
  }

  /** This mark, read as another than the one that was printed. */
  NoteMark asUnread() {
    return new NoteMark(Kind.UNREAD, 0, form, weight, start, end);
  }

  boolean isLost() {
    return (form & LOST) != 0;
  }

  /** Whether the mark was lost below another note. */
  boolean isBelow() {
    return (form & BELOW) != 0;
  }

  boolean isMisread() {
    return (form & MISREAD) != 0;
  }

  /**
   * Whether the mark is none without its anchor: in mid-line, on a line of its own, before a figure
   * or behind half a word.
   */
  boolean needsAnchor() {
    return (form & (INLINE | ABOVE | BEFORE_FIGURE | GLUED)) != 0;
  }

  /** Whether the mark consists of letters, which call a note only with a parenthesis. */
  boolean isLetter() {
    return kind == Kind.LETTER || kind == Kind.GREEK;
  }

  /** Whether nobody can tell which mark it was. */
  boolean isUnread() {
    return kind == Kind.UNREAD;
  }

  boolean isInline() {
    return (form & INLINE) != 0;
  }

  /** Whether the mark stands on a line of its own. */
  boolean isAbove() {
    return (form & ABOVE) != 0;
  }

  boolean isGlued() {
    return (form & GLUED) != 0;
  }

  /** Whether the mark begins a count: {@code 1}, {@code a}, {@code *}, {@code †}. */
  boolean isFirst() {
    return kind == Kind.SYMBOL ? NoteSymbols.isFirst(ordinal) : ordinal == 1;
  }

  /** How many marks a count leaves out when this one follows {@code before}; below 0 it cannot. */
  int skippedAfter(NoteMark before) {
    if (isUnread() || before.isUnread()) {
      return 0;
    }
    if (kind != before.kind) {
      return -1;
    }
    return switch (kind) {
      case NUMBER, GREEK -> ordinal - before.ordinal - 1;
      case LETTER -> NoteLetters.between(before.ordinal, ordinal);
      case SYMBOL -> NoteSymbols.between(before.ordinal, ordinal);
      case UNREAD -> 0;
    };
  }

  /** The mark as printed, without a dot; raised figures as plain ones. */
  String label(String text) {
    StringBuilder label = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int raised = NoteMarks.raisedDigit(c);
      if (raised >= 0) {
        label.append((char) ('0' + raised));
      } else if (c > ' ' && !((form & DOT) != 0 && i == end - 1)) {
        label.append(c);
      }
    }
    return label.toString();
  }
}
