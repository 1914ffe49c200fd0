package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.RomanNumerals;
import io.github.pumice.layout.furniture.NumberedLines.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the folios in a text without page breaks: a {@link FolioChain} of its {@link
 * NumberedLines}, and what was misread between them.
 */
final class FolioLines {
  private static final int FEWEST = 4;
  private static final int SHORTEST_PAGE = 14;

  private final PageLines lines;
  private final NumberedLines numbers;

  private FolioLines(PageLines lines) {
    this.lines = lines;
    this.numbers = new NumberedLines(lines);
  }

  /** The lines that hold folios, in order; none where the text shows no pages. */
  static List<Integer> of(PageLines lines) {
    FolioLines folios = new FolioLines(lines);
    if (folios.numbers.all().size() < FEWEST) {
      return List.of();
    }
    List<Numbered> chain = FolioChain.of(folios.numbers.all());
    return folios.isPaged(chain) ? folios.complete(chain) : List.of();
  }

  /** Whether a sequence lies in the text as page breaks do. */
  private boolean isPaged(List<Numbered> chain) {
    if (chain.size() < FEWEST) {
      return false;
    }
    int flowing = 0;
    int alone = 0;
    for (Numbered number : chain) {
      flowing += flowsAcross(number.line()) ? 1 : 0;
      alone += number.alone() ? 1 : 0;
    }
    return isRegular(FolioChain.distances(chain), alone * 2 > chain.size())
        && flowing >= Math.max(2, chain.size() / 5);
  }

  /**
   * Whether most distances are about those of pages. Bare numbers may be those of sections, which
   * stood in the margin: their distances vary by more.
   */
  private static boolean isRegular(int[] distances, boolean bare) {
    int median = FolioChain.median(distances);
    int part = bare ? 6 : 4;
    long regular =
        Arrays.stream(distances).filter(d -> Math.abs(d - median) * part <= median).count();
    double share = regular / (double) distances.length;
    return median >= SHORTEST_PAGE && share >= (bare ? 0.6 : 0.5);
  }

  /** Whether a sentence runs on over a number, and over a head that may stand below it. */
  private boolean flowsAcross(int line) {
    return line > 0
        && line + 2 < lines.count()
        && Flow.runsOn(lines, line - 1)
        && (Flow.startsSmall(lines, line + 1) || Flow.startsSmall(lines, line + 2));
  }

  /** The chain's lines, and between them those of missing folios that can still be read. */
  private List<Integer> complete(List<Numbered> chain) {
    List<Integer> found = new ArrayList<>();
    for (int k = 0; k < chain.size(); k++) {
      if (k > 0) {
        addMisread(chain.get(k - 1), chain.get(k), found);
      }
      found.add(chain.get(k).line());
    }
    return found;
  }

  private void addMisread(Numbered from, Numbered to, List<Integer> found) {
    int step = FolioChain.step(from, to);
    int pageLength = (to.line() - from.line()) / Math.max(1, step);
    int free = from.line() + 3;
    for (int missing = 1; missing < step; missing++) {
      int value = Math.abs(from.value()) + missing;
      String printed = from.value() < 0 ? RomanNumerals.of(value) : Integer.toString(value);
      int expected = from.line() + missing * pageLength;
      int line = nearest(printed, expected, pageLength / 2, free, to.line() - 3);
      if (line >= 0) {
        found.add(line);
        free = line + 3;
      }
    }
  }

  /** The line near the expected one that a numeral can best have been misread as, or -1. */
  private int nearest(String printed, int expected, int reach, int free, int end) {
    double allowed = Math.max(0.3, 0.3 * printed.length());
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int line = Math.max(free, expected - reach);
        line < Math.min(end, expected + reach);
        line++) {
      double distance = numbers.distance(line, printed);
      if (distance <= allowed && distance < least) {
        least = distance;
        best = line;
      }
    }
    return best;
  }

  /** Whether the numbers head their pages, by the blank lines above and below them. */
  static boolean standAtTop(PageLines lines, List<Integer> folios) {
    int above = 0;
    int below = 0;
    for (int line : folios) {
      above += lines.blanksAbove(line) > 0 ? 1 : 0;
      below += line + 1 < lines.count() && lines.blanksAbove(line + 1) > 0 ? 1 : 0;
    }
    if (above != below && Math.max(above, below) * 2 > folios.size()) {
      return above > below;
    }
    return folios.get(folios.size() - 1) + 3 < lines.count();
  }
}
