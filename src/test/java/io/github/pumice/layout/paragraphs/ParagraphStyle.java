package io.github.pumice.layout.paragraphs;

import java.util.List;

/**
 * How a volume shows its paragraphs.
 *
 * @param name what it is called in the figures
 * @param language of its words
 * @param indent blanks before the first line of a paragraph, as the text shows them
 * @param sunk blanks that the print has there, whether the text shows them or not
 * @param blank whether a blank line parts paragraphs
 * @param hyphens what becomes of words that do not fit
 * @param speech how often, in percent, a paragraph is a speech of a few words
 * @param noise the share of characters that are misread
 */
record ParagraphStyle(
    String name,
    String language,
    int indent,
    int sunk,
    boolean blank,
    Hyphens hyphens,
    int speech,
    double noise) {

  /** What becomes of a word that does not fit its line. */
  enum Hyphens {
    /** It goes into the next line, and the margin is ragged. */
    NONE,
    /** It is broken. */
    PRINTED,
    /** It was broken, and whoever took the text from the page closed it with the line end. */
    CLOSED
  }

  /** All styles that figures are printed of. */
  static List<ParagraphStyle> all() {
    return List.of(
        new ParagraphStyle("indents", "en", 3, 3, false, Hyphens.PRINTED, 0, 0),
        new ParagraphStyle("indents, speech", "fr", 3, 3, false, Hyphens.PRINTED, 50, 0),
        new ParagraphStyle("indents, ragged", "de", 2, 2, false, Hyphens.NONE, 20, 0),
        new ParagraphStyle("indents, misread", "ru", 3, 3, false, Hyphens.PRINTED, 20, 0.03),
        new ParagraphStyle("blank lines", "en", 0, 0, true, Hyphens.PRINTED, 20, 0),
        new ParagraphStyle("blank lines, ragged", "la", 0, 0, true, Hyphens.NONE, 0, 0),
        new ParagraphStyle("blank lines, misread", "de", 0, 3, true, Hyphens.PRINTED, 50, 0.03),
        new ParagraphStyle("blank lines, closed hyphens", "fr", 0, 0, true, Hyphens.CLOSED, 20, 0),
        new ParagraphStyle("indents, closed hyphens", "de", 3, 3, false, Hyphens.CLOSED, 20, 0),
        new ParagraphStyle("nothing, indents in print", "en", 0, 3, false, Hyphens.PRINTED, 20, 0),
        new ParagraphStyle("nothing, speech", "fr", 0, 3, false, Hyphens.PRINTED, 50, 0),
        new ParagraphStyle("nothing, closed hyphens", "ru", 0, 3, false, Hyphens.CLOSED, 20, 0),
        new ParagraphStyle("nothing, misread", "de", 0, 3, false, Hyphens.PRINTED, 20, 0.03));
  }

  /** Whether the text shows where paragraphs begin. */
  boolean isShown() {
    return blank || indent > 0;
  }
}
