package io.github.pumice.layout.furniture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.FolioMark.Place;
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

  /** A number that stands beside other text, of which these are the letters. */
  private record Beside(Numbered number, String rest) {}

  private final PageLines lines;
  private final List<Numbered> all = new ArrayList<>();
  private final Multiset<String> heads = HashMultiset.create();

  NumberedLines(PageLines lines) {
    this.lines = lines;
    List<Beside> beside = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      int alone = lines.length(line) > LONGEST_ALONE ? 0 : value(core(line));
      if (alone != 0) {
        all.add(new Numbered(line, alone, true));
      } else if (mayHoldNumber(line)) {
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

  private String core(int line) {
    return FolioReader.core(lines.whole(), lines.start(line), lines.end(line));
  }

  private static int value(String core) {
    int arabic = FolioMark.value(core, false);
    return arabic != 0 ? arabic : -FolioMark.value(core, true);
  }

  /** Whether a numeral can begin or end the line: most lines show by two letters that none does. */
  private boolean mayHoldNumber(int line) {
    return lines.length(line) <= LONGEST_HEAD
        && (mayBeOfNumber(lines.whole().charAt(lines.start(line)))
            || mayBeOfNumber(lines.last(line)));
  }

  private static boolean mayBeOfNumber(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !letter || "ivxlcdmjIVXLCDMJ".indexOf(c) >= 0;
  }

  private void collect(int line, List<Beside> beside) {
    for (FolioMark token : ends(line)) {
      int value = isNumber(token) ? value(token.core()) : 0;
      String rest = value == 0 ? "" : BesideFolio.words(lines, token);
      if (rest.length() >= FEWEST_LETTERS) {
        beside.add(new Beside(new Numbered(line, value, false), rest));
      }
    }
  }

  /** The first token of a line and the last one. */
  private List<FolioMark> ends(int line) {
    return List.of(
        FolioReader.token(lines, line, Place.TOP_FIRST, 0),
        FolioReader.token(lines, line, Place.TOP_LAST, 0));
  }

  /** Whether a token has figures, or two roman signs, and no letter before them. */
  private boolean isNumber(FolioMark token) {
    int signs = 0;
    int figures = 0;
    for (int i = token.start(); i < token.end(); i++) {
      char c = lines.whole().charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
      signs += "ivxlcIVXLC".indexOf(c) >= 0 ? 1 : 0;
      if (figures + signs == 0 && Character.isLetter(c)) {
        return false;
      }
    }
    return isShort(token) && (figures > 0 || signs >= 2) && signs * figures == 0;
  }

  private static boolean isShort(FolioMark token) {
    return token.end() - token.start() <= LONGEST_NUMBER;
  }

  /** Of the numbers beside what looks like a head, the first on each line. */
  private void addHeads(List<Beside> beside) {
    int last = -1;
    for (Beside number : beside) {
      int line = number.number().line();
      if (line != last && isHead(number.rest(), line)) {
        last = line;
        all.add(number.number());
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
    return lines.text(line).chars().noneMatch(Character::isLowerCase);
  }

  /**
   * What it takes to read the number {@code printed} as what stands on a line, as {@link
   * Misreadings#distance}.
   */
  double distance(int line, String printed) {
    double best = NEVER;
    if (lines.length(line) <= printed.length() + 4) {
      best = Misreadings.distance(core(line), printed);
    }
    if (lines.length(line) <= LONGEST_HEAD) {
      for (FolioMark token : ends(line)) {
        if (isShort(token) && heads.count(BesideFolio.words(lines, token)) >= FEWEST_REPEATS) {
          best = Math.min(best, Misreadings.distance(token.core(), printed));
        }
      }
    }
    return best;
  }
}
