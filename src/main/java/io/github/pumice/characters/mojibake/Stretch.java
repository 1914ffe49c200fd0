package io.github.pumice.characters.mojibake;

import com.google.common.collect.Iterables;
import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of a text, or a part of a very long one, that is not all ASCII. */
record Stretch(int from, int to) {

  private static final CharFinder BEYOND_ASCII = CharFinder.of(c -> c >= 0x80);
  private static final CharFinder BEYOND_ASCII_OR_REFERENCE =
      CharFinder.of(c -> c >= 0x80 || c == '&');

  private static final int LONGEST = 2000;

  /** The lines of a text that may be wrong; in {@code plain} text also those with references. */
  static List<Stretch> of(String text, boolean plain) {
    CharFinder finder = plain ? BEYOND_ASCII_OR_REFERENCE : BEYOND_ASCII;
    List<Stretch> lines = new ArrayList<>();
    int reached = 0;
    for (int i = finder.next(text, 0); i < text.length(); i = finder.next(text, reached)) {
      int from = start(text, i, Math.max(reached, i - LONGEST));
      reached = end(text, i);
      lines.add(new Stretch(from, reached));
    }
    return lines;
  }

  private static int start(String text, int i, int earliest) {
    int newline = Search.last(text, '\n', earliest, i);
    return newline < 0 ? earliest : newline + 1;
  }

  private static int end(String text, int i) {
    int latest = Math.min(text.length(), i + 2 * LONGEST);
    int newline = Search.first(text, '\n', i, latest);
    int end = newline < 0 ? latest : newline;
    int blank = Search.first(text, ' ', i + LONGEST, end);
    return blank < 0 ? end : blank;
  }

  /** Some lines from all over two lists of which the first holds the second, each line once. */
  static List<Stretch> spread(List<Stretch> all, List<Stretch> part, int count) {
    Map<Integer, Stretch> some = new LinkedHashMap<>();
    for (Stretch line : Iterables.concat(spread(all, count), spread(part, count))) {
      some.put(line.from(), line);
    }
    return List.copyOf(some.values());
  }

  /** The characters of all these lines. */
  static int length(List<Stretch> lines) {
    int length = 0;
    for (Stretch line : lines) {
      length += line.to() - line.from();
    }
    return length;
  }

  /** Some lines from all over a list. */
  static List<Stretch> spread(List<Stretch> all, int count) {
    if (all.size() <= count) {
      return all;
    }
    List<Stretch> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }
}
