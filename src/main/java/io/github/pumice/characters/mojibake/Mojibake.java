package io.github.pumice.characters.mojibake;

import java.util.List;

/**
 * Repairs text that was decoded with the wrong character set, in strings of any size.
 *
 * <p>{@code GrÃ¶ÃŸe} → {@code Größe}, {@code it¹s} → {@code it’s}, {@code Grš§e} → {@code Größe}:
 * UTF-8 that was read as a single-byte set (up to five times over, with lost bytes), one
 * single-byte set read as another, MacRoman through the permutation of the classic Mac's mailers,
 * C1 controls that were Windows-1252, and HTML character references in plain text. Every reading is
 * judged by how plausible the text becomes; in doubt the text stands, and every repair can be
 * undone to the same bytes. Quotation marks, ligatures and widths keep their style. Chinese,
 * Japanese and Korean legacy encodings are not guessed.
 *
 * <p>Where a dictionary of a line's language is on the class path it is a witness for lines with
 * one wrong letter; it is read when it is first asked. A line that only shows what wrong characters
 * look like, between quotation marks or standing alone, is left.
 *
 * <p>Offsets are UTF-16 code units, half-open. Nothing here throws because of a text's content.
 * Thread-safe. The cost is two scans of what is ASCII or plausible; a damaged line is read in some
 * thirty ways.
 */
public final class Mojibake {

  /**
   * One repair and its cause.
   *
   * @param start offset of the first wrong code unit
   * @param end offset after the last one
   * @param after what was meant
   * @param rule the cause as a short name: {@code utf-8-as-windows-1252}, {@code classic-mac}, …
   * @param cause the cause for people: {@code UTF-8 read as Windows-1252, twice}
   * @param confidence how probable it is that {@code after} was meant, 0 to 1
   */
  public record Finding(
      int start, int end, String after, String rule, String cause, double confidence) {}

  /** A text that is not settled after so many looks is noise, and stays. */
  private static final int MOST_LOOKS = 5;

  private Mojibake() {}

  /** The text as it was meant; the same instance when there is nothing to repair. */
  public static String repair(String text) {
    List<Finding> findings = explain(text);
    return findings.isEmpty() ? text : apply(findings, text);
  }

  /** What {@link #repair} repairs, where, and why, in order of the text. */
  public static List<Finding> explain(String text) {
    List<Finding> findings = ControlCodes.findings(text);
    if (findings.isEmpty()) {
      findings = new Diagnosis(text).findings();
    }
    for (int look = 0; look < MOST_LOOKS && !findings.isEmpty(); look++) {
      String repaired = apply(findings, text);
      List<Finding> more = new Diagnosis(repaired).findings();
      if (more.isEmpty()) {
        return findings;
      }
      findings = Settled.compose(findings, more, repaired);
    }
    return List.of();
  }

  private static String apply(List<Finding> findings, String text) {
    int length = text.length();
    for (Finding finding : findings) {
      length += finding.after().length() - (finding.end() - finding.start());
    }
    char[] result = new char[length];
    int at = 0;
    int to = 0;
    for (Finding finding : findings) {
      text.getChars(at, finding.start(), result, to);
      to += finding.start() - at;
      finding.after().getChars(0, finding.after().length(), result, to);
      to += finding.after().length();
      at = finding.end();
    }
    text.getChars(at, text.length(), result, to);
    return new String(result);
  }
}
