package io.github.pumice.io;

/** How the lines of a source end. */
enum LineEnds {
  NONE,
  LF,
  CRLF,
  CR,
  MIXED;

  static LineEnds of(String text) {
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
