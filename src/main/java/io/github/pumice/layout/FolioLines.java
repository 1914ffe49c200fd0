package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the folios in a text without page breaks: the longest sequence of numbers, each alone on
 * its line, that counts up at the distance of a page.
 */
final class FolioLines {
  private static final int FEWEST = 4;
  private static final int SHORTEST_PAGE = 14;
  private static final int LONGEST_PAGE = 90;
  private static final int WINDOW = 48;
  private static final int LONGEST_STEP = 3;

  private final PageLines lines;
  private final List<Integer> at = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  private FolioLines(PageLines lines) {
    this.lines = lines;
  }

  /** The lines that are folios, in order; none where the text shows no pages. */
  static List<Integer> of(PageLines lines) {
    FolioLines numbers = new FolioLines(lines);
    numbers.collect();
    if (numbers.at.size() < FEWEST) {
      return List.of();
    }
    List<Integer> chain = numbers.longestChain();
    return numbers.isPaged(chain) ? numbers.complete(chain) : List.of();
  }

  private void collect() {
    for (int line = 0; line < lines.count(); line++) {
      if (lines.length(line) <= 12) {
        int value = read(line);
        if (value != 0) {
          at.add(line);
          values.add(value);
        }
      }
    }
  }

  /** The number alone on a line; roman ones are negative, so that the two never mix. */
  private int read(int line) {
    String core = FolioReader.core(lines.whole(), lines.start(line), lines.end(line));
    FolioMark mark = new FolioMark(line, 0, 0, core, FolioMark.Place.TOP_ALONE, true, 0);
    int arabic = mark.arabic();
    return arabic != 0 ? arabic : -mark.roman();
  }

  /**
   * Indexes into {@link #at} of the longest sequence; a step counts less when numbers are missing.
   */
  private List<Integer> longestChain() {
    double[] score = new double[at.size()];
    int[] back = new int[at.size()];
    int last = 0;
    for (int i = 0; i < at.size(); i++) {
      score[i] = 1;
      back[i] = -1;
      for (int j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
        int step = step(j, i);
        boolean restart = values.get(j) < 0 && values.get(i) > 0;
        if (step > 0 && (!restart || score[j] >= 2) && score[j] + 1.5 - 0.5 * step > score[i]) {
          score[i] = score[j] + 1.5 - 0.5 * step;
          back[i] = j;
        }
      }
      last = score[i] > score[last] ? i : last;
    }
    List<Integer> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = back[i]) {
      chain.add(i);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** How many pages lie between two numbers, or 0 where they cannot be folios of one sequence. */
  private int step(int from, int to) {
    boolean restart = values.get(from) < 0 && values.get(to) == 1;
    int step = restart ? 1 : Math.abs(values.get(to)) - Math.abs(values.get(from));
    boolean sameStyle = restart || (values.get(from) < 0) == (values.get(to) < 0);
    int distance = at.get(to) - at.get(from);
    boolean fits = distance >= 3 && distance <= step * LONGEST_PAGE;
    return sameStyle && fits && step >= 1 && step <= LONGEST_STEP ? step : 0;
  }

  /** Whether a sequence lies in the text as page breaks do. */
  private boolean isPaged(List<Integer> chain) {
    if (chain.size() < FEWEST) {
      return false;
    }
    int[] distances = new int[chain.size() - 1];
    int flowing = 0;
    for (int k = 0; k < chain.size(); k++) {
      if (k > 0) {
        int pages = step(chain.get(k - 1), chain.get(k));
        distances[k - 1] = (at.get(chain.get(k)) - at.get(chain.get(k - 1))) / Math.max(1, pages);
      }
      flowing += flowsAcross(at.get(chain.get(k))) ? 1 : 0;
    }
    int median = median(distances);
    long regular = Arrays.stream(distances).filter(d -> Math.abs(d - median) * 4 <= median).count();
    return median >= SHORTEST_PAGE
        && regular * 2 >= distances.length
        && flowing >= Math.max(2, chain.size() / 5);
  }

  private static int median(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Whether a sentence runs on over a number, and over a head that may stand below it. */
  private boolean flowsAcross(int line) {
    return line > 0
        && line + 2 < lines.count()
        && Flow.runsOn(lines, line - 1)
        && (Flow.startsSmall(lines, line + 1) || Flow.startsSmall(lines, line + 2));
  }

  /** The chain's lines, and between them those of missing folios that can still be read. */
  private List<Integer> complete(List<Integer> chain) {
    List<Integer> found = new ArrayList<>();
    for (int k = 0; k < chain.size(); k++) {
      if (k > 0 && step(chain.get(k - 1), chain.get(k)) > 1) {
        addMisread(chain.get(k - 1), chain.get(k), found);
      }
      found.add(at.get(chain.get(k)));
    }
    return found;
  }

  private void addMisread(int from, int to, List<Integer> found) {
    int line = at.get(from) + 3;
    for (int missing = 1; missing < step(from, to); missing++) {
      int value = Math.abs(values.get(from)) + missing;
      String printed = values.get(from) < 0 ? RomanNumerals.of(value) : Integer.toString(value);
      while (line < at.get(to) - 3 && !isMisreadAs(line, printed)) {
        line++;
      }
      if (line >= at.get(to) - 3) {
        return;
      }
      found.add(line);
      line += 3;
    }
  }

  private boolean isMisreadAs(int line, String printed) {
    return lines.length(line) <= printed.length() + 4
        && Misreadings.distance(
                FolioReader.core(lines.whole(), lines.start(line), lines.end(line)), printed)
            <= Math.max(0.3, 0.3 * printed.length());
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
