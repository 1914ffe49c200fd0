package io.github.pumice.layout;

import static io.github.pumice.layout.NoteMarks.isClose;
import static io.github.pumice.layout.NoteMarks.isDigit;
import static io.github.pumice.layout.NoteMarks.isOpen;
import static io.github.pumice.layout.NoteMarks.mayBegin;

import io.github.pumice.layout.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks that stand in a line as an anchor does: behind a word, a point or a quotation.
 *
 * <p>The weight given here is that of the mark's own shape and of its neighbours in the line;
 * whether a note answers it is for {@link NoteAligner} to say.
 */
final class NoteAnchors {
  private NoteAnchors() {}

  /** Adds the anchors that may stand in the line {@code [from, to)}, in order. */
  static void read(String text, int from, int to, List<NoteMark> into) {
    AnchorLine line = new AnchorLine(text, from, to);
    if (line.isOrnament()) {
      return;
    }
    NoteMark carried = AnchorCarried.of(line);
    if (carried != null) {
      into.add(carried);
    }
    int at = carried == null ? behindStart(line) : carried.end();
    while (at < to) {
      NoteMark anchor = mayBeginAt(line, at) ? anchorAt(line, at) : null;
      if (anchor != null) {
        into.add(anchor);
      }
      at = anchor == null ? at + 1 : anchor.end();
    }
  }

  /** Behind the symbol with which the line begins as a note does, or where the line begins. */
  private static int behindStart(AnchorLine line) {
    NoteMark start = NoteStarts.of(line.text(), line.from(), line.to());
    return start == null || start.kind() != Kind.SYMBOL ? line.from() : start.end();
  }

  /** A quick look, which passes most letters by: they are a mark only before a bracket. */
  private static boolean mayBeginAt(AnchorLine line, int at) {
    char c = line.at(at);
    if (c < 'a' || c > 'z') {
      return c != ' ' && mayBegin(c);
    }
    char next = line.after(at + 1);
    return next == c || next == '.' || isClose(next);
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
