package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The marks with which the feet of a book's pages begin: {@code 4 Rolls, p. 2.} on one page, {@code
 * 5 Rolls, p. 9.} on the next that has any.
 *
 * <p>They are a habit, whether or not anchors were read, where nearly every page on which a line
 * begins so has the first such line at its foot, apart from the text, and numbers count on from one
 * page to another or anew: the paragraphs of a statute, the items of a list, a speech that nothing
 * closes begin anywhere. Linear in the starts.
 */
final class NoteFeet {
  private static final int FEWEST_PAGES = 5;
  private static final double MOST_PAGES = 0.85;

  /** Numbers that count on may begin lines of more pages elsewhere. */
  private static final double MOST_NUMBERED = 0.7;

  /** So far a number may be from the one before. */
  private static final int LONGEST_STEP = 4;

  private static final int MOST = 1000;

  private final Set<NoteMark> habitual = new HashSet<>();

  private NoteFeet() {}

  /** What the feet of these pages begin with. */
  static NoteFeet of(List<NotePage> pages) {
    Map<Kind, Map<Integer, Feet>> byShape = new EnumMap<>(Kind.class);
    for (NotePage page : pages) {
      for (NoteMark start : page.starts()) {
        if (!start.needsAnchor()) {
          byShape
              .computeIfAbsent(start.kind(), kind -> new HashMap<>())
              .computeIfAbsent(start.form(), form -> new Feet())
              .add(page, start);
        }
      }
    }
    NoteFeet habits = new NoteFeet();
    for (Map<Integer, Feet> byForm : byShape.values()) {
      byForm.values().forEach(feet -> feet.addTo(habits.habitual));
    }
    return habits;
  }

  /** Whether the feet of the pages begin so. */
  boolean has(NoteMark start) {
    return habitual.contains(start);
  }

  /** The starts of one kind and form: those of pages that have the first of them at the foot. */
  private static final class Feet {
    private final List<NoteMark> starts = new ArrayList<>();
    private final List<Integer> on = new ArrayList<>();
    private @Nullable NotePage last;
    private int pages;
    private boolean apart;

    void add(NotePage page, NoteMark start) {
      if (page != last) {
        last = page;
        pages++;
        apart = page.isApart(page.lineOf(start));
      }
      if (apart) {
        starts.add(start);
        on.add(pages);
      }
    }

    void addTo(Set<NoteMark> habitual) {
      if (on.stream().distinct().count() < FEWEST_PAGES) {
        return;
      }
      List<Integer> count = longestCount();
      long counted = count.stream().map(on::get).distinct().count();
      boolean numbers = starts.get(0).kind() == Kind.NUMBER;
      double most = numbers ? MOST_NUMBERED : MOST_PAGES;
      if (counted >= Math.max(FEWEST_PAGES, most * pages)) {
        count.forEach(index -> habitual.add(starts.get(index)));
      }
    }

    /** The indices of the longest count: a dynamic program over the last number reached. */
    private List<Integer> longestCount() {
      int[] last = new int[MOST];
      Arrays.fill(last, -1);
      int[] before = new int[starts.size()];
      int[] length = new int[starts.size()];
      int best = -1;
      for (int i = 0; i < before.length; i++) {
        NoteMark start = starts.get(i);
        boolean number = start.kind() == Kind.NUMBER;
        boolean anew = start.isFirst() || !number;
        int at = number ? start.ordinal() : 0;
        before[i] = anew ? best : -1;
        for (int n = Math.max(0, at - LONGEST_STEP); n < at; n++) {
          if (last[n] >= 0 && (before[i] < 0 || length[last[n]] >= length[before[i]])) {
            before[i] = last[n];
          }
        }
        length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
        last[at] = last[at] < 0 || length[i] >= length[last[at]] ? i : last[at];
        best = best < 0 || length[i] >= length[best] ? i : best;
      }
      List<Integer> count = new ArrayList<>();
      for (int i = best; i >= 0; i = before[i]) {
        count.add(i);
      }
      return count;
    }
  }
}
