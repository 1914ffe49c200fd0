package io.github.pumice.layout.paragraphs;

/**
 * How far the lines of running text fill their measure, learned from the lines that are certain to
 * be full.
 *
 * <p>The first line of a paragraph is shorter by its indent, whether or not the text still shows
 * it. All figures are shares of the measure.
 */
final class ParagraphFill {
  /** One line in so many ends early, or late, for no reason that shows. */
  private static final double ASTRAY = 0.02;

  /** One line in so many is not spread. */
  private static final double LOOSE = 0.15;

  /** How soon a setter who goes on would not leave room for the next word any more. */
  private static final double CROWDING = 0.02;

  /** Widths are not measured more sharply than to this share of the measure. */
  private static final double BLUR = 0.02;

  /** How far lines that end with their phrases stay behind the longest of them. */
  private static final double PHRASE = 0.15;

  private static final double PHRASE_SPREAD = 0.2;

  private static final double PHRASE_LOG = Math.log(1 / (Math.sqrt(2 * Math.PI) * PHRASE_SPREAD));
  private static final double ASTRAY_LOG = Math.log(ASTRAY);

  /** No line tells more than this against a measure: some stand in a quotation or a list. */
  private static final double UNEXPLAINED = -5.5;

  private final double usual;
  private final double spread;
  private final double indent;

  private ParagraphFill(double usual, double spread, double indent) {
    this.usual = usual;
    this.spread = spread;
    this.indent = indent;
  }

  /** Lines that are certain to be full. */
  static final class Counts {
    private static final double USUAL = 0.02;
    private static final double USUAL_INDENT = 0.03;
    private static final double USUAL_VARIANCE = 0.045 * 0.045;
    private static final double WEIGHT = 8;

    private int inside;
    private double insideSum;
    private double insideSquares;
    private int first;
    private double firstSum;

    /** Counts a line that stays behind its measure by {@code shortness}. */
    void add(double shortness, boolean isFirst) {
      if (isFirst) {
        first++;
        firstSum += shortness;
      } else {
        inside++;
        insideSum += shortness;
        insideSquares += shortness * shortness;
      }
    }

    ParagraphFill fill() {
      double usual = (insideSum + WEIGHT * USUAL) / (inside + WEIGHT);
      double squares = inside == 0 ? 0 : insideSquares - insideSum * insideSum / inside;
      double variance = (squares + WEIGHT * USUAL_VARIANCE) / (inside + WEIGHT);
      double indent = (firstSum - first * usual + WEIGHT * USUAL_INDENT) / (first + WEIGHT);
      return new ParagraphFill(usual, Math.sqrt(variance), Math.max(0, indent));
    }
  }

  /**
   * The logarithm of how probable a full line of this shortness is: one that was spread to the
   * measure, or one that was not, and ends anywhere as long as the next word finds no room.
   */
  double full(double shortness, double room, boolean isFirst) {
    double off = off(shortness, isFirst);
    double bell = Math.exp(-off * off / 2) / (Math.sqrt(2 * Math.PI) * spread);
    double loose = shortness > -BLUR ? 1 / (shortness - room + 2 * BLUR) : 0;
    double set = (1 - LOOSE - ASTRAY) * bell + LOOSE * loose;
    double free = room - (isFirst ? indent : 0) - BLUR;
    if (free <= 0) {
      return Math.log(set + ASTRAY);
    }
    return Math.log((set + ASTRAY) * Math.exp(-free / CROWDING));
  }

  /**
   * How much more probable a line of this shortness is where lines fill a measure than where they
   * end with their phrases, as log-odds.
   */
  double odds(double shortness, double room) {
    double off = (shortness - PHRASE) / PHRASE_SPREAD;
    double phrase = PHRASE_LOG - off * off / 2;
    double full = Math.max(full(shortness, room, false), full(shortness, room, true));
    return Math.max(full, UNEXPLAINED) - Math.max(phrase, ASTRAY_LOG);
  }

  /** How probable the last line of a paragraph is, which may have any length but none beyond. */
  double last(double shortness, boolean isFirst) {
    double off = off(shortness, isFirst);
    return off >= 0 ? 0 : Math.max(ASTRAY_LOG, -off * off / 2);
  }

  private double off(double shortness, boolean isFirst) {
    return (shortness - usual - (isFirst ? indent : 0)) / spread;
  }
}
