package io.github.pumice.layout.furniture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * How much a line reads like those by which publishers say where a paper is printed, in log-odds:
 * {@code Tidal Res. 12 (2009) 101–112}, {@code doi:10.1000/123}, {@code © 2009 Tidewater Press. All
 * rights reserved.}, {@code Vol. 12, No. 3, pp. 101–112}.
 *
 * <p>References read like that too; so it says something only where no references can stand: above
 * the title and below the text of a first page. Numbers of pages that agree with those of the
 * document say most.
 */
final class Imprint {
  private static final int LONGEST = 160;
  private static final int YEAR_FROM = 1600;
  private static final int YEAR_TO = 2100;
  private static final int FEW_SMALL_WORDS = 2;
  private static final int FEW_PAGES = 4;

  /** Words before the number of a volume, an issue or a page, in small letters. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.copyOf(
          ("vol volume no. nr. number num issue iss pp page pages p. bd. band heft jg. jahrgang"
                  + " seiten s. tome fasc fascicule numéro núm número volumen fascicolo pagine"
                  + " pag págs том вып выпуск стр article")
              .split(" "));

  /** What archives and libraries say of the papers that they hand out, in small letters. */
  private static final ImmutableList<String> STAMPS =
      ImmutableList.of(
          "author manuscript",
          "available in pmc",
          "arxiv:",
          "contents lists available",
          "journal homepage",
          "preprint submitted to",
          "in final edited form as",
          "public access",
          "downloaded from",
          "digitized by",
          "digitalisiert",
          "all use subject to",
          "for personal use only",
          "for citation purposes",
          "electronic reprint");

  private Imprint() {}

  /**
   * What a line says for being an imprint.
   *
   * @param pages how many pages the document has
   */
  static double weight(String line, int pages) {
    if (line.length() > LONGEST) {
      return 0;
    }
    String small = line.toLowerCase(Locale.ROOT);
    double weight = small.contains("doi") && small.contains("10.") ? 3 : 0;
    weight += isAddress(small) ? 1.5 : 0;
    weight += small.contains("proceedings of") ? 1 : 0;
    boolean stamp = STAMPS.stream().anyMatch(small::contains);
    weight += stamp ? 4 : 0;
    Numbers numbers = new Numbers(small, pages);
    weight += numbers.parts >= 2 ? 2.5 : numbers.parts == 1 ? 1 : 0;
    weight += numbers.year ? isCopyright(small) ? 3 : 0.5 : 0;
    weight += numbers.ownPages ? pages < FEW_PAGES ? 1.5 : 3 : numbers.range ? 0.5 : 0;
    weight -= line.endsWith(".") && !stamp && !isCopyright(small) ? 1.5 : 0;
    weight += numbers.year && numbers.count >= 3 ? 1.5 : 0;
    return weight - 0.3 * Math.max(0, smallWords(line) - FEW_SMALL_WORDS);
  }

  /**
   * Whether a line begins as what an archive sets in the margin of a first page does, where it is
   * read between any two lines, ends with a year and is no sentence.
   */
  static boolean isDatedStamp(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    return STAMPS.stream().anyMatch(small::startsWith)
        && new Numbers(small.substring(small.lastIndexOf(' ') + 1), 0).year
        && smallWords(line) <= FEW_SMALL_WORDS;
  }

  /** How many words of a sentence a line has. */
  private static int smallWords(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = Character.isLetter(line.charAt(i));
      words += letter && !inside && Character.isLowerCase(line.charAt(i)) ? 1 : 0;
      inside = !Character.isWhitespace(line.charAt(i)) && (letter || inside);
    }
    return words;
  }

  private static boolean isAddress(String small) {
    return small.contains("www.") || small.contains("http");
  }

  private static boolean isCopyright(String small) {
    return small.contains("©") || small.contains("(c)") || small.contains("copyright");
  }

  /** The numbers on a line and what stands before them. */
  private static final class Numbers {
    private int count;
    private int parts;
    private boolean year;
    private boolean range;
    private boolean ownPages;

    Numbers(String small, int pages) {
      String word = "";
      int last = -1;
      int lastEnd = -1;
      for (int i = 0; i < small.length(); i++) {
        int end = i;
        while (end < small.length() && Character.isLetterOrDigit(small.charAt(end))) {
          end++;
        }
        if (end == i) {
          continue;
        }
        String token = small.substring(i, end);
        int value = value(token);
        if (value < 0) {
          boolean point = end < small.length() && small.charAt(end) == '.';
          word = point && !PARTS.contains(token) ? token + '.' : token;
        } else {
          count++;
          parts += PARTS.contains(word) ? 1 : 0;
          year |= value >= YEAR_FROM && value < YEAR_TO;
          if (last >= 0 && i == lastEnd + 1 && isDash(small.charAt(lastEnd))) {
            range |= value > last;
            ownPages |= pages > 1 && value - last + 1 == pages;
          }
          word = "";
          last = value;
          lastEnd = end;
        }
        i = end;
      }
    }

    private static boolean isDash(char c) {
      return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2010' || c == '\u2011';
    }

    private static int value(String token) {
      boolean figures = token.length() <= 6 && token.chars().allMatch(c -> c >= '0' && c <= '9');
      return figures ? Integer.parseInt(token) : -1;
    }
  }
}
