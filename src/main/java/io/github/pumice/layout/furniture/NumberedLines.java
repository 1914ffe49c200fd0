package io.github.pumice.layout.furniture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.layout.PageLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a text without page breaks that may hold a folio: a number alone, or one that begins
 * or ends a line which looks like a running head, {@code 24 THE NORTH BENCH}, {@code The north
 * bench. 25}.
 *
 * <p>A line looks like one if it is all capitals, or if the same letters stand beside other numbers
 * in {@value #FEWEST_REPEATS} places; what counts itself, {@code PSALM 12}, does not.
 */
final class NumberedLines {
  private static final int FEWEST_REPEATS = 3;
  private static final int LONGEST_ALONE = 12;
  private static final int LONGEST_HEAD = 72;
  private static final int LONGEST_NUMBER = 8;
  private static final int FEWEST_LETTERS = 3;
  private static final double NEVER = 99;

  /**
   * A line with a number.
   *
   * @param line its place among the inked lines
   * @param value the number; roman ones are negative, so that the two never mix
   * @param alone whether nothing else stands on the line
   */
  record Numbered(int line, int value, boolean alone) {}

  private final PageLines lines;
  private final List<Numbered> all = new ArrayList<>();
  private final Multiset<String> heads = HashMultiset.create();

  NumberedLines(PageLines lines) {
    this.lines = lines;
    List<Beside> beside = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      int alone = alone(line);
      if (alone != 0) {
        all.add(new Numbered(line, alone, true));
      } else {
        collect(line, beside);
      }
    }
    beside.forEach(number -> heads.add(number.rest()));
    addHeads(beside);
  }

  /** The lines with a number that can be read, in order. */
  List<Numbered> all() {
    return all;
  }

  /** A number that stands beside other text. */
  private record Beside(int line, int value, String rest) {}

  private int alone(int line) {
    return lines.length(line) > LONGEST_ALONE
        ? 0
        : value(FolioReader.core(lines.whole(), lines.start(line), lines.end(line)));
  }

  private void collect(int line, List<Beside> beside) {
    if (lines.length(line) > LONGEST_HEAD || !mayHoldNumber(line)) {
      return;
    }
    for (Side side : sides(line, NumberedLines::mayBeNumber)) {
      int value = value(side.number());
      if (value != 0) {
        beside.add(new Beside(line, value, side.rest()));
      }
    }
  }

  /** Whether a numeral can begin or end the line: most lines show by two letters that none does. */
  private boolean mayHoldNumber(int line) {
    String text = lines.whole();
    return mayBeOfNumber(text.charAt(lines.start(line)))
        || mayBeOfNumber(text.charAt(lines.end(line) - 1));
  }

  private static boolean mayBeOfNumber(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !letter || "ivxlcdmjIVXLCDMJ".indexOf(c) >= 0;
  }

  /** Of the numbers beside what looks like a head, the first on each line. */
  private void addHeads(List<Beside> beside) {
    int last = -1;
    for (Beside number : beside) {
      if (number.line() != last && isHead(number.rest(), number.line())) {
        last = number.line();
        all.add(new Numbered(last, number.value(), false));
      }
    }
    if (last >= 0) {
      all.sort(Comparator.comparingInt(Numbered::line));
    }
  }

  private boolean isHead(String rest, int line) {
    return !isCounted(line) && (heads.count(rest) >= FEWEST_REPEATS || isAllCapitals(line));
  }

  /** Whether a line is a word for what is counted, with its number, and no more. */
  private boolean isCounted(int line) {
    String text = lines.text(line);
    return text.indexOf(' ') == text.lastIndexOf(' ') && CountedThing.begins(text);
  }

  private boolean isAllCapitals(int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (Character.isLowerCase(lines.whole().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int value(String core) {
    FolioMark mark = new FolioMark(0, 0, 0, core, FolioMark.Place.TOP_ALONE, true, 0);
    int arabic = mark.arabic();
    return arabic != 0 ? arabic : -mark.roman();
  }

  /**
   * What it takes to read the number {@code printed} as what stands on a line, as {@link
   * Misreadings#distance}.
   */
  double distance(int line, String printed) {
    double best = NEVER;
    if (lines.length(line) <= printed.length() + 4) {
      String core = FolioReader.core(lines.whole(), lines.start(line), lines.end(line));
      best = Misreadings.distance(core, printed);
    }
    for (Side side : sides(line, (text, start, end) -> end - start <= LONGEST_NUMBER)) {
      if (heads.count(side.rest()) >= FEWEST_REPEATS) {
        best = Math.min(best, Misreadings.distance(side.number(), printed));
      }
    }
    return best;
  }

  // ---- the two ends of a line

  /** The token at one end of a line, and the letters of the others. */
  private record Side(String number, String rest) {}

  private List<Side> sides(int line, TokenTest wanted) {
    int start = lines.start(line);
    int end = lines.end(line);
    List<Side> sides = List.of();
    if (end - start <= LONGEST_HEAD) {
      int firstEnd = FolioReader.firstCut(lines.whole(), start, end);
      int lastStart = FolioReader.lastCut(lines.whole(), start, end);
      sides = with(start, firstEnd, firstEnd, end, wanted, sides);
      sides = with(lastStart, end, start, lastStart, wanted, sides);
    }
    return sides;
  }

  private interface TokenTest {
    boolean holds(String text, int start, int end);
  }

  private List<Side> with(
      int start, int end, int restStart, int restEnd, TokenTest wanted, List<Side> sides) {
    String text = lines.whole();
    String rest =
        wanted.holds(text, start, end) ? HeadKey.of(text.substring(restStart, restEnd)) : "";
    if (rest.length() < FEWEST_LETTERS) {
      return sides;
    }
    List<Side> more = sides.isEmpty() ? new ArrayList<>(2) : sides;
    more.add(new Side(FolioReader.core(text, start, end), rest));
    return more;
  }

  /** Whether a token holds a figure, or roman signs only, two or more. */
  private static boolean mayBeNumber(String text, int start, int end) {
    int signs = 0;
    int figures = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
      signs += "ivxlcIVXLC".indexOf(c) >= 0 ? 1 : 0;
      if (figures + signs == 0 && Character.isLetter(c)) {
        return false;
      }
    }
    return end - start <= LONGEST_NUMBER && (figures > 0 || signs >= 2) && signs * figures == 0;
  }
}
