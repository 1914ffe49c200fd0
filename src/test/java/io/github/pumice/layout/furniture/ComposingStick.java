package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Prose;

/** Sets prose to a measure, line by line; words that do not fit are broken, or begin the next. */
final class ComposingStick {
  private final Prose prose;
  private final int measure;
  private final int shortest;
  private final String hyphen;
  private String pending = "";
  private boolean paragraph;

  /**
   * A stick that is empty.
   *
   * @param measure how many letters a line holds
   * @param shortest how many letters a word needs to be broken
   * @param hyphen what stands where a word is broken
   */
  ComposingStick(Prose prose, int measure, int shortest, String hyphen) {
    this.prose = prose;
    this.measure = measure;
    this.shortest = shortest;
    this.hyphen = hyphen;
  }

  /** Begins the text of a chapter. */
  void begin() {
    prose.begin();
    pending = "";
    paragraph = false;
  }

  /** The next line. */
  String line() {
    StringBuilder line = new StringBuilder(pending);
    pending = "";
    while (true) {
      if (paragraph && line.length() > 0) {
        paragraph = false;
        return line.toString();
      }
      String word = prose.next();
      paragraph = prose.paragraphEnds();
      int room = measure - line.length() - 1;
      if (word.length() <= room) {
        line.append(line.length() > 0 ? " " : "").append(word);
      } else {
        int cut = word.length() / 2;
        boolean broken = word.length() >= shortest && cut + 1 <= room;
        pending = broken ? word.substring(cut) : word;
        return broken ? line + " " + word.substring(0, cut) + hyphen : line.toString();
      }
    }
  }
}
