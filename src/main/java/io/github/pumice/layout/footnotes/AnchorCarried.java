package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads an anchor that was carried to the next line, behind which the sentence goes on: {@code the
 * miller⏎1) came again}.
 */
final class AnchorCarried {
  private AnchorCarried() {}

  /** The anchor with which the line begins, if it does. */
  static @Nullable NoteMark of(AnchorLine line) {
    NoteMark mark = mark(line);
    if (mark == null) {
      return null;
    }
    int next = line.skipBlank(mark.end());
    boolean pause = next == line.to() || ",.;:".indexOf(line.at(mark.end())) >= 0;
    boolean goesOn = next > mark.end() && Character.isLowerCase(line.after(next));
    char above = lastAbove(line);
    boolean follows = isMidSentence(above) || (pause && NoteEvidence.endsSentence(above));
    return (pause || goesOn) && follows ? mark.weighing(pause ? 2 : 1) : null;
  }

  /** The mark with which the line begins; a plain number or letter is none without its close. */
  private static @Nullable NoteMark mark(AnchorLine line) {
    int open = NoteMarks.isOpen(line.at(line.from())) ? NoteMark.OPEN : 0;
    NoteMark core = line.core(open == 0 ? line.from() : line.from() + 1);
    if (core == null) {
      return null;
    }
    int end = line.endOfClosed(core.end());
    int close = end > core.end() ? NoteMark.CLOSE : 0;
    boolean plain = core.kind() != Kind.SYMBOL && (core.form() & NoteMark.RAISED) == 0;
    boolean needsClose = open != 0 || plain;
    return needsClose && close == 0 ? null : core.with(open | close, line.from(), end);
  }

  /** The last inked character of the line above; a line end where that is blank. */
  private static char lastAbove(AnchorLine line) {
    int at = line.from() - 1;
    int ends = 0;
    while (at >= 0 && line.at(at) <= ' ') {
      ends += line.at(at) == '\n' ? 1 : 0;
      at--;
    }
    return at < 0 || ends > 1 ? '\n' : line.at(at);
  }

  private static boolean isMidSentence(char above) {
    return Character.isLetterOrDigit(above) || above == ',' || above == ')';
  }
}
