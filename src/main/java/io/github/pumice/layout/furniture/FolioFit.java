package io.github.pumice.layout.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the places of a page fits a numbering best, as read or misread. */
final class FolioFit {
  private static final double MISSING = -0.8;

  /** A page of two columns is known by the number of the first. */
  private static final double LAST_COLUMN = 1.5;

  /** A place that fits, how well, and how far it lies from the number that is expected. */
  record Best(@Nullable FolioMark mark, double score, double distance) {}

  private static final Best NO_MARK = new Best(null, MISSING, 0);

  private static final Best UNNUMBERED = new Best(null, 0, 0);

  private final List<List<FolioMark>> marks;

  FolioFit(List<List<FolioMark>> marks) {
    this.marks = marks;
  }

  /** The mark that fits a numbering best on a page, or {@link #NO_MARK}. */
  Best best(int page, Numbering numbering, @Nullable FolioHabits habits) {
    int value = numbering.value(page);
    if (value < 1) {
      return numbering.isOfLeaves() ? UNNUMBERED : NO_MARK;
    }
    String expected = "";
    Best best = NO_MARK;
    for (FolioMark mark : marks.get(page)) {
      int exact = mark.value(numbering.roman());
      double distance = 0;
      if (exact != value) {
        expected = expected.isEmpty() ? Folios.label(value, numbering.roman()) : expected;
        boolean usual = habits != null && habits.isUsual(mark, page);
        distance = misread(mark, numbering, expected);
        if (distance > allowed(expected, mark, usual)) {
          continue;
        }
      }
      double score = mark.weight() - 3 * distance + (habits == null ? 0 : habits.bonus(mark, page));
      score -= numbering.isOfColumns() && mark.place().isLast() ? LAST_COLUMN : 0;
      if (score > best.score()) {
        best = new Best(mark, score, distance);
      }
    }
    return best;
  }

  /** A short roman numeral in an arabic sequence is more likely a chapter's number. */
  private static double misread(FolioMark mark, Numbering numbering, String expected) {
    boolean chapter = !numbering.roman() && mark.core().length() <= 2 && mark.roman() > 0;
    return Misreadings.distance(mark.core(), expected) + (chapter ? 0.5 : 0);
  }

  /** A numeral alone on its line may be read worse than one beside other text. */
  private static double allowed(String expected, FolioMark mark, boolean usual) {
    if (usual && mark.isApart()) {
      return 0.5 * expected.length();
    }
    double share = mark.isApart() ? 0.36 : 0.2;
    return Math.max(0.3, share * expected.length());
  }
}
