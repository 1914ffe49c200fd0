package io.github.pumice.layout.paragraphs;

import java.util.Arrays;

/**
 * How wide lines are, and how wide they can be.
 *
 * <p>Widths are in tenths of a common letter of a proportional type, which fits typeset pages three
 * times as sharply as a count of characters and does for typewritten ones as well.
 */
final class ParagraphMeasure {
  /** No page sets lines of more than so many letters; what is longer is a paragraph in one line. */
  private static final int WIDEST = 200;

  /** Nor of less; a Chinese letter is as wide as two. */
  private static final int NARROWEST_MEASURE = 24;

  private static final char FIRST_SQUARE = '\u2E80';

  /** Lines are counted up to so many letters. */
  private static final int LONGEST = 3 * WIDEST;

  /** How full lines of one measure vary: the setter spreads and squeezes the spaces. */
  private static final double NARROWER = 0.90;

  private static final double WIDER = 1.05;

  /** Where one letter in so many stands in a line that no measure holds, the text flows. */
  private static final int FLOWING = 6;

  /** A line end that was eaten makes a line as wide as two; what is wider flows. */
  private static final double WIDE = 2.2;

  /** Where line ends after hyphens were eaten everywhere, some lines are as wide as four. */
  private static final double CHAINED = 4.3;

  /** What is wider than the measure by so much is more than one line. */
  private static final double BEYOND = 1.15;

  /** How near to a whole number of measures full lines are whose ends were eaten. */
  private static final double NEAR = 0.1;

  /** Lines that were made of several, as evidence that line ends were eaten. */
  private static final int ENOUGH = 4;

  /** A text set to a measure fills it with one line in so many. */
  private static final int RARE = 8;

  /**
   * Letters of one width, from Times Roman, which most book types are near to, narrow ones first.
   */
  private static final String[] ALIKE = {
    " iltj.,;:'!|()[]-/\u00ED\u00EC\u00EE\u00EF\u017F",
    "frI",
    "sJ",
    "\u0433\u0437",
    "acez?\"\u0430\u0432\u0435\u0441\u0442\u044C\u044D\u044F",
    "bdghknopqvxyu\u0431\u0434\u043A\u043B\u043E\u0440\u0443\u0445\u0447",
    "\u0438\u0439\u043D\u043F\u0446\u044A",
    "",
    "\u043C\u0444",
    "\u0436\u044B",
    "\u044E",
    "\u0448\u0449\u0416\u041C\u042E\u0428\u0429"
  };

  private static final int NARROWEST = 6;
  private static final String BROAD = "wmMW@%\u0153\u00E6\u0152\u00C6";

  /** The width of a space between words. */
  static final int SPACE = 6;

  private static final byte[] WIDTHS = widths();

  private final int[] lines = new int[LONGEST];

  /** How many lines have fewer letters. */
  private final int[] narrower = new int[LONGEST + 1];

  private int count;
  private long flowing;
  private long all;

  /** Forgets all lines. */
  void clear() {
    Arrays.fill(lines, 0);
    count = 0;
    flowing = 0;
    all = 0;
  }

  /** Counts a line. */
  void add(int width) {
    all += width;
    if (width >= LONGEST * 10) {
      flowing += width;
    } else {
      lines[width / 10]++;
      count++;
    }
  }

  /**
   * The width of full lines, or 0 where the text was not set to a measure: too few of its lines are
   * alike, or paragraphs are lines already. To be asked for before all else.
   *
   * <p>Lines count by what they hold: a song and a table on a page may have more of them than the
   * prose.
   */
  int measure() {
    for (int letters = 0; letters < LONGEST; letters++) {
      narrower[letters + 1] = narrower[letters] + lines[letters];
    }
    int best = 0;
    long most = 0;
    for (int letters = NARROWEST_MEASURE; letters < WIDEST; letters++) {
      int alike = between(letters * NARROWER, letters * WIDER);
      long full = (long) letters * (alike * 2 + lines[letters]);
      if (full > most) {
        most = full;
        best = letters;
      }
    }
    boolean rare = between(best * NARROWER, best * WIDER) * RARE < count;
    return rare || isFlowing(best) ? 0 : best * 10;
  }

  /** The width beyond which a line is a paragraph, where full lines are so wide. */
  int widest(int measure) {
    return (int) (measure * (isChained(measure) ? CHAINED : WIDE));
  }

  /**
   * Whether the wide lines of the text are whole numbers of lines: whoever took the text from its
   * pages closed the words that line ends broke, and the line ends with them.
   */
  boolean isChained(int measure) {
    int letters = measure / 10;
    int wide = between(letters * BEYOND, LONGEST);
    int whole = 0;
    for (int lines = 2; lines <= 3; lines++) {
      whole += between(letters * (lines - NEAR), letters * (lines + NEAR));
    }
    return wide >= ENOUGH && whole * 2 > wide;
  }

  /** The width of the last line of those that one was made of. */
  static int last(int width, int measure) {
    int last = width;
    while (last > measure * BEYOND) {
      last -= measure;
    }
    return last;
  }

  private boolean isFlowing(int letters) {
    long wide = flowing + lettersFrom(widest(letters * 10) / 10);
    return wide * FLOWING >= all;
  }

  private long lettersFrom(int letters) {
    long sum = 0;
    for (int at = letters; at < LONGEST; at++) {
      sum += 10L * at * lines[at];
    }
    return sum;
  }

  private int between(double from, double to) {
    int first = (int) Math.ceil(from);
    int after = Math.min(LONGEST, (int) to + 1);
    return first < after ? narrower[after] - narrower[first] : 0;
  }

  /** The width of {@code [start, end)}. */
  static int width(String text, int start, int end) {
    if (end - start > 2 * LONGEST) {
      return (end - start) * 10;
    }
    int width = 0;
    for (int at = start; at < end; at++) {
      width += width(text.charAt(at));
    }
    return width;
  }

  private static int width(char c) {
    return c < WIDTHS.length
        ? WIDTHS[c]
        : c == '\u2014' ? 22 : c >= FIRST_SQUARE ? 20 : isMark(c) ? 0 : 10;
  }

  private static byte[] widths() {
    byte[] widths = new byte[0x450];
    for (char c = 0; c < widths.length; c++) {
      widths[c] = (byte) (isMark(c) ? 0 : Character.isUpperCase(c) ? 14 : 10);
    }
    for (int i = 0; i < ALIKE.length; i++) {
      set(widths, ALIKE[i], NARROWEST + i);
    }
    set(widths, BROAD, 16);
    return widths;
  }

  private static void set(byte[] widths, String letters, int width) {
    for (int i = 0; i < letters.length(); i++) {
      widths[letters.charAt(i)] = (byte) width;
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
