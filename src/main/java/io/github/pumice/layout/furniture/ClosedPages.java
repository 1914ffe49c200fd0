package io.github.pumice.layout.furniture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.layout.PageLines;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells documents in which every page is a whole of its own: one hymn, recipe, question or letter
 * to a page.
 *
 * <p>In running text most pages end inside a sentence or begin in one. Where hardly one does, what
 * counts up or repeats at the tops of pages may as well number and head these wholes, {@code
 * Exercise 12}, {@code My dear Sir,}, and what repeats at their ends close them. Tables, registers
 * and references run on without sentences and tell nothing, and pages that are all as long are cut
 * from a longer text.
 */
final class ClosedPages {
  private static final int FEWEST = 5;

  /** Pages of few lines each are wholes more likely than an excerpt. */
  private static final int FEWEST_SHORT = 4;

  private static final int FLOWING = 6;

  /** Of many pages, of lengths as wholes have, more may end in a point that was misread. */
  private static final int FLOWING_OF_WHOLES = 4;

  private static final int MANY = 12;
  private static final int FEWEST_LINES = 20;
  private static final int DEEPEST = 3;
  private static final int FULL = 5;
  private static final int FEWEST_REPEATS = 3;
  private static final String BULLETS = "•■▪●◦·►➢";

  private final int measure;
  private final int fullPage;
  private final Multiset<String> tops = HashMultiset.create();

  /** Whether a page that goes on with a sentence shows it by how it begins; verse does not. */
  private boolean showsByLetters;

  private ClosedPages(int measure, int fullPage) {
    this.measure = measure;
    this.fullPage = fullPage;
  }

  /** Whether hardly a sentence crosses from page to page. */
  static boolean are(List<PageLines> pages, int measure, int fullPage, BitSet tables) {
    ClosedPages closed = new ClosedPages(measure, fullPage);
    pages.forEach(closed::countTops);
    closed.showsByLetters = closed.showsByLetters(pages);
    int seen = 0;
    int flowing = 0;
    for (int page = 1; page < pages.size(); page++) {
      PageLines before = pages.get(page - 1);
      PageLines here = pages.get(page);
      if (before.count() > 0 && here.count() > 0 && !tables.get(page - 1)) {
        seen++;
        flowing += closed.flows(before, here) ? 1 : 0;
      }
    }
    int fewest = fullPage < FEWEST_LINES ? FEWEST_SHORT : FEWEST;
    int[] counts = pages.stream().mapToInt(PageLines::count).sorted().toArray();
    boolean wholes = seen >= MANY && areOfWholes(counts);
    return seen >= fewest
        && flowing * (wholes ? FLOWING_OF_WHOLES : FLOWING) < seen
        && !areCutToLength(counts);
  }

  /** Whether pages have few lines, or some have many more than others. */
  private static boolean areOfWholes(int[] counts) {
    int usual = counts[counts.length / 2];
    int spread = counts[counts.length * 3 / 4] - counts[counts.length / 4];
    return usual < FEWEST_LINES || spread * 10 >= usual * 3;
  }

  /** Whether most pages have as many lines, and many: text is cut so, wholes are not. */
  private static boolean areCutToLength(int[] counts) {
    int usual = counts[counts.length / 2];
    long alike = Arrays.stream(counts).filter(count -> Math.abs(count - usual) <= 2).count();
    return usual >= FEWEST_LINES && alike * 10 >= counts.length * 7L;
  }

  private void countTops(PageLines page) {
    for (int line = 0; line < Math.min(DEEPEST, page.count()); line++) {
      if (!isNarrow(page, line)) {
        tops.add(HeadKey.of(page.text(line)));
      }
    }
  }

  private boolean isNarrow(PageLines page, int line) {
    return page.length(line) * 3 < measure * 2;
  }

  private boolean flows(PageLines before, PageLines here) {
    return (!showsByLetters && Flow.runsOn(before, measure, fullPage))
        || endsInCatchword(before)
        || beginsInside(here);
  }

  /** Whether small letters follow on most full lines that end inside a sentence. */
  private boolean showsByLetters(List<PageLines> pages) {
    int open = 0;
    int small = 0;
    for (PageLines page : pages) {
      for (int line = 0; line + 1 < page.count(); line++) {
        boolean full = page.length(line) * FULL >= measure * (FULL - 1);
        if (full && Flow.runsOn(page, line) && !isItem(page, line + 1)) {
          open++;
          small += Flow.startsSmall(page, line + 1) ? 1 : 0;
        }
      }
    }
    return small * 2 > open;
  }

  /** Whether what may be a catchword, a part of a word or a small one, stands below the text. */
  private boolean endsInCatchword(PageLines page) {
    int last = page.count() - 1;
    boolean open = last > 0 && isNarrow(page, last) && Flow.runsOn(page, last);
    return open
        && (Flow.endsInHyphen(page, last)
            || (Flow.startsSmall(page, last)
                && (!Flow.runsOn(page, last - 1) || Flow.endsInHyphen(page, last - 1))));
  }

  /** Whether the text of a page begins inside a sentence, below its number and its head. */
  private boolean beginsInside(PageLines page) {
    int line = 0;
    int heads = 0;
    while (line + 1 < page.count() && heads < DEEPEST - 1 && !startsSmall(page, line)) {
      boolean number = !hasLetter(page, line);
      if (!number && !mayBeHead(page, line)) {
        return false;
      }
      heads += number ? 0 : 1;
      line++;
    }
    return startsSmall(page, line);
  }

  private static boolean hasLetter(PageLines page, int line) {
    return page.text(line).chars().anyMatch(Character::isLetter);
  }

  /** Whether a line begins with two small letters: one may be a capital misread. */
  private static boolean startsSmall(PageLines page, int line) {
    int second = page.start(line) + 1;
    return Flow.startsSmall(page, line)
        && (second == page.end(line) || !Character.isUpperCase(page.whole().charAt(second)));
  }

  private static boolean isItem(PageLines page, int line) {
    return BULLETS.indexOf(page.whole().charAt(page.start(line))) >= 0;
  }

  private boolean mayBeHead(PageLines page, int line) {
    return (isNarrow(page, line) && !isItem(page, line))
        || tops.count(HeadKey.of(page.text(line))) >= FEWEST_REPEATS;
  }
}
