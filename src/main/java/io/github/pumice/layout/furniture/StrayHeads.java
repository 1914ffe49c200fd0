package io.github.pumice.layout.furniture;

import com.google.common.base.CharMatcher;
import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds running heads that stand inside or below the text of their page: engines read a column
 * before what stands above the next one, and layouts with zones give the zones in the order in
 * which they were drawn.
 *
 * <p>Such a line is what stands at the edges of other pages and was taken for furniture there,
 * letter for letter and figure for figure, its folio left out; its own page has no such line at an
 * edge, and the text flows over it, or it is the last line.
 *
 * <p>So goes the stamp of an archive from the margin of a first page.
 *
 * <p>Left alone: a title above its text, and what stands so on pages that have their head too, as a
 * speaker's name does. Cost: linear.
 */
final class StrayHeads {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 4;

  private static final int LAST_LINES = 2;

  private static final CharMatcher FIGURES = CharMatcher.inRange('0', '9');

  private final Book book;
  private final Zones zones;
  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final List<List<Integer>> lines = new ArrayList<>();

  StrayHeads(Book book, Zones zones) {
    this.book = book;
    this.zones = zones;
    for (int page = 0; page < book.size(); page++) {
      zones.furniture(page).forEach(this::countHead);
    }
    for (int page = 0; page < book.size(); page++) {
      lines.add(heads.isEmpty() ? List.of() : find(page));
    }
  }

  /** The lines of a page that are heads though they do not stand above it. */
  List<Integer> lines(int page) {
    List<Integer> found = new ArrayList<>();
    for (int line : lines.get(page)) {
      if (isLeftAside(page, line) && inside.getOrDefault(head(page, line), 0) == 0) {
        found.add(line);
      }
    }
    for (int line = zones.first(0); page == 0 && line <= zones.last(0); line++) {
      if (Imprint.isDatedStamp(book.page(0).text(line)) && isLeftAside(0, line)) {
        found.add(line);
      }
    }
    return found;
  }

  private void countHead(EdgeLine line) {
    if (!line.isFolioAlone() && line.key.length() >= SHORTEST) {
      heads.merge(key(withoutFolio(line.page, line.line)), 1, Integer::sum);
    }
  }

  /** The lines that read as heads, each the only one on a page without such a head. */
  private List<Integer> find(int page) {
    PageLines here = book.page(page);
    List<Integer> found = List.of();
    for (int line = zones.first(page) + 1; line <= zones.last(page); line++) {
      if (zones.places().mayStandAtEdge(here, line)) {
        String head = head(page, line);
        int own = own(page, head);
        int others = heads.getOrDefault(head, 0) - own;
        boolean alone = own == 0 && found.stream().noneMatch(k -> head(page, k).equals(head));
        if (others >= FEWEST && alone) {
          found = found.isEmpty() ? new ArrayList<>(2) : found;
          found.add(line);
        } else if (others > 0) {
          inside.merge(head, 1, Integer::sum);
        }
      }
    }
    return found;
  }

  /** How often the page's own edges have a head. */
  private int own(int page, String head) {
    int own = 0;
    for (EdgeLine line : zones.furniture(page)) {
      own += key(withoutFolio(page, line.line)).equals(head) ? 1 : 0;
    }
    return own;
  }

  private boolean isLeftAside(int page, int line) {
    PageLines here = book.page(page);
    if (line > zones.last(page) - LAST_LINES) {
      return true;
    }
    boolean apart = here.blanksAbove(line) > 0 && here.blanksAbove(line + 1) > 0;
    return Flow.startsSmall(here, line + 1) && (apart || Flow.runsOn(here, line - 1));
  }

  /** What a line inside a page says, the number left out that may be its folio. */
  private String head(int page, int line) {
    String text = book.page(page).text(line);
    String whole = key(text);
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    if (heads.containsKey(whole) || first < 0) {
      return whole;
    }
    boolean folioLast = FIGURES.matchesAllOf(text.substring(last + 1));
    boolean folioFirst = FIGURES.matchesAllOf(text.substring(0, first));
    return folioLast
        ? key(text.substring(0, last))
        : folioFirst ? key(text.substring(first)) : whole;
  }

  private String withoutFolio(int page, int line) {
    PageLines here = book.page(page);
    FolioMark mark = book.folios().mark(page);
    return mark != null && mark.line() == line ? EdgeLine.rest(here, line, mark) : here.text(line);
  }

  /** Letters, whether they are capitals, and figures. */
  private static String key(String text) {
    return EdgeLine.keyByCase(text, 0, text.length()) + '#' + FIGURES.retainFrom(text);
  }
}
