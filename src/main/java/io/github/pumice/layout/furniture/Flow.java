package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;

/** Whether the text runs on from one line to another. */
final class Flow {
  private static final String SENTENCE_ENDS = ".!?:;…。！？";
  private static final String CLOSERS = "\"'”’»)]“‘›";
  private static final String OPENERS = "\"'“‘«([„‚‹¿¡-–—";
  private static final String HYPHENS = "-\u00ad\u2010\u2011\u00ac⸗=";

  /** How many lines below the text of a page are looked over at most. */
  private static final int LOOKED_OVER = 4;

  /** How many dots lead the eye to the end of a row. */
  private static final int LEADER = 4;

  private Flow() {}

  /** Whether a line ends inside a sentence: with no mark that could end one. */
  static boolean runsOn(PageLines page, int line) {
    int i = page.end(line) - 1;
    String text = page.whole();
    while (i > page.start(line) && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(i)) < 0;
  }

  /** Whether a page ends inside a sentence; what is narrow at its foot is looked over. */
  static boolean runsOn(PageLines page, int measure, int fullPage) {
    for (int line = page.count() - 1; line >= Math.max(0, page.count() - LOOKED_OVER); line--) {
      boolean runsOn = runsOn(page, line);
      if (!runsOn || page.length(line) * 3 > measure * 2) {
        return runsOn && !endsInFigure(page, line) && page.count() > fullPage * 0.7;
      }
    }
    return false;
  }

  /** Whether a line ends inside a word. */
  static boolean endsInHyphen(PageLines page, int line) {
    int end = page.end(line);
    return end - page.start(line) > 1
        && HYPHENS.indexOf(page.whole().charAt(end - 1)) >= 0
        && Character.isLetter(page.whole().charAt(end - 2));
  }

  /**
   * Whether a line ends with a number or has dot leaders, as the rows of tables and registers do.
   */
  static boolean endsInFigure(PageLines page, int line) {
    String text = page.whole();
    int i = page.end(line) - 1;
    while (i > page.start(line) && ".,*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return Character.isDigit(text.charAt(i)) || hasLeader(text, page.start(line), page.end(line));
  }

  /** Four dots with no more than blanks between them; such a run holds every fourth place. */
  private static boolean hasLeader(String text, int start, int end) {
    for (int i = start + LEADER - 1; i < end; i += LEADER) {
      if (isOfLeader(text.charAt(i))) {
        int dots = 0;
        int first = i;
        while (first > start && isOfLeader(text.charAt(first - 1))) {
          first--;
        }
        for (i = first; i < end && isOfLeader(text.charAt(i)); i++) {
          dots += text.charAt(i) == '.' ? 1 : 0;
        }
        if (dots >= LEADER) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfLeader(char c) {
    return c == '.' || c == ' ';
  }

  /** Whether a line begins with a small letter, or with {@code &}, which is one. */
  static boolean startsSmall(PageLines page, int line) {
    String text = page.whole();
    int i = page.start(line);
    while (i < page.end(line) - 1 && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return text.charAt(i) == '&' || Character.isLowerCase(text.codePointAt(i));
  }
}
