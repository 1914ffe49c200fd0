package io.github.pumice.layout.footnotes;

import static io.github.pumice.layout.footnotes.NoteMarks.isClose;
import static io.github.pumice.layout.footnotes.NoteMarks.isDigit;
import static io.github.pumice.layout.footnotes.NoteMarks.isOpen;
import static io.github.pumice.layout.footnotes.NoteMarks.mayBegin;

import io.github.pumice.core.CharFinder;
import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks that stand in a line as an anchor does: behind a word, a point or a quotation.
 *
 * <p>The weight given here is that of the mark's own shape and of its neighbours in the line;
 * whether a note answers it is for {@link NoteAligner} to say.
 */
final class NoteAnchors {
  /** What a mark begins with, but for small letters, and the brackets that make these one. */
  private static final CharFinder SIGNS =
      CharFinder.of(c -> isClose((char) c) || (!isSmall((char) c) && mayBegin((char) c)));

  private NoteAnchors() {}

  /** Adds the anchors that may stand in the line {@code [from, to)}, in order. */
  static void read(String text, int from, int to, List<NoteMark> into) {
    int first = next(text, from, to);
    if (first < to) {
      read(new AnchorLine(text, from, to), first, into);
    }
  }

  /** Adds the anchors of a line, in which none may begin before {@code first}. */
  private static void read(AnchorLine line, int first, List<NoteMark> into) {
    if (line.isOrnament()) {
      return;
    }
    NoteMark carried = AnchorCarried.of(line);
    if (carried != null) {
      into.add(carried);
    }
    int behind = carried == null ? behindStart(line) : carried.end();
    int at = next(line.text(), Math.max(first, behind), line.to());
    while (at < line.to()) {
      NoteMark anchor = anchorAt(line, at);
      if (anchor != null) {
        into.add(anchor);
      }
      at = next(line.text(), anchor == null ? at + 1 : anchor.end(), line.to());
    }
  }

  /** Behind the symbol with which the line begins as a note does, or where the line begins. */
  private static int behindStart(AnchorLine line) {
    NoteMark start = NoteStarts.of(line.text(), line.from(), line.to());
    return start == null || start.kind() != Kind.SYMBOL ? line.from() : start.end();
  }

  /**
   * The first offset from {@code at} on at which a mark may begin, or {@code to}. Small letters are
   * passed by: they are a mark only before a bracket.
   */
  private static int next(String text, int at, int to) {
    int i = SIGNS.next(text, at, to);
    while (i < to && isClose(text.charAt(i))) {
      int letter = letterBefore(text, at, i);
      if (letter >= 0) {
        return letter;
      }
      i = SIGNS.next(text, i + 1, to);
    }
    return i;
  }

  /** Where the small letter, once or twice, begins that a bracket closes, or -1. */
  private static int letterBefore(String text, int from, int close) {
    int last = close > from && text.charAt(close - 1) == '.' ? close - 2 : close - 1;
    if (last < from || !isSmall(text.charAt(last))) {
      return -1;
    }
    return last > from && text.charAt(last - 1) == text.charAt(last) ? last - 1 : last;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static @Nullable NoteMark anchorAt(AnchorLine line, int at) {
    char c = line.at(at);
    if (isOpen(c)) {
      return delimited(line, at);
    }
    if (at == line.from()) {
      return null;
    }
    if (isDigit(c)) {
      return AnchorNumbers.at(line, at);
    }
    NoteMark core = line.core(at);
    if (core == null) {
      return null;
    }
    return switch (core.kind()) {
      case SYMBOL -> AnchorSymbols.of(line, core);
      case LETTER, GREEK -> AnchorLetters.of(line, core);
      case NUMBER -> AnchorNumbers.raised(line, core);
      case UNREAD -> null;
    };
  }

  /** {@code (1)} or {@code [a]}; where a line begins so, only before a pause. */
  private static @Nullable NoteMark delimited(AnchorLine line, int open) {
    NoteMark core = line.core(open + 1);
    if (core == null || !isClose(line.after(core.end()))) {
      return null;
    }
    int end = core.end() + 1;
    int next = line.skipBlank(end);
    boolean pause = next == line.to() || AnchorLine.isClosing(line.at(next));
    if (open == line.from() && !pause) {
      return null;
    }
    double inText = line.isGlued(open) ? 3.5 : pause ? 3 : 2.2;
    return core.with(NoteMark.OPEN | NoteMark.CLOSE, open, end)
        .weighing(core.kind() == Kind.SYMBOL ? 4 : inText);
  }
}
