package io.github.pumice.layout.furniture;

import com.google.common.collect.EnumMultiset;
import io.github.pumice.layout.furniture.FolioMark.Place;
import io.github.pumice.layout.furniture.GrowingNumbers.Reading;
import java.util.List;

/**
 * Where a book prints its folios, on left and on right pages: a number elsewhere that happens to
 * fit is text.
 */
final class FolioHabits {
  private static final int PLACES = Place.values().length;
  private static final int FEWEST = 2;
  private static final int FEWEST_NEVER_APART = 10;
  private static final int FEWEST_HEADED = 3;

  /**
   * One in so many folios reads clean: among the figures of ledgers misreadings are easily found.
   */
  private static final int FEWEST_CLEAN = 4;

  private final EnumMultiset<Place> left = EnumMultiset.create(Place.class);
  private final EnumMultiset<Place> right = EnumMultiset.create(Place.class);

  private FolioHabits() {}

  static FolioHabits of(Folios folios) {
    FolioHabits habits = new FolioHabits();
    for (int page = 0; page < folios.pages(); page++) {
      FolioMark mark = folios.mark(page);
      if (mark != null) {
        ((page & 1) == 0 ? habits.left : habits.right).add(mark.place());
      }
    }
    return habits;
  }

  /** How much more, in log-odds, the book uses this place than it would by chance. */
  double bonus(FolioMark mark, int page) {
    return Math.log((share(mark, page) + 0.02) / (1.0 / PLACES + 0.02));
  }

  /** Whether a mark may be taken for the folio: alone on its line, or where the book sets them. */
  boolean trusts(FolioMark mark, int page) {
    return mark.isApart() || share(mark, page) >= 0.1;
  }

  /** Whether the book sets most of its folios at this place. */
  boolean isUsual(FolioMark mark, int page) {
    return share(mark, page) >= 0.5;
  }

  /** Both parities count, the page's own for more: scans lose and double leaves. */
  private double share(FolioMark mark, int page) {
    EnumMultiset<Place> own = (page & 1) == 0 ? left : right;
    EnumMultiset<Place> other = (page & 1) == 0 ? right : left;
    double seen = own.count(mark.place()) + 0.5 * other.count(mark.place());
    return seen / Math.max(1, own.size() + 0.5 * other.size());
  }

  /** Takes back numberings with too few legible folios at one edge to be believed. */
  static void settle(Folios folios, int[] path, BesideFolio beside) {
    int first = 0;
    for (int page = 1; page <= path.length; page++) {
      if (page == path.length || path[page] != path[first]) {
        if (path[first] >= 0) {
          settle(folios, first, page, beside);
        }
        first = page;
      }
    }
  }

  private static void settle(Folios folios, int from, int to, BesideFolio beside) {
    List<Reading> readings = folios.readings(from, to);
    int top = 0;
    int apart = 0;
    int exact = 0;
    for (Reading reading : readings) {
      FolioMark mark = reading.mark();
      boolean reads = mark.value(folios.isRoman(reading.page())) == reading.value();
      top += reads && mark.place().isTop() ? 1 : 0;
      apart += mark.isApart() ? 1 : 0;
      exact += reads ? 1 : 0;
    }
    int seen = readings.size();
    int first = seen == 0 ? to : readings.get(0).page();
    int last = seen == 0 ? from - 1 : readings.get(seen - 1).page();
    boolean oneEdge = Math.max(top, exact - top) >= FEWEST;
    boolean clean = exact * FEWEST_CLEAN >= seen;
    boolean roman = seen > 0 && folios.isRoman(first) && exact > FEWEST && exact * 2 > last - first;
    boolean enough = roman || apart > 0 || seen >= FEWEST_NEVER_APART;
    if (!oneEdge || !clean || !(enough || areHeaded(readings, exact, beside))) {
      folios.clear(from, to);
    }
  }

  /** Whether most stand beside a head, as their words show. */
  private static boolean areHeaded(List<Reading> readings, int exact, BesideFolio beside) {
    return readings.size() >= FEWEST_HEADED
        && exact > 1
        && (beside.alike(readings) + 1) * 3 >= readings.size() * 2;
  }
}
