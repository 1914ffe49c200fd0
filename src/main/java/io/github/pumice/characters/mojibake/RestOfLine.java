package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a line that is read anew: what befell a line befell all of it, so a word that was
 * left because it proves nothing is read like the others, unless that makes it much worse.
 */
final class RestOfLine {

  /** How much dearer a word may become that is read like the rest of its line. */
  private static final int LIKE_THE_OTHERS = 8;

  private static final int MOST_LIKE_THE_OTHERS = 30;

  private RestOfLine() {}

  /** The line with its rest, where the misreading undone in some words gained so many half bits. */
  static Reading follow(Reading before, Reading after, Misreading misreading, int gain) {
    int language = after.language();
    int most = Math.min(MOST_LIKE_THE_OTHERS, LIKE_THE_OTHERS + gain / 8);
    List<Word> line = new ArrayList<>(after.words());
    boolean changed = false;
    for (int i = 0; i < line.size(); i++) {
      Word left = before.words().get(i);
      Word read = line.get(i) == left ? left.undo(misreading) : left;
      if (read != left
          && follows(left, read, misreading, line)
          && read.cost(language) <= left.cost(language) + most) {
        line.set(i, read);
        changed = true;
      }
    }
    return changed ? after.with(line) : after;
  }

  private static boolean follows(Word left, Word read, Misreading misreading, List<Word> line) {
    if (!left.hasLetter() && left.languages() != Glance.NO_LANGUAGE) {
      return false;
    }
    return misreading.swapsLetters()
        ? !Attested.hasStraySign(left, read, line, 0)
        : !left.isQuoted();
  }
}
