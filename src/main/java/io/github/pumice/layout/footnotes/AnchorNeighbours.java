package io.github.pumice.layout.footnotes;

/**
 * Weighs a number by what it is glued to: {@code Jacob1} or {@code perfect.1}, not {@code B1} or
 * {@code bin/file1}.
 */
final class AnchorNeighbours {
  /** More points than this before a number are the leaders of a table of contents. */
  private static final int MOST_CLOSING = 4;

  /** A word of so many letters before a point may be an abbreviation: {@code vol.1}. */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final double LEADERS = -4;

  private AnchorNeighbours() {}

  /** Log-odds that the number at {@code at} is an anchor. */
  static double weight(AnchorLine line, int at) {
    int end = at;
    while (end > line.from() && AnchorLine.isClosing(line.at(end - 1))) {
      end--;
    }
    int word = NoteMarks.wordStart(line.text(), line.from(), end);
    if (at - end > MOST_CLOSING) {
      return LEADERS;
    }
    if (end == at) {
      return behindWord(line, word, end);
    }
    char last = line.at(at - 1);
    return word == end ? behindFigure(line, end, last) : behindPause(end - word, last);
  }

  /** {@code Jacob1}; {@code B1}, {@code Art1} and {@code bin/file1} are names. */
  private static double behindWord(AnchorLine line, int word, int end) {
    int letters = end - word;
    boolean path = word > line.from() && line.at(word - 1) == '/';
    if (letters <= 1 || path) {
      return -2;
    }
    boolean capital = Character.isUpperCase(line.at(end - 1));
    return letters == 2 ? 0 : letters == 3 && capital ? 1 : 3;
  }

  /** {@code 1853)1}; {@code 3.1} is one number. */
  private static double behindFigure(AnchorLine line, int end, char last) {
    boolean figure = end > line.from() && NoteMarks.isDigit(line.at(end - 1));
    return figure && (last == '.' || last == ',' || last == ':') ? -1 : 2;
  }

  /** {@code perfect.1}; {@code vol.1} may be a reference. */
  private static double behindPause(int letters, char last) {
    if (letters > LONGEST_ABBREVIATION || (last != '.' && last != ',')) {
      return 3;
    }
    return last == ',' ? 1.5 : 0.5;
  }
}
