package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the folios of a book as one sequence.
 *
 * <p>A numbering is a style, arabic or roman, and an offset between page number and folio. The book
 * is the best path (Viterbi) over its numberings and over having none: a page pays for a folio that
 * is missing or misread, and a change of numbering pays more than a few of these. So a misread
 * folio is read as what it must be, a year at a page's edge is no folio, and plates, restarts and
 * missing leaves cost one change. Only numberings with two clean readings or more are tried, each
 * near its readings, which keeps the cost linear in pages.
 */
final class FolioSequence {
  private static final double ENTER = 5;
  private static final double ENTER_AT_START = 3;
  private static final double LEAVE = 4;
  private static final double CHANGE = 8;
  private static final double SLIP = 4.5;
  private static final double MISSING = -0.8;
  private static final int MOST_AT_ONCE = 24;

  private record Best(@Nullable FolioMark mark, double score, double distance) {}

  private static final Best NO_MARK = new Best(null, MISSING, 0);

  private static final Best UNNUMBERED = new Best(null, 0, 0);

  private final List<List<FolioMark>> marks;
  private final int pages;
  private final List<Numbering> numberings;

  private FolioSequence(List<List<FolioMark>> marks) {
    this.marks = marks;
    this.pages = marks.size();
    this.numberings = Numbering.of(marks);
  }

  /**
   * The folios of a book.
   *
   * @param closed whether each page is a whole of its own, which its number may count
   */
  static Folios of(List<PageLines> book, boolean closed) {
    List<List<FolioMark>> marks = new ArrayList<>(book.size());
    for (PageLines page : book) {
      marks.add(FolioReader.marks(page));
    }
    FolioSequence sequence = new FolioSequence(marks);
    Folios folios = new Folios(book.size());
    if (!sequence.numberings.isEmpty()) {
      sequence.read(folios);
    }
    FolioGrowth.read(book, marks, folios);
    UnreadFolios.add(book, folios);
    SectionNumbers.forget(folios, book, closed);
    return folios;
  }

  // ---- the best path

  private void read(Folios folios) {
    int[] path = path();
    for (int page = 0; page < pages; page++) {
      if (path[page] >= 0) {
        Numbering numbering = numberings.get(path[page]);
        Best best = best(page, numbering, null);
        folios.set(page, numbering.value(page), numbering.roman(), best.mark(), best.distance());
      }
    }
    FolioHabits.settle(folios, path);
    chooseAgain(folios, path);
  }

  /** Where a page offers its number twice, the place that the book uses is the folio. */
  private void chooseAgain(Folios folios, int[] path) {
    FolioHabits habits = FolioHabits.of(folios);
    for (int page = 0; page < pages; page++) {
      if (path[page] >= 0 && folios.value(page) > 0) {
        Numbering numbering = numberings.get(path[page]);
        Best best = best(page, numbering, habits);
        FolioMark mark = best.mark();
        boolean trusted = mark != null && habits.trusts(mark, page);
        folios.set(
            page,
            numbering.value(page),
            numbering.roman(),
            trusted ? mark : null,
            trusted ? best.distance() : 0);
      }
    }
  }

  private int[] path() {
    double[] score = new double[numberings.size()];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    int[][] alive = new int[pages][];
    int[][] back = new int[pages][];
    int[] backFromNone = new int[pages];
    double none = 0;
    int bestBefore = -1;
    int next = 0;
    int[] active = new int[0];
    for (int page = 0; page < pages; page++) {
      int[] before = active;
      double noneNow = none;
      backFromNone[page] = -1;
      if (bestBefore >= 0 && score[bestBefore] - LEAVE > none) {
        noneNow = score[bestBefore] - LEAVE;
        backFromNone[page] = bestBefore;
      }
      int added = next;
      while (added < numberings.size() && numberings.get(added).from() <= page) {
        added++;
      }
      active = activeOn(page, before, next, added);
      next = added;
      double[] now = new double[active.length];
      back[page] = new int[active.length];
      for (int k = 0; k < active.length; k++) {
        enter(active[k], page, before, score, none, bestBefore, now, back[page], k);
      }
      for (int id : before) {
        score[id] = Double.NEGATIVE_INFINITY;
      }
      bestBefore = -1;
      for (int k = 0; k < active.length; k++) {
        score[active[k]] = now[k];
        if (bestBefore < 0 || now[k] > score[bestBefore]) {
          bestBefore = active[k];
        }
      }
      none = noneNow;
      alive[page] = active;
    }
    return trace(
        alive, back, backFromNone, bestBefore >= 0 && score[bestBefore] > none ? bestBefore : -1);
  }

  private int[] activeOn(int page, int[] before, int from, int to) {
    int[] found = new int[before.length + to - from];
    int size = 0;
    for (int id : before) {
      if (numberings.get(id).to() >= page) {
        found[size++] = id;
      }
    }
    for (int id = from; id < to; id++) {
      found[size++] = id;
    }
    found = Arrays.copyOf(found, size);
    if (size <= MOST_AT_ONCE) {
      return found;
    }
    return Arrays.stream(found)
        .boxed()
        .sorted(Comparator.comparingInt((Integer id) -> -numberings.get(id).readings()))
        .limit(MOST_AT_ONCE)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void enter(
      int id,
      int page,
      int[] before,
      double[] score,
      double none,
      int bestBefore,
      double[] now,
      int[] back,
      int k) {
    Numbering numbering = numberings.get(id);
    double best = none - (page == 0 ? ENTER_AT_START : ENTER);
    int from = -1;
    if (bestBefore >= 0 && score[bestBefore] - CHANGE > best) {
      best = score[bestBefore] - CHANGE;
      from = bestBefore;
    }
    for (int other : before) {
      double cost = other == id ? 0 : numberings.get(other).isSlipTo(numbering) ? SLIP : CHANGE;
      if (score[other] - cost > best) {
        best = score[other] - cost;
        from = other;
      }
    }
    now[k] = best + best(page, numbering, null).score();
    back[k] = from;
  }

  private int[] trace(int[][] alive, int[][] back, int[] backFromNone, int last) {
    int[] path = new int[pages];
    int at = last;
    for (int page = pages - 1; page >= 0; page--) {
      path[page] = at;
      if (at < 0) {
        at = backFromNone[page];
      } else {
        at = back[page][indexOf(alive[page], at)];
      }
    }
    return path;
  }

  private static int indexOf(int[] ids, int id) {
    int i = 0;
    while (ids[i] != id) {
      i++;
    }
    return i;
  }

  /** The mark that fits a numbering best on a page, or {@link #NO_MARK}. */
  private Best best(int page, Numbering numbering, @Nullable FolioHabits habits) {
    int value = numbering.value(page);
    if (value < 1) {
      return numbering.isOfLeaves() ? UNNUMBERED : NO_MARK;
    }
    String expected = "";
    Best best = NO_MARK;
    for (FolioMark mark : marks.get(page)) {
      int exact = numbering.roman() ? mark.roman() : mark.arabic();
      double distance = 0;
      if (exact != value) {
        expected = expected.isEmpty() ? numbering.print(value) : expected;
        boolean usual = habits != null && habits.isUsual(mark, page);
        distance = misread(mark, numbering, expected);
        if (distance > allowed(expected, mark, usual)) {
          continue;
        }
      }
      double score = mark.weight() - 3 * distance + (habits == null ? 0 : habits.bonus(mark, page));
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
    boolean sameLength = mark.core().length() == expected.length();
    if (usual && mark.isApart() && (sameLength || mark.isDressed() || !mark.place().isAlone())) {
      return 0.5 * expected.length();
    }
    double share = mark.isApart() ? 0.36 : 0.2;
    return Math.max(0.3, share * expected.length());
  }
}
