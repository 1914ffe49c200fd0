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

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    Edits.Builder edits = Edits.on(document);
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i > blanks) {
        edits.delete(blanks, i, TRAILING);
      }
      if (c != ' ' && c != '\t') {
        blanks = i + 1;
      }
      if (isWide(c) && isLetter(text, i - 1) && isLetter(text, i + 1)) {
        edits.replace(i, i + 1, " ", WIDE);
      }
    }
    if (blanks < text.length()) {
      edits.delete(blanks, text.length(), TRAILING);
    }
    return edits.build();
  }

  /** Em and en quad, em and en space, and their third, quarter and sixth. */
  private static boolean isWide(char c) {
    return c >= '\u2000' && c <= '\u2006';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
