package io.github.pumice.io;

import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Source;

/** How the lines of a source end. */
enum LineEnds {
  NONE,
  LF,
  CRLF,
  CR,
  MIXED;

  private static final CharFinder END = CharFinder.of(c -> c == '\n' || c == '\r');

  static LineEnds of(Source source) {
    LineEnds[] found = {NONE};
    source.forEachPiece(piece -> found[0] = found[0].and(of(piece)));
    return found[0];
  }

  private LineEnds and(LineEnds other) {
    return this == NONE || this == other ? other : other == NONE ? this : MIXED;
  }

  private static LineEnds of(String text) {
    LineEnds found = NONE;
    for (int i = END.next(text, 0); i < text.length(); i = END.next(text, i + 1)) {
      boolean pair = text.startsWith("\r\n", i);
      LineEnds here = pair ? CRLF : text.charAt(i) == '\n' ? LF : CR;
      i += pair ? 1 : 0;
      if (found != NONE && found != here) {
        return MIXED;
      }
      found = here;
    }
    return found;
  }
}
