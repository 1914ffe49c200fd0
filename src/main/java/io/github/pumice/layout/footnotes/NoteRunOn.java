package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.PageLines;
import java.util.List;

/**
 * Finds where a note goes on at the foot of the next page: an unmarked block above that page's own
 * notes.
 *
 * <p>The block begins below a blank line. For it speak a note that ended open, a body that breaks
 * off above the blank line, and a book that sets a blank line above its notes and hardly elsewhere.
 */
final class NoteRunOn {
  private static final double BAR = 3;

  /** A block of more lines than stand above it is seldom the rest of a note. */
  private static final double MORE_THAN_THE_TEXT = -2;

  /** A sentence that breaks off goes on in small letters. */
  private static final double FLOW = 3;

  private final double separatorWeight;
  private final NoteMeasure measure;

  private NoteRunOn(double separatorWeight, NoteMeasure measure) {
    this.separatorWeight = separatorWeight;
    this.measure = measure;
  }

  /**
   * Counts what blank lines mean in a book. The one that parts a page's own notes and what may be
   * the rest of another from the text says nothing: that is the question.
   */
  static NoteRunOn of(List<NotePage> pages, List<List<NotePage.Found>> found) {
    int above = 0;
    int elsewhere = 0;
    int without = 0;
    for (int i = 0; i < pages.size(); i++) {
      PageLines lines = pages.get(i).lines();
      List<NotePage.Found> notes = found.get(i);
      int zone = notes.isEmpty() ? lines.count() : notes.get(0).line();
      boolean noted = zone > 0 && zone < lines.count();
      boolean separated = noted && lines.blanksAbove(zone) > 0;
      int rest = noted && !separated ? lastBlock(lines, zone) : 0;
      for (int line = 1; line < zone; line++) {
        elsewhere += lines.blanksAbove(line) > 0 && line != rest ? 1 : 0;
      }
      above += separated ? 1 : 0;
      without += noted && !separated && rest <= 0 ? 1 : 0;
    }
    double odds = Math.log((above + 0.5) / (0.5 * elsewhere + without + 1));
    return new NoteRunOn(Math.max(-2, Math.min(2, odds)), NoteMeasure.of(pages, found));
  }

  /**
   * The line with which the note that {@code endsWith} goes on, or {@code zone} where it does not.
   *
   * @param zone the line of the page's own first note, or the number of its lines
   * @param overleaf the first character of the next page
   */
  int firstLine(PageLines lines, int zone, char endsWith, char overleaf) {
    int block = lastBlock(lines, zone);
    boolean ownSeparator = zone < lines.count() && lines.blanksAbove(zone) > 0;
    boolean contents =
        zone > 0
            && NoteEvidence.isContents(lines.whole(), lines.start(zone - 1), lines.end(zone - 1));
    if (block < 0 || ownSeparator || contents) {
      return zone;
    }
    double odds = weight(lines, block, zone, endsWith) + flow(lines, block, zone, overleaf);
    return odds < BAR ? zone : block;
  }

  /** The first line of the block that ends above {@code zone}, or -1. */
  private static int lastBlock(PageLines lines, int zone) {
    int block = zone - 1;
    while (block > 0 && lines.blanksAbove(block) == 0) {
      block--;
    }
    return block;
  }

  private static double breaksOff(char above) {
    return NoteEvidence.isHyphen(above) ? 3 : NoteEvidence.endsSentence(above) ? -0.5 : 1.5;
  }

  /**
   * What speaks against a block that goes on from a body that breaks off, and ends a sentence: the
   * body must go on overleaf in its stead.
   */
  private static double flow(PageLines lines, int block, int zone, char overleaf) {
    boolean joins =
        block > 0
            && breaksOff(lines.last(block - 1)) > 0
            && Character.isLowerCase(lines.whole().charAt(lines.start(block)));
    boolean ends = NoteEvidence.endsSentence(lines.last(zone - 1));
    return joins && ends && !Character.isLowerCase(overleaf) ? -FLOW : 0;
  }

  private double weight(PageLines lines, int block, int zone, char endsWith) {
    char above = block == 0 ? '\n' : lines.last(block - 1);
    char first = lines.whole().charAt(lines.start(block));
    boolean open = !NoteEvidence.endsSentence(endsWith);
    double weight = NoteEvidence.isHyphen(endsWith) ? 3.5 : open ? 2.5 : -0.5;
    weight += Character.isLowerCase(first) ? 1 : NoteEvidence.isHyphen(endsWith) ? -1 : 0;
    if (block == 0) {
      return weight - 4 + (zone < lines.count() ? 1 : 0);
    }
    double size = zone - block > block ? MORE_THAN_THE_TEXT : 0;
    return weight + size + breaksOff(above) + separatorWeight + measure.weight(lines, block, zone);
  }
}
