package io.github.pumice.io;

import io.github.pumice.core.Source;

/** How the lines of a source end. */
enum LineEnds {
  NONE,
  LF,
  CRLF,
  CR,
  MIXED;

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        LineEnds here = pair ? CRLF : c == '\n' ? LF : CR;
        i += pair ? 1 : 0;
        if (found != NONE && found != here) {
          return MIXED;
        }
        found = here;
      }
    }
    return found;
  }
}
