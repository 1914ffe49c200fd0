package io.github.pumice.layout.furniture;

import java.util.List;

/**
 * How a workshop of the 16th to the 18th century set a book, and which of its pages an archive
 * transcribed, line by line.
 *
 * @param name what it stands for
 * @param language of its words
 * @param matter prose, verse or drama
 * @param measure how many characters fill a line of prose
 * @param depth how many lines fill a page
 * @param heads what stands above the text
 * @param folios where the page numbers stand
 * @param front how many pages of a dedication come before the text, without numbers
 * @param signing how sheets are signed
 * @param sheet how many pages a sheet has
 * @param catchwords whether pages end with catchwords
 * @param sample which pages were transcribed
 */
record PrintStyle(
    String name,
    String language,
    Matter matter,
    int measure,
    int depth,
    Heads heads,
    Folios folios,
    int front,
    Signing signing,
    int sheet,
    boolean catchwords,
    Sample sample) {

  /** What the text is. */
  enum Matter {
    PROSE,
    VERSE,
    DRAMA
  }

  /** What stands above the text. */
  enum Heads {
    NONE,
    /** The title, half of it on each page: {@code LES CARACTERES}, {@code ou les Mœurs.} */
    HALVES,
    /** The same, and the second half begins small. */
    SMALL_HALVES,
    /** The same in spaced capitals. */
    SPACED_HALVES,
    /** The title of the play on the left, {@code COMEDIE.} on the right. */
    GENRE,
    /** The title on the left, the chapter on the right. */
    CHAPTER,
    /** The chapter on both sides. */
    CHAPTERS,
    /** Two lines: the title and below it the book. */
    TWO_LINES
  }

  /** Where the page numbers stand. */
  enum Folios {
    NONE,
    /** On a line of their own, before the head. */
    BEFORE,
    /** On a line of their own, below the head. */
    BELOW,
    /** At the outer end of the head, behind a blank. */
    CLOSE,
    /** At the outer end of the head, behind a gap. */
    GAP,
    /** Alone, with a full point. */
    POINT,
    /** Alone, in parentheses. */
    PARENTHESES,
    /** One for each leaf, at the end of the head on the right. */
    LEAVES,
    /** Between the halves of a head, three lines in all. */
    BETWEEN
  }

  /** How sheets are signed. */
  enum Signing {
    NONE,
    /** {@code A}, {@code A ij}, {@code A iij}. */
    ROMAN,
    /** {@code A}, {@code A2}, {@code A3}. */
    ARABIC,
    /** {@code Aij} beside the catchword on one line. */
    BESIDE,
    /** {@code I. Part.} and {@code A}, each on a line. */
    PART
  }

  /** Which pages were transcribed. */
  enum Sample {
    ALL,
    /** A few runs of pages. */
    RUNS,
    /** Pages here and there. */
    SCATTERED
  }

  /** Styles to develop with; the others are kept to see whether it holds. */
  static List<PrintStyle> all() {
    return List.of(
        of("letters 1620s, runs", "fr", Matter.PROSE, 27, 19, Heads.HALVES, Folios.BELOW, 6)
            .signed(Signing.ROMAN, 16, true, Sample.RUNS),
        of("novel 1670s, scattered", "fr", Matter.PROSE, 27, 18, Heads.HALVES, Folios.BEFORE, 4)
            .signed(Signing.PART, 24, false, Sample.SCATTERED),
        of("comedy 1660s, scattered", "fr", Matter.DRAMA, 46, 26, Heads.GENRE, Folios.BEFORE, 8)
            .signed(Signing.ROMAN, 24, false, Sample.SCATTERED),
        of("tragedy 1690s, runs", "fr", Matter.DRAMA, 46, 28, Heads.GENRE, Folios.CLOSE, 6)
            .signed(Signing.ARABIC, 24, true, Sample.RUNS),
        of("moralist 1680s, all", "fr", Matter.PROSE, 28, 21, Heads.SMALL_HALVES, Folios.NONE, 0)
            .signed(Signing.ROMAN, 24, true, Sample.ALL),
        of("satire 1660s, scattered", "fr", Matter.PROSE, 34, 26, Heads.NONE, Folios.POINT, 0)
            .signed(Signing.ROMAN, 16, true, Sample.SCATTERED),
        of("history 1750s, runs", "fr", Matter.PROSE, 44, 30, Heads.CHAPTER, Folios.CLOSE, 10)
            .signed(Signing.BESIDE, 24, true, Sample.RUNS),
        of("treatise 1630s, scattered", "fr", Matter.PROSE, 54, 34, Heads.CHAPTERS, Folios.CLOSE, 8)
            .signed(Signing.ARABIC, 8, true, Sample.SCATTERED),
        of("poems 1650s, runs", "fr", Matter.VERSE, 44, 24, Heads.SPACED_HALVES, Folios.GAP, 4)
            .signed(Signing.ROMAN, 8, true, Sample.RUNS),
        of("chronicle 1560s, leaves", "fr", Matter.PROSE, 50, 36, Heads.CHAPTER, Folios.LEAVES, 6)
            .signed(Signing.ROMAN, 16, true, Sample.RUNS),
        of("nothing but text", "fr", Matter.PROSE, 40, 26, Heads.NONE, Folios.NONE, 0)
            .signed(Signing.NONE, 16, false, Sample.SCATTERED),
        of("play without furniture", "fr", Matter.DRAMA, 46, 26, Heads.NONE, Folios.NONE, 0)
            .signed(Signing.NONE, 16, false, Sample.RUNS));
  }

  /** Styles that nothing was developed with. */
  static List<PrintStyle> others() {
    return List.of(
        of("essays 1640s, runs", "fr", Matter.PROSE, 38, 26, Heads.SMALL_HALVES, Folios.CLOSE, 8)
            .signed(Signing.ARABIC, 16, true, Sample.RUNS),
        of("fables 1690s, scattered", "fr", Matter.VERSE, 40, 24, Heads.HALVES, Folios.GAP, 6)
            .signed(Signing.ROMAN, 24, true, Sample.SCATTERED),
        of("comedy 1730s, all", "fr", Matter.DRAMA, 46, 28, Heads.GENRE, Folios.PARENTHESES, 4)
            .signed(Signing.PART, 24, true, Sample.ALL),
        of("sermons 1710s, runs", "en", Matter.PROSE, 42, 30, Heads.TWO_LINES, Folios.BEFORE, 8)
            .signed(Signing.ARABIC, 16, true, Sample.RUNS),
        of(
                "disputation 1590s, scattered",
                "la",
                Matter.PROSE,
                48,
                32,
                Heads.CHAPTERS,
                Folios.GAP,
                4)
            .signed(Signing.ARABIC, 8, true, Sample.SCATTERED),
        of("almanac 1650s, runs", "de", Matter.PROSE, 46, 30, Heads.HALVES, Folios.CLOSE, 6)
            .signed(Signing.ROMAN, 8, true, Sample.RUNS),
        of(
                "dialogues 1680s, scattered",
                "fr",
                Matter.PROSE,
                30,
                22,
                Heads.HALVES,
                Folios.BETWEEN,
                4)
            .signed(Signing.BESIDE, 24, true, Sample.SCATTERED),
        of("poems without furniture", "fr", Matter.VERSE, 44, 24, Heads.NONE, Folios.NONE, 0)
            .signed(Signing.NONE, 8, false, Sample.SCATTERED));
  }

  private static PrintStyle of(
      String name,
      String language,
      Matter matter,
      int measure,
      int depth,
      Heads heads,
      Folios folios,
      int front) {
    return new PrintStyle(
        name,
        language,
        matter,
        measure,
        depth,
        heads,
        folios,
        front,
        Signing.NONE,
        16,
        false,
        Sample.ALL);
  }

  private PrintStyle signed(Signing how, int pages, boolean words, Sample which) {
    return new PrintStyle(
        name, language, matter, measure, depth, heads, folios, front, how, pages, words, which);
  }
}
