package io.github.pumice.words.hyphens;

import io.github.pumice.words.Case;
import java.util.Set;

/**
 * A word, or two parts of one, that a text writes with a hyphen and, elsewhere, without.
 *
 * @param open the form with the hyphen, case folded
 * @param cut where in the form without it the hyphen belongs
 * @param openCount how often the text has the one
 * @param closedCount how often it has the other
 */
record LostHyphen(String open, int cut, int openCount, int closedCount) {
  private static final int SHORTEST_PART = 2;
  private static final int CLEARLY = 3;
  private static final int FEW = 2;

  /** The form without the hyphen. */
  String closed() {
    return open.substring(0, cut) + open.substring(cut + 1);
  }

  /**
   * How probable it is that an occurrence has lost its hyphen; 0 where that is not for us.
   *
   * @param last whether it stands last in its line
   * @param someLast whether one of its like does
   */
  double confidence(Book book, String language, boolean last, boolean someLast) {
    boolean clearly = openCount >= CLEARLY * closedCount && openCount >= CLEARLY;
    boolean exception = closedCount <= FEW && openCount >= closedCount;
    if (!exception || !partsAreWords(book) || (!someLast && !clearly)) {
      return 0;
    }
    boolean mayBeAWord =
        !book.hasLexicon() || HyphenRules.isCompounding(language) || book.inLexicon(closed());
    if (mayBeAWord) {
      return last && clearly ? book.hasLexicon() ? 0.85 : 0.75 : 0;
    }
    return last ? 0.97 : 0.9;
  }

  /** The same for two parts of a word that has other hyphens and occurs {@code count} times. */
  double confidenceOfParts(Book book, int count) {
    boolean exception = count <= FEW && openCount >= count;
    boolean strange = book.hasLexicon() && !book.inLexicon(closed());
    return exception && strange && partsAreWords(book) ? 0.9 : 0;
  }

  /**
   * Whether the text has the hyphenated form as it has the other at {@code start}, but for the
   * capitals of sentences and titles: {@code CD-ROM} says nothing about {@code cdrom}.
   *
   * @param written the text's hyphenated words as they are spelled
   */
  boolean isWrittenIn(Set<String> written, String text, int start) {
    String left = text.substring(start, start + cut);
    String right = text.substring(start + cut, start + open.length() - 1);
    return written.contains(left + '-' + right)
        || written.contains(Case.fold(left) + '-' + right)
        || written.contains(Case.capitalize(left) + '-' + Case.capitalize(right));
  }

  private boolean partsAreWords(Book book) {
    String left = open.substring(open.lastIndexOf('-', cut - 1) + 1, cut);
    int next = open.indexOf('-', cut + 1);
    String right = open.substring(cut + 1, next < 0 ? open.length() : next);
    return left.length() >= SHORTEST_PART
        && right.length() >= SHORTEST_PART
        && (!book.hasLexicon() || (book.isAttested(left) && book.isAttested(right)));
  }

  /** What speaks for it, for a person to read. */
  String evidence() {
    return open
        + " \u00D7"
        + openCount
        + ", "
        + closed()
        + " \u00D7"
        + closedCount
        + " in this text";
  }
}
