package io.github.pumice.layout;

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
  /** How often a misread mark leaves its sign on a page. */
  private static final double LEFT = 0.5;

  /** How often it stands on a page of a text of which nothing is known. */
  private static final double SELDOM = 0.15;

  private static final double MOST = 2.5;

  private static final double DOUBLED = 2;

  /** What a sign loses that is seldom left of a mark. */
  private static final double UNLIKELY = 0.7;

  private final List<NotePage> pages;
  private @Nullable Multiset<Character> signs;
  private int counted;

  /** What is odd in a text, by the pages on which no line begins as a note does. */
  OddSignHabit(List<NotePage> pages) {
    this.pages = pages;
  }

  /**
   * The odd signs above a start that OCR may have made of its anchor, and are unusual enough; none
   * where they are more than the starts that may share them.
   *
   * @param habit whether the text marks its notes so, or the page's text goes on around them: then
   *     any sign may be left of any mark
   */
  List<NoteMark> anchors(NotePage page, NoteMark start, boolean habit) {
    List<NoteMark> usual = new ArrayList<>();
    List<NoteMark> all = new ArrayList<>();
    for (OddSign odd : page.oddSigns()) {
      if (odd.end() <= start.start() && NoteMisreadings.mayBe(odd, start)) {
        boolean isUsual = NoteMisreadings.isUsual(odd, start);
        double weight = isDoubled(page.lines().whole(), odd) ? DOUBLED : weight(odd);
        weight -= isUsual ? 0 : UNLIKELY;
        NoteMark anchor = start.asMisread(weight, odd.start(), odd.end());
        if (weight > 0) {
          all.add(anchor);
        }
        if (weight > 0 && isUsual) {
          usual.add(anchor);
        }
      }
    }
    List<NoteMark> starts = page.starts();
    if (habit && all.size() <= starts.stream().filter(s -> s.kind() == start.kind()).count()) {
      return all;
    }
    long sharing = starts.stream().filter(s -> NoteMisreadings.areAlike(s, start)).count();
    return usual.size() > sharing ? List.of() : usual;
  }

  /** {@code the mill!.}, which no text has often. */
  private static boolean isDoubled(String text, OddSign odd) {
    boolean ends = odd.kind() == '!' || odd.kind() == '?';
    return ends && odd.end() < text.length() && ".,;:".indexOf(text.charAt(odd.end())) >= 0;
  }

  /** Log-odds that the sign is left of a mark. */
  private double weight(OddSign odd) {
    return Math.min(MOST, Math.log(LEFT * (counted() + 1) / (signs().count(odd.kind()) + SELDOM)));
  }

  private int counted() {
    signs();
    return counted;
  }

  /** Counted when first asked for: most texts have no start that lacks its anchor. */
  private Multiset<Character> signs() {
    Multiset<Character> known = signs;
    if (known == null) {
      known = HashMultiset.create();
      for (NotePage page : pages) {
        if (!page.isMarked()) {
          counted++;
          for (OddSign odd : page.oddSigns()) {
            known.add(odd.kind());
          }
        }
      }
      signs = known;
    }
    return known;
  }
}
