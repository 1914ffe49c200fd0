package io.github.pumice.layout.footnotes;

/** Tells a parenthesis that closes a mark, {@code the mill1)}, from one that closes words. */
final class AnchorParentheses {
  private static final int LONGEST = 200;

  private AnchorParentheses() {}

  /** The bare mark with the parenthesis that closes it, where one does. */
  static NoteMark closed(AnchorLine line, NoteMark core) {
    int end = line.endOfClosed(core.end());
    boolean close = end > core.end() && (!isWithin(line, core) || isClosedBehind(line, end));
    return close ? core.with(NoteMark.CLOSE, core.start(), end) : core;
  }

  /** Whether a parenthesis is still open before a mark. */
  static boolean isWithin(AnchorLine line, NoteMark core) {
    int from = Math.max(0, core.start() - LONGEST + 1);
    return isOpenBefore(line.text(), from, core.start());
  }

  /** Whether a parenthesis that opens from {@code from} on is still open at {@code at}. */
  static boolean isOpenBefore(String text, int from, int at) {
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (NoteMarks.isOpen(c) || NoteMarks.isClose(c)) {
        return NoteMarks.isOpen(c);
      }
    }
    return false;
  }

  /** Whether a word that begins behind {@code at} closes a parenthesis: then no mark does. */
  static boolean isClosedBehind(AnchorLine line, int at) {
    int most = Math.min(line.text().length(), at + LONGEST);
    int i = at;
    while (i < most && !NoteMarks.isOpen(line.at(i)) && !NoteMarks.isClose(line.at(i))) {
      i++;
    }
    return i < most
        && i - 2 >= at
        && NoteMarks.isClose(line.at(i))
        && Character.isLetter(line.at(i - 1))
        && Character.isLetter(line.at(i - 2));
  }
}
