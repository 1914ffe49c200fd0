package io.github.pumice.layout.footnotes;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.core.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How usual each odd sign is in a text, and of which marks it is left: {@code Oh! my} says nothing
 * where exclamations go on in small letters everywhere, and {@code the mill! stands} much where
 * they hardly do; and where every {@code 4} became a star, a star is a {@code 4}.
 */
final class OddSignHabit {
  /** How often a misread mark leaves one of its usual signs, and another sign. */
  private static final double USUAL = 0.4;

  private static final double UNUSUAL = 0.1;

  /** So many notes these shares weigh beside what the text itself shows. */
  private static final double PRIOR = 3;

  /** How often it stands on a page of a text of which nothing is known. */
  private static final double SELDOM = 0.15;

  /** The same of what may end a sentence or a quotation, and how much less often it is left. */
  private static final double OFTEN = 1;

  private static final double HIDDEN = 0.4;

  private static final double MOST = 2.5;

  /** No mark is always left as the same sign. */
  private static final double MOST_SHARE = 0.9;

  /** What weighs less is no sign of a mark, in a text that has notes. */
  private static final double LEAST = -1;

  private final List<NotePage> pages;
  private final SentenceEnds ends;
  private @Nullable Multiset<String> signs;
  private int counted;

  /** Of how many marks not read something was left, and what. */
  private final Multiset<String> misread = HashMultiset.create();

  private final Multiset<String> left = HashMultiset.create();

  /** What is odd in a text, by the pages on which no line begins as a note does. */
  OddSignHabit(Document document, List<NotePage> pages) {
    this.pages = pages;
    this.ends = new SentenceEnds(document);
  }

  /**
   * The odd signs above a start that OCR may have made of its anchor, and are unusual enough.
   *
   * @param expected whether any sign may be left of any mark, for the page's text goes on around
   *     the notes
   * @param habit whether the text has notes: else there are none where they are more than the
   *     page's starts
   */
  List<NoteMark> anchors(NotePage page, NoteMark start, boolean expected, boolean habit) {
    List<NoteMark> anchors = new ArrayList<>();
    for (OddSign odd : page.oddSigns()) {
      boolean usual = NoteConfusion.isUsual(odd.sign(), start);
      boolean likely = odd.isUsual() ? habit && usual && !start.isUnread() : usual || expected;
      if (likely && odd.end() <= start.start() && odd.mayBeOf(start)) {
        double weight = weight(odd, start, usual);
        if (weight > (habit ? LEAST : 0)) {
          anchors.add(start.asMisread(weight, odd.start(), odd.end()));
        }
      }
    }
    return habit || anchors.size() <= page.starts().size() ? anchors : List.of();
  }

  /** Log-odds that the sign is left of the anchor of {@code start}. */
  private double weight(OddSign odd, NoteMark start, boolean usual) {
    double often = odd.isUsual() ? OFTEN : SELDOM;
    double alone = (signs().count(odd.shape()) + often) / (counted + 1);
    alone *= odd.isUsual() ? ends.likely(odd) : 1;
    double prior = (usual ? USUAL : UNUSUAL) * (odd.isUsual() ? HIDDEN : 1);
    double found = left.count(name(start) + odd.shape()) + PRIOR * prior;
    double share = Math.min(MOST_SHARE, found / (misread.count(name(start)) + PRIOR));
    return Math.min(MOST, Math.log(share / alone));
  }

  private static String name(NoteMark mark) {
    return mark.kind().name() + mark.ordinal();
  }

  /** Learns from the pages of which the notes are certain what OCR leaves of their anchors. */
  void learn(List<List<NotePage.Found>> found, double certain) {
    misread.clear();
    left.clear();
    for (int i = 0; i < pages.size(); i++) {
      for (NotePage.Found note : found.get(i)) {
        if (note.score() >= certain && !note.isAnchored()) {
          learn(pages.get(i), note);
        }
      }
    }
  }

  private void learn(NotePage page, NotePage.Found note) {
    NoteMark anchor = note.anchor();
    if (anchor == null) {
      return;
    }
    misread.add(name(note.start()));
    for (OddSign odd : page.oddSigns()) {
      if (odd.start() == anchor.start()) {
        left.add(name(note.start()) + odd.shape());
      }
    }
  }

  /** Counted when first asked for: most texts have no start that lacks its anchor. */
  private Multiset<String> signs() {
    Multiset<String> known = signs;
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
