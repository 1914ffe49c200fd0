package io.github.pumice.layout.furniture;

import com.google.common.collect.Comparators;
import io.github.pumice.core.CharFinder;
import io.github.pumice.layout.RomanNumerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks that transcribers and archives write where a page begins: {@code [Pg 27]}, {@code
 * --- Page 27 ---}, the rulers of HathiTrust's full texts, {@code ## p. 27 (#45) ####…}.
 *
 * <p>Marks of one form count only together: nearly all follow each other by one, at the distance of
 * pages. Citations of pages leap, and sections have other words. Rulers need no sequence in an
 * excerpt, a text that begins with one: nobody else writes such a line.
 */
final class PageMarks {
  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_IN_TEXT = 10;
  private static final int SHORTEST_PAGE = 500;
  private static final int LONGEST_STEP = 3;

  /** The characters with which a mark can begin. */
  private static final CharFinder OPENINGS = CharFinder.of(c -> "[#-=*".indexOf(c) >= 0);

  /** The form of all rulers. */
  private static final String RULER = "#";

  private static final String PAGE_WORD =
      "(?iu:page|pag|pg|p|seite|s|página|pág|pagina|страница|стр)\\b\\.?+";

  private static final Pattern MARK =
      Pattern.compile(
          "##\\h++p\\.\\h++(?:(?<stated>\\w{1,9}+)\\h++)?+\\(#(?<image>\\d{1,5}+)\\)\\h++#{8,}+"
              + "|(?<form>\\[\\h?+"
              + PAGE_WORD
              + "|[-=*]{2,}+\\h*+"
              + PAGE_WORD
              + ")\\h*+(?<number>\\d{1,4}+|[ivxlcIVXLC]{1,9}+)\\h*+(?:\\]|[-=*]{2,}+(?=\\n|$))");

  /**
   * A place where a page begins.
   *
   * @param start offset of the mark
   * @param end offset after it
   * @param label the page's number as the mark states it, may be empty
   * @param number what counts up; roman numbers are negative
   * @param alone whether it has its line to itself
   */
  record Mark(int start, int end, String label, int number, boolean alone) {}

  private PageMarks() {}

  /** The page marks of a text, in order; none where no form of them makes a sequence. */
  static List<Mark> of(String text) {
    Map<String, List<Mark>> forms = new LinkedHashMap<>();
    Matcher at = MARK.matcher(text);
    for (int i = next(text, 0); i < text.length(); ) {
      int reached = i + 1;
      if (at.region(i, text.length()).lookingAt()) {
        String form = at.group("form") == null ? RULER : at.group("form").toLowerCase(Locale.ROOT);
        forms.computeIfAbsent(form, f -> new ArrayList<>()).add(mark(text, at));
        reached = at.end();
      }
      i = next(text, reached);
    }
    List<Mark> rulers = forms.getOrDefault(RULER, List.of());
    if (isExcerpt(text, rulers)) {
      return rulers;
    }
    return forms.values().stream().filter(PageMarks::arePages).findFirst().orElse(List.of());
  }

  private static boolean isExcerpt(String text, List<Mark> rulers) {
    return !rulers.isEmpty()
        && text.substring(0, rulers.get(0).start()).isBlank()
        && Comparators.isInStrictOrder(rulers, Comparator.comparingInt(Mark::number))
        && rulers.stream().allMatch(Mark::alone);
  }

  /** The next place where a mark may begin: rulers begin lines; brackets stand anywhere. */
  private static int next(String text, int from) {
    int at = OPENINGS.next(text, from);
    while (at < text.length() && !mayOpen(text, at)) {
      at = OPENINGS.next(text, at + 1);
    }
    return at;
  }

  private static boolean mayOpen(String text, int at) {
    return text.charAt(at) == '[' || at == 0 || text.charAt(at - 1) == '\n';
  }

  private static Mark mark(String text, Matcher at) {
    boolean alone = isLineEdge(text, at.start() - 1, -1) && isLineEdge(text, at.end(), 1);
    if (at.group("image") != null) {
      String stated = at.group("stated");
      int image = Integer.parseInt(at.group("image"));
      return new Mark(at.start(), at.end(), stated == null ? "" : stated, image, alone);
    }
    String label = at.group("number");
    int number =
        Character.isDigit(label.charAt(0))
            ? Integer.parseInt(label)
            : -RomanNumerals.read(label.toLowerCase(Locale.ROOT));
    return new Mark(at.start(), at.end(), label, number, alone);
  }

  private static boolean isLineEdge(String text, int from, int step) {
    int i = from;
    while (i >= 0 && i < text.length() && " \t\r".indexOf(text.charAt(i)) >= 0) {
      i += step;
    }
    return i < 0 || i >= text.length() || text.charAt(i) == '\n';
  }

  private static boolean arePages(List<Mark> marks) {
    boolean lines = marks.stream().allMatch(Mark::alone);
    if (marks.size() < (lines ? FEWEST_LINES : FEWEST_IN_TEXT)) {
      return false;
    }
    int[] distances = new int[marks.size() - 1];
    int inSequence = 0;
    for (int k = 1; k < marks.size(); k++) {
      distances[k - 1] = marks.get(k).start() - marks.get(k - 1).start();
      inSequence += follows(marks.get(k - 1), marks.get(k)) ? 1 : 0;
    }
    Arrays.sort(distances);
    return inSequence * 10 >= distances.length * 9
        && distances[distances.length / 2] >= SHORTEST_PAGE;
  }

  private static boolean follows(Mark before, Mark after) {
    int step = Math.abs(after.number()) - Math.abs(before.number());
    boolean restarts = before.number() < 0 && after.number() == 1;
    boolean sameStyle = before.number() < 0 == after.number() < 0;
    return restarts || (sameStyle && step >= 1 && step <= LONGEST_STEP);
  }
}
