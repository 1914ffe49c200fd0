package io.github.pumice.layout.footnotes;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How usual each odd sign is in a text: {@code Oh! my} says nothing where exclamations go on in
 * small letters everywhere, and {@code the mill! stands} much where they hardly do.
 */
final class OddSignHabit {
  /** How often a misread mark leaves its usual sign, and another. */
  private static final double USUAL = 0.5;

  private static final double UNUSUAL = 0.25;

  /** So many notes these shares weigh beside what the text itself shows. */
  private static final double PRIOR = 3;

  /** How often it stands on a page of a text of which nothing is known. */
  private static final double SELDOM = 0.15;

  private static final double MOST = 2.5;

  /** No mark is always left as the same sign. */
  private static final double MOST_SHARE = 0.9;

  /** What weighs less is no sign of a mark, in a text that has notes. */
  private static final double LEAST = -1;

  private final List<NotePage> pages;
  private @Nullable Multiset<Integer> signs;
  private int counted;
  private final Multiset<Integer> beside = HashMultiset.create();
  private int noted;
  private long lacking;

  /** What is odd in a text, by the pages on which no line begins as a note does. */
  OddSignHabit(List<NotePage> pages) {
    this.pages = pages;
  }

  /**
   * The odd signs above a start that OCR may have made of its anchor, and are unusual enough.
   *
   * @param expected whether any sign may be left of any mark, for the page's text goes on around
   *     the notes
   * @param habit whether the text has notes: else there are none where they are more than the
   *     starts that may share them
   */
  List<NoteMark> anchors(NotePage page, NoteMark start, boolean expected, boolean habit) {
    List<NoteMark> left = new ArrayList<>();
    for (OddSign odd : page.oddSigns()) {
      boolean isUsual = NoteMisreadings.isUsual(odd, start);
      if (odd.end() <= start.start()
          && (isUsual || expected)
          && NoteMisreadings.mayBe(odd, start)) {
        double weight = weight(odd, isUsual);
        if (weight > (habit ? LEAST : 0)) {
          left.add(start.asMisread(weight, odd.start(), odd.end()));
        }
      }
    }
    return habit || left.size() <= sharing(page, start, expected) ? left : List.of();
  }

  /** How many starts of the page may have the same signs left of their anchors. */
  private static long sharing(NotePage page, NoteMark start, boolean any) {
    return page.starts().stream()
        .filter(any ? s -> s.kind() == start.kind() : s -> NoteMisreadings.areAlike(s, start))
        .count();
  }

  /** Log-odds that the sign is left of a mark. */
  private double weight(OddSign odd, boolean isUsual) {
    double alone = (signs().count(odd.shape()) + SELDOM) / (counted + 1);
    double excess = Math.max(0, beside.count(odd.shape()) - alone * noted);
    double share = (excess + PRIOR * (isUsual ? USUAL : UNUSUAL)) / (lacking + PRIOR);
    return Math.min(MOST, Math.log(Math.min(MOST_SHARE, share) / alone));
  }

  /** Learns from the pages of which the notes are certain what OCR leaves of their anchors. */
  void learn(List<List<NotePage.Found>> found, double certain) {
    beside.clear();
    noted = 0;
    lacking = 0;
    for (int i = 0; i < pages.size(); i++) {
      List<NotePage.Found> notes = found.get(i);
      if (!notes.isEmpty() && notes.get(0).score() >= certain) {
        long missing = notes.stream().filter(n -> !n.isAnchored()).count();
        if (missing > 0) {
          noted++;
          lacking += missing;
          int foot = OddSignReader.foot(pages.get(i).lines(), notes);
          for (OddSign odd : pages.get(i).oddSigns()) {
            if (odd.end() <= foot) {
              beside.add(odd.shape());
            }
          }
        }
      }
    }
  }

  /** Counted when first asked for: most texts have no start that lacks its anchor. */
  private Multiset<Integer> signs() {
    Multiset<Integer> known = signs;
    if (known == null) {
      known = HashMultiset.create();
      for (NotePage page : pages) {
        if (!page.isMarked()) {
          counted++;
          for (OddSign odd : page.oddSigns()) {
            known.add(odd.shape());
          }
        }
      }
      signs = known;
    }
    return known;
  }
}
