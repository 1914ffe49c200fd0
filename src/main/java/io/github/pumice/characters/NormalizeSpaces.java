package io.github.pumice.characters;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;

/**
 * Removes blanks at the ends of lines, and makes an em or en wide space between two words an
 * ordinary one.
 *
 * <p>Blanks inside a line keep their number, for a wide gap on a head line is a witness; so do
 * tabs, indents, no-break and thin spaces, which French puts before its punctuation, and the
 * ideographic space. Runs after {@link RemoveControls}. One scan.
 */
public final class NormalizeSpaces implements Normalizer {

  private static final String ID = "normalize-spaces";
  private static final Reason TRAILING =
      new Reason(ID + "/trailing", 0.99, "blanks at the end of a line");
  private static final Reason WIDE =
      new Reason(ID + "/wide", 0.95, "a typographic space between two words");

  private NormalizeSpaces() {}

  /** The normalizer; it has no settings. */
  public static NormalizeSpaces of() {
    return new NormalizeSpaces();
  }

  /** Em and en quad, em and en space, and their third, quarter and sixth. */
  private static final char FIRST_WIDE = '\u2000';

  private static final char LAST_WIDE = '\u2006';

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    Edits.Builder edits = Edits.on(document);
    for (int start = 0; start < text.length(); ) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      int blanks = end;
      while (blanks > start && isBlank(text.charAt(blanks - 1))) {
        blanks--;
      }
      if (blanks < end) {
        edits.delete(blanks, end, TRAILING);
      }
      start = end + 1;
    }
    for (char wide = FIRST_WIDE; wide <= LAST_WIDE; wide++) {
      for (int at = text.indexOf(wide); at >= 0; at = text.indexOf(wide, at + 1)) {
        if (isLetter(text, at - 1) && isLetter(text, at + 1)) {
          edits.replace(at, at + 1, " ", WIDE);
        }
      }
    }
    return edits.build();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
