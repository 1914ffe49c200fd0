package io.github.pumice.layout.furniture;

import java.util.List;

/**
 * How a kind of book is set.
 *
 * @param name what it stands for
 * @param language of its words
 * @param measure how many characters fill a line
 * @param depth how many lines fill a page
 * @param folio where the page number stands
 * @param head what stands above the text
 * @param foot what stands below it on every page; empty for nothing
 * @param catchwords whether pages end with catchwords
 * @param signature how sheets are signed
 * @param sheet how many pages a sheet has
 * @param chapter how many pages a chapter has
 * @param notes whether pages have footnotes
 */
record Family(
    String name,
    String language,
    int measure,
    int depth,
    Folio folio,
    Head head,
    String foot,
    boolean catchwords,
    Signature signature,
    int sheet,
    int chapter,
    boolean notes) {

  /** Where the page number stands. */
  enum Folio {
    NONE,
    ALONE,
    DASHES,
    BRACKETS,
    FOOT,
    WITH_HEAD,
    WITH_HEAD_CLOSE
  }

  /** What stands above the text. */
  enum Head {
    NONE,
    /** The title of the book on the left, that of the chapter on the right, in capitals. */
    TITLE_AND_CHAPTER,
    /** The chapter's title on both sides, as it stands above the chapter. */
    CHAPTER,
    /** Another few words on every right page. */
    CHANGING,
    /** The first and the last word of the page. */
    GUIDE_WORDS
  }

  /** How sheets are signed. */
  enum Signature {
    NONE,
    LETTERS,
    NUMBERS,
    TITLE
  }

  /** The families of the figures: what archives hold, by century and language. */
  static List<Family> all() {
    return List.of(
        new Family(
            "German print, 17th c.",
            "de",
            48,
            30,
            Folio.ALONE,
            Head.CHAPTER,
            "",
            true,
            Signature.LETTERS,
            16,
            18,
            false),
        new Family(
            "German print, 18th c.",
            "de",
            54,
            28,
            Folio.DASHES,
            Head.NONE,
            "",
            true,
            Signature.NUMBERS,
            16,
            14,
            true),
        new Family(
            "German print, 19th c.",
            "de",
            60,
            36,
            Folio.WITH_HEAD,
            Head.TITLE_AND_CHAPTER,
            "",
            false,
            Signature.TITLE,
            16,
            12,
            true),
        new Family(
            "German lexicon, 19th c.",
            "de",
            58,
            44,
            Folio.ALONE,
            Head.GUIDE_WORDS,
            "",
            false,
            Signature.NUMBERS,
            16,
            400,
            false),
        new Family(
            "French print, 18th c.",
            "fr",
            46,
            30,
            Folio.WITH_HEAD,
            Head.TITLE_AND_CHAPTER,
            "",
            true,
            Signature.TITLE,
            24,
            16,
            false),
        new Family(
            "French print, 17th c.",
            "fr",
            44,
            26,
            Folio.WITH_HEAD_CLOSE,
            Head.CHAPTER,
            "",
            true,
            Signature.LETTERS,
            8,
            20,
            true),
        new Family(
            "English print, 18th c.",
            "en",
            52,
            32,
            Folio.BRACKETS,
            Head.NONE,
            "",
            true,
            Signature.LETTERS,
            16,
            15,
            false),
        new Family(
            "Latin print, 16th c.",
            "la",
            56,
            34,
            Folio.ALONE,
            Head.TITLE_AND_CHAPTER,
            "",
            true,
            Signature.LETTERS,
            8,
            17,
            false),
        new Family(
            "English journal, 19th c.",
            "en",
            64,
            42,
            Folio.WITH_HEAD_CLOSE,
            Head.CHANGING,
            "",
            false,
            Signature.NUMBERS,
            16,
            9,
            true),
        new Family(
            "Russian journal, 19th c.",
            "ru",
            60,
            38,
            Folio.WITH_HEAD,
            Head.TITLE_AND_CHAPTER,
            "",
            false,
            Signature.NUMBERS,
            16,
            11,
            true),
        new Family(
            "English paper, modern",
            "en",
            88,
            46,
            Folio.FOOT,
            Head.TITLE_AND_CHAPTER,
            "Made available by the reading room for private study",
            false,
            Signature.NONE,
            16,
            24,
            true),
        new Family(
            "English novel, folios at the foot",
            "en",
            58,
            34,
            Folio.FOOT,
            Head.TITLE_AND_CHAPTER,
            "",
            false,
            Signature.NONE,
            16,
            13,
            false),
        new Family(
            "French novel, folios only",
            "fr",
            60,
            34,
            Folio.DASHES,
            Head.NONE,
            "",
            false,
            Signature.NONE,
            16,
            12,
            false),
        new Family(
            "English novel, nothing",
            "en",
            60,
            34,
            Folio.NONE,
            Head.NONE,
            "",
            false,
            Signature.NONE,
            16,
            10,
            true));
  }
}
