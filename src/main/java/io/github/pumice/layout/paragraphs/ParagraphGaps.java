package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.layout.paragraphs.ParagraphEdges.Opening;

/**
 * What can be seen at each line end: how much room was left in the measure, how the line ends, how
 * the next one begins, and which marks of a paragraph the page shows there.
 */
final class ParagraphGaps {
  private static final int DEEPEST = 12;

  /** With what the lines of comments begin, and those of letters that are quoted in another. */
  private static final String MARKS = "#>%;";

  /** So many lines may stand between two numbers of a series. */
  private static final int SERIES = 12;

  /** So many lines at most, from all over a text, tell how its sentences end inside lines. */
  private static final int SAMPLE = 4000;

  /** What may be seen of a line, of its end, and of how it stands to the next one. */
  enum Mark {
    SENTENCE,
    OPEN,
    CUT,
    ITEM,
    /** A row of a table, or what else stands for itself. */
    ROW,
    INDENTED,
    /** The line goes on with an item, below the item's words. */
    HANGING,
    BLANK_AFTER,
    PAGE_END,
    /** The line begins too far from the margin for a paragraph. */
    CENTRED,
    /** The line is set as titles are: in the middle, in capitals, with a chapter's number. */
    TITLE,
    LOWER,
    UPPER;

    @SuppressWarnings("EnumOrdinal") // Bits last no longer than the run.
    private final int bit = 1 << ordinal();
  }

  /** Above the marks stands what {@link ParagraphEdges#speech} says. */
  private static final int SPEECH = Mark.values().length;

  private final String text;
  private final ParagraphLines lines;

  /** The marks of each line. */
  private final int[] flags;

  private final double[] shortness;
  private final double[] room;
  private final ParagraphSentences sentences = new ParagraphSentences();
  private boolean blanks;

  ParagraphGaps(Document document, ParagraphLines lines, int measure) {
    this.text = document.text();
    this.lines = lines;
    this.flags = new int[lines.size()];
    this.shortness = new double[lines.size()];
    this.room = new double[lines.size()];
    ParagraphStretches stretches = new ParagraphStretches(lines, measure);
    int[] margins = ParagraphMargins.of(lines);
    ParagraphAbbreviations abbreviations = new ParagraphAbbreviations(document);
    ParagraphRows rows = new ParagraphRows(text);
    for (int line = 0; line < lines.size(); line++) {
      boolean row =
          stretches.isParagraph(line)
              || (!lines.isMended(line) && rows.isRow(lines.start(line), lines.end(line)))
              || isMarked(line)
              || isAlike(line - 1)
              || isAlike(line)
              || (isFigures(line) && (isFigures(line - 1) || isFigures(line + 1)));
      flags[line] =
          atEdges(line, abbreviations) | arranged(line, margins[line]) | flag(Mark.ROW, row);
      blanks |= is(line, Mark.BLANK_AFTER) && !is(line, Mark.PAGE_END);
    }
    int step = 1 + lines.size() / SAMPLE;
    for (int line = 0; line < lines.size(); line += step) {
      sentences.add(text, lines.start(line), lines.end(line), abbreviations);
    }
    markSeries();
    ParagraphLocalMeasure full = new ParagraphLocalMeasure(this, lines, stretches);
    for (int line = 0; line < lines.size(); line++) {
      fill(line, stretches.width(line), full.at(line));
    }
  }

  /**
   * Whether the line begins with the mark of an item. A letter, or a dash that follows {@code ;} or
   * {@code :} as no speech does, may stand in running text as well: near by, another line must
   * begin with one.
   */
  private boolean isItem(int line) {
    if (ParagraphEdges.opensItem(text, lines.start(line), lines.end(line))) {
      return true;
    }
    boolean dashed = line > 0 && ";:".indexOf(text.charAt(lines.end(line - 1) - 1)) >= 0;
    boolean item = isLettered(line) || (dashed && isDashed(line));
    for (int near = Math.max(0, line - SERIES); item && near <= line + SERIES; near++) {
      boolean fellow = near != line && near < lines.size();
      if (fellow && (isLettered(line) ? isLettered(near) : isDashed(near))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLettered(int line) {
    return ParagraphEdges.opensLettered(text, lines.start(line), lines.end(line));
  }

  private boolean isDashed(int line) {
    int start = lines.start(line);
    return ParagraphEdges.isDash(text.charAt(start)) && text.startsWith(" ", start + 1);
  }

  /** Whether the line and one beside it begin with the mark of a comment or of a quoted letter. */
  private boolean isMarked(int line) {
    int start = lines.start(line);
    char mark = text.charAt(start);
    return (MARKS.indexOf(mark) >= 0 || text.startsWith("//", start))
        && ((line > 0 && text.charAt(lines.start(line - 1)) == mark)
            || (line + 1 < lines.size() && text.charAt(lines.start(line + 1)) == mark));
  }

  /** Whether the line and the next one begin alike, as the items of a record do. */
  private boolean isAlike(int line) {
    return line >= 0
        && line + 1 < lines.size()
        && ParagraphEdges.beginAlike(text, lines.start(line), lines.start(line + 1));
  }

  /** Whether the line is a number and no more, as the lines of a column of figures are. */
  private boolean isFigures(int line) {
    if (line < 0 || line == lines.size()) {
      return false;
    }
    int at = lines.start(line);
    while (at < lines.end(line) && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == lines.end(line);
  }

  /** Lines that begin with one number after the other are items. */
  private void markSeries() {
    int before = -1;
    int last = -1;
    for (int line = 0; line < lines.size(); line++) {
      int number = ParagraphEdges.number(text, lines.start(line), lines.end(line));
      if (number > 0 && number == last + 1 && line - before <= SERIES) {
        flags[line] |= Mark.ITEM.bit;
      }
      if (number > 0) {
        last = number;
        before = line;
      }
    }
  }

  /** How the line begins and ends, and how the next one begins. */
  private int atEdges(int line, ParagraphAbbreviations abbreviations) {
    int start = lines.start(line);
    int end = lines.end(line);
    boolean last = line + 1 == lines.size();
    int next = last ? end : lines.start(line + 1);
    boolean abbreviated = abbreviations.endsLine(end);
    boolean cut =
        ParagraphEdges.endsInHyphen(text, end)
            || (!last && ParagraphEdges.isInsideAddress(text, end, next));
    boolean whole = !abbreviated && !cut;
    boolean item = isItem(line);
    Opening opening = item ? Opening.UNCASED : ParagraphEdges.opening(text, start, end);
    return flag(Mark.SENTENCE, whole && ParagraphEdges.endsSentence(text, start, end))
        | flag(Mark.OPEN, ParagraphEdges.endsOpen(text, end))
        | flag(Mark.CUT, cut)
        | flag(Mark.ITEM, item)
        | (last ? 0 : ParagraphEdges.speech(text, end, next)) << SPEECH
        | flag(Mark.LOWER, opening == Opening.LOWER)
        | flag(Mark.UPPER, opening == Opening.UPPER);
  }

  /** How the line stands on its page. */
  private int arranged(int line, int margin) {
    int more = lines.indent(line) - margin;
    boolean last = line + 1 == lines.size();
    boolean title =
        more >= DEEPEST || ParagraphEdges.isTitle(text, lines.start(line), lines.end(line));
    boolean hanging = isHanging(line);
    return flag(Mark.INDENTED, more > 0 && more < DEEPEST && !hanging && !goesOnIndented(line))
        | flag(Mark.HANGING, hanging)
        | flag(Mark.CENTRED, more >= DEEPEST)
        | flag(Mark.TITLE, title)
        | flag(Mark.BLANK_AFTER, !last && lines.lineEndsAfter(line) > 1)
        | flag(Mark.PAGE_END, !last && lines.isPageEnd(line));
  }

  /** Whether the line goes on with an item, below the item's words. */
  private boolean isHanging(int line) {
    int more = line == 0 ? 0 : lines.indent(line) - lines.indent(line - 1);
    return (more > 0 && is(line - 1, Mark.ITEM))
        || (more == 0 && line > 0 && is(line - 1, Mark.HANGING));
  }

  /** Whether the next line of an indented block has the same indent as this one, which runs on. */
  private boolean goesOnIndented(int line) {
    return line + 1 < lines.size()
        && lines.indent(line) == lines.indent(line + 1)
        && ParagraphEdges.endsOpen(text, lines.end(line));
  }

  private static int flag(Mark mark, boolean is) {
    return is ? mark.bit : 0;
  }

  private void fill(int line, int width, double full) {
    shortness[line] = 1 - width / full;
    if (line + 1 < lines.size()) {
      int word = lines.firstWordWidth(line + 1) + ParagraphMeasure.SPACE;
      room[line] = shortness[line] - word / full;
    }
  }

  /** How far the line stays behind its measure, as a share of it. */
  double shortness(int line) {
    return shortness[line];
  }

  /** The room that is left when the next line's first word is put on this one, as a share. */
  double room(int line) {
    return room[line];
  }

  /** What sentences do inside the lines. */
  ParagraphSentences sentences() {
    return sentences;
  }

  /** Speech that closes with the line or opens with the next, by {@link ParagraphEdges#speech}. */
  int speech(int line) {
    return flags[line] >> SPEECH;
  }

  /** How the line begins; the case of an item says nothing. */
  Opening opening(int line) {
    return is(line, Mark.LOWER)
        ? Opening.LOWER
        : is(line, Mark.UPPER) ? Opening.UPPER : Opening.UNCASED;
  }

  boolean is(int line, Mark mark) {
    return (flags[line] & mark.bit) != 0;
  }

  /** Whether the line after {@code line} is an item of a list, or one of both a row of a table. */
  boolean isArranged(int line) {
    return is(line + 1, Mark.ITEM) || is(line, Mark.ROW) || is(line + 1, Mark.ROW);
  }

  /** Whether nothing parts the line from the next one in a text that has blank lines. */
  boolean isSolid(int line) {
    return blanks && !is(line, Mark.BLANK_AFTER) && !is(line, Mark.PAGE_END);
  }
}
