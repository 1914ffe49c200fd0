package io.github.pumice.layout.footnotes;

import org.jspecify.annotations.Nullable;

/** The line {@code [from, to)} of a text in which anchors are looked for. */
record AnchorLine(String text, int from, int to) {
  private static final String CLOSING = ".,;:!?…”’»)\"'“]›";

  char at(int offset) {
    return text.charAt(offset);
  }

  /** The character that follows what ends at {@code end}; a blank at the line's end. */
  char after(int end) {
    return end < to ? text.charAt(end) : ' ';
  }

  /** The bare mark at {@code at}. */
  @Nullable NoteMark core(int at) {
    return NoteMarks.core(text, at, to);
  }

  /** Behind the parenthesis that closes what ends at {@code end}, or {@code end}. */
  int endOfClosed(int end) {
    return NoteMarks.endOfClosed(text, end, to);
  }

  /** The first offset from {@code at} on that is not blank, or the line's end. */
  int skipBlank(int at) {
    return NoteMarks.skipBlank(text, at, to);
  }

  /** Whether what stands at {@code at} is glued to what stands before it. */
  boolean isGlued(int at) {
    return at > from && text.charAt(at - 1) > ' ';
  }

  /** Whether {@code c} is a point, a quotation mark or a parenthesis that ends some words. */
  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Whether the line consists of stars and blanks. */
  boolean isOrnament() {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ' && !NoteSymbols.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
