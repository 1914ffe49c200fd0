package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Words;
import io.github.pumice.words.Case;
import io.github.pumice.words.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Where a word may have been cut: the mark at the end of one line and the next line that has text.
 *
 * <p>All offsets are UTF-16 code units of the document.
 *
 * @param wordStart where the left half begins
 * @param mark where the left half ends and the mark stands, if there is one
 * @param markEnd offset after the mark
 * @param next where the next line's text begins, at the repeated hyphen if there is one
 * @param tail where the right half begins
 * @param tailEnd offset after the right half
 * @param seam whether a page ends between the halves
 * @param beyond whether the left half stands in a column that begins right of the next line
 */
record LineEnd(
    int wordStart,
    int mark,
    int markEnd,
    int next,
    int tail,
    int tailEnd,
    boolean seam,
    boolean beyond) {
  private static final int MOST_LINE_ENDS = 2;
  private static final int MOST_AT_SEAM = 6;
  private static final int LONGEST_CONJUNCTION = 4;

  /** The cut whose line ends at {@code newline}, or null where nothing looks like one. */
  static @Nullable LineEnd at(Document document, int newline, boolean marked) {
    String text = document.text();
    int markEnd = lastOf(text, newline) + 1;
    int mark = marked ? markEnd - 1 : markEnd;
    int end = endOfWord(text, mark);
    if (end == 0) {
      return null;
    }
    int next = nextText(document, newline);
    if (next < 0) {
      return null;
    }
    int tail = next + 1 < text.length() && Marks.isHyphen(text.charAt(next)) ? next + 1 : next;
    int tailEnd = Words.end(text, tail);
    int start = Words.startBefore(text, end);
    boolean seam = document.pageAt(mark - 1) != document.pageAt(next);
    boolean beyond = !seam && Columns.isBeyond(text, end, next);
    boolean newParagraph =
        !seam
            && isApart(text, newline, next)
            && (!Character.isLowerCase(text.charAt(tail)) || isAlone(text, start));
    return tailEnd == tail
            || newParagraph
            || isSetApart(text, start, tail)
            || isNumberOfLine(text, end, tail, tailEnd)
            || (beyond && Columns.divide(text, end, next))
            || NetAddress.goesOnIdentifier(text, start)
            || (text.charAt(mark) == '='
                && (NetAddress.isValue(text, tail) || NetAddress.goesOnAddress(text, start)))
        ? null
        : new LineEnd(start, mark, markEnd, next, tail, tailEnd, seam, beyond);
  }

  /**
   * Where the letters of the word before the mark end, elided or not; 0 where none stands there.
   */
  private static int endOfWord(String text, int mark) {
    int end = mark > 0 && Marks.isApostrophe(text.charAt(mark - 1)) ? mark - 1 : mark;
    return end > 0 && Words.isPart(text.charAt(end - 1)) ? end : 0;
  }

  /** Whether the word stands between two hyphens, {@code -unknown-}, and another one begins. */
  private static boolean isSetApart(String text, int start, int tail) {
    return start > 1
        && Marks.isHyphen(text.charAt(start - 1))
        && Character.isWhitespace(text.charAt(start - 2))
        && Character.isUpperCase(text.charAt(tail));
  }

  /** Whether the next line begins with a number of its own: in the margin, alone, of an item. */
  private static boolean isNumberOfLine(String text, int end, int tail, int tailEnd) {
    int at = tail;
    while (at < tailEnd && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean alone =
        tailEnd == text.length()
            || text.charAt(tailEnd) == '\n'
            || text.startsWith("  ", tailEnd)
            || text.startsWith(". ", tailEnd)
            || text.startsWith(") ", tailEnd);
    return at == tailEnd && alone && Character.isLetter(text.charAt(end - 1));
  }

  /** Whether nothing stands before the word in its line: an entry of a list, {@code kilo-}. */
  private static boolean isAlone(String text, int start) {
    int before = lastOf(text, start);
    return before < 0 || text.charAt(before) == '\n';
  }

  /** Whether a blank line stands between the halves in the middle of a page. */
  boolean isApart(String text) {
    return !seam && isApart(text, markEnd, next);
  }

  /** Whether the halves may stand in two columns. */
  boolean mayBeInColumns(String text) {
    return beyond && Columns.mayDivide(text, mark);
  }

  private static boolean isApart(String text, int newline, int next) {
    return text.lastIndexOf('\n', next) > newline;
  }

  /** Whether the word goes on an address of the net. */
  boolean isInAddress(String text) {
    return NetAddress.goesOnAddress(text, wordStart);
  }

  /**
   * Whether what stands next to the mark is in capitals, and a word in the same line is not: a
   * heading is all in capitals.
   */
  boolean isAcronym(String text, BrokenWord word) {
    return Case.isInCapitals(text, mark - word.head().length(), mark)
        && Case.isInCapitals(text, tail, tail + word.tail().length())
        && (Case.hasSmallLetter(text, text.lastIndexOf('\n', wordStart) + 1, wordStart)
            || Case.hasSmallLetter(text, tailEnd, endOfLine(text, tailEnd)));
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Offset of the last character before {@code newline} that is no blank, or -1. */
  static int lastOf(String text, int newline) {
    int last = newline - 1;
    while (last >= 0 && Columns.isBlank(text.charAt(last))) {
      last--;
    }
    return last;
  }

  /** Where the next line with text begins, or -1 where it is too far or in another note. */
  private static int nextText(Document document, int newline) {
    String text = document.text();
    int lineEnds = 0;
    int next = newline;
    while (next < text.length()
        && (Columns.isBlank(text.charAt(next)) || text.charAt(next) == '\n')) {
      lineEnds += text.charAt(next++) == '\n' ? 1 : 0;
    }
    int bodyEnd = document.body().end();
    boolean inBody = next < bodyEnd;
    boolean seam = inBody && lineEnds > 1 && document.pageAt(newline) != document.pageAt(next);
    int most = seam ? MOST_AT_SEAM : newline >= bodyEnd ? 1 : MOST_LINE_ENDS;
    boolean apart = newline < bodyEnd && !inBody;
    return next == text.length() || apart || lineEnds > most ? -1 : next;
  }

  /** The cut as words. */
  BrokenWord word(String text) {
    return BrokenWord.of(
        text.substring(wordStart, mark),
        text.substring(tail, tailEnd),
        isBeforeCompound(text),
        mark == markEnd ? BrokenWord.NO_MARK : text.charAt(mark),
        tail > next);
  }

  /** All that makes the cut word what it is. */
  String key(String text) {
    return text.substring(wordStart, tailEnd) + isBeforeCompound(text);
  }

  /** Whether the right half may be a conjunction, and the word after it has a hyphen. */
  private boolean isBeforeCompound(String text) {
    if (tailEnd - tail > LONGEST_CONJUNCTION) {
      return false;
    }
    int start = tailEnd;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = Words.end(text, start);
    int at = start + 1;
    while (at < end && text.charAt(at) != '-') {
      at++;
    }
    return at < end;
  }

  /** The end of everything that stands without a blank at the right half's end. */
  int tokenEnd(String text) {
    int end = tailEnd;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
