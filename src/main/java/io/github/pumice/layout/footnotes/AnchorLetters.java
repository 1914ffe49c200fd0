package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Reads a letter as an anchor, which it is only with a parenthesis: {@code the mill a)}. */
final class AnchorLetters {
  private static final double GLUED = 2.5;
  private static final double APART = 1.5;

  /** Within a parenthesis the letter may be the item of a list, or a word's abbreviation. */
  private static final double WITHIN = -1.5;

  private AnchorLetters() {}

  static @Nullable NoteMark of(AnchorLine line, NoteMark core) {
    int end = line.endOfClosed(core.end());
    char before = line.at(core.start() - 1);
    if (NoteMarks.isDigit(before) || isInWord(core, before)) {
      return null;
    }
    boolean within = AnchorParentheses.isWithin(line, core);
    if (within && !AnchorParentheses.isClosedBehind(line, end)) {
      return null;
    }
    double weight = Character.isLetter(before) ? GLUED : APART;
    return AnchorParentheses.closed(line, core).weighing(within ? weight + WITHIN : weight);
  }

  private static boolean isInWord(NoteMark core, char before) {
    return core.kind() == Kind.GREEK && UnicodeScript.of(before) == UnicodeScript.GREEK;
  }
}
