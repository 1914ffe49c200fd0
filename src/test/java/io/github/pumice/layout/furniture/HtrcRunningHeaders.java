package io.github.pumice.layout.furniture;

import io.github.pumice.layout.furniture.Volume.Leaf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The baseline: running heads and feet as the HathiTrust Research Center's RunningHeaders finds
 * them (B. Capitanu, T. Underwood and others, 2015 and after), written anew from its description.
 *
 * <p>The first and the last three inked lines of each page are compared, digits and punctuation
 * left out, with those of the pages in a window of six; lines at least 0.7 alike by edit distance
 * form clusters, and a cluster of three or more is a running head or foot. All lines between the
 * page's edge and such a line go with it.
 */
final class HtrcRunningHeaders {
  private static final int WINDOW = 6;
  private static final int LINES = 3;
  private static final int CLUSTER = 3;
  private static final double ALIKE = 0.7;

  private HtrcRunningHeaders() {}

  static FurnitureScore score(Volume volume) {
    List<Leaf> leaves = volume.leaves();
    List<List<String>> tops = leaves.stream().map(leaf -> edge(leaf, true)).toList();
    List<List<String>> feet = leaves.stream().map(leaf -> edge(leaf, false)).toList();
    BitSet gone = new BitSet();
    int at = 0;
    for (int page = 0; page < leaves.size(); page++) {
      int above = depth(tops, page);
      int below = depth(feet, page);
      int size = leaves.get(page).lines().size();
      for (int line = 0; line < size; line++) {
        int length = leaves.get(page).lines().get(line).text().length();
        if (line < above || line >= size - below) {
          gone.set(at, at + length);
        }
        at += length + 1;
      }
      at++;
    }
    return FurnitureScore.of(volume, gone);
  }

  /** How many lines at an edge of the page are furniture. */
  private static int depth(List<List<String>> edges, int page) {
    int depth = 0;
    List<String> own = edges.get(page);
    for (int line = 0; line < own.size(); line++) {
      int alike = 1;
      int to = Math.min(edges.size() - 1, page + WINDOW);
      for (int other = Math.max(0, page - WINDOW); other <= to; other++) {
        String mine = own.get(line);
        boolean found = other != page && edges.get(other).stream().anyMatch(l -> alike(mine, l));
        alike += found ? 1 : 0;
      }
      depth = alike >= CLUSTER ? line + 1 : depth;
    }
    return depth;
  }

  private static List<String> edge(Leaf leaf, boolean top) {
    List<String> lines = new ArrayList<>();
    int size = leaf.lines().size();
    for (int k = 0; k < Math.min(LINES, size); k++) {
      lines.add(normalized(leaf.lines().get(top ? k : size - 1 - k).text()));
    }
    return lines;
  }

  private static String normalized(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }

  private static boolean alike(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return !a.isEmpty()
        && !b.isEmpty()
        && 1 - LevenshteinDistance.getDefaultInstance().apply(a, b) / (double) longer >= ALIKE;
  }
}
