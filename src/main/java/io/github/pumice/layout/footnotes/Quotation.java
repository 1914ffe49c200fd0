package io.github.pumice.layout.footnotes;

/** Tells a quotation mark that closes a quotation from one that OCR has left of something else. */
final class Quotation {
  private static final String SINGLE = "’‘'‚";
  private static final String DOUBLE = "\"”“„";

  /** What was not closed after so many characters is never closed. */
  private static final int LONGEST = 300;

  private Quotation() {}

  /**
   * Whether the quotation mark at {@code at} may close what another one, single or double as it is,
   * opens behind {@code from}, and nothing has closed before.
   */
  static boolean closes(String text, int from, int at) {
    int first = Math.max(from, at - LONGEST);
    String opening = SINGLE.indexOf(text.charAt(at)) >= 0 ? SINGLE : DOUBLE;
    int closed = 0;
    for (int i = at - 1; i >= first; i--) {
      char c = text.charAt(i);
      if (opening.indexOf(c) < 0) {
        continue;
      }
      if (i == first || text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '(') {
        if (closed-- == 0) {
          return true;
        }
      } else if (!Character.isLetterOrDigit(text.charAt(i + 1))) {
        closed++;
      }
    }
    return false;
  }
}
