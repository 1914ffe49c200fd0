package io.github.pumice.words.hyphens;

import io.github.pumice.lexicon.Languages;

/**
 * The reading of two words between which a line ends without a mark: one word where that is a word
 * and one of the two is none, a frequent one where the other is an article or the like; at the end
 * of a page a hyphenated one, where the book writes it so. A small word of another language may
 * begin a phrase of it before a word that is unknown too, unless the whole is usual.
 */
final class UnmarkedCut {
  private static final double CERTAIN = 0.99;
  private static final double NEARLY_CERTAIN = 0.96;
  private static final double LIKELY = 0.9;
  private static final int OFTEN = 3;
  private static final int FREQUENT = 12;
  private static final int USUAL = 10;

  private UnmarkedCut() {}

  static Verdict judge(Book book, String language, BrokenWord word, boolean seam) {
    String whole = word.joined();
    boolean common = book.isCommon(word.left()) || book.isCommon(word.right());
    boolean phrase =
        !book.isAttested(word.right())
            && book.frequency(whole) < USUAL
            && Languages.isFunctionWord(word.left())
            && !Languages.isFunctionWord(language, word.left());
    boolean fragment =
        (!book.isAttested(word.left()) || !book.isAttested(word.right()))
            && (!common || book.count(whole) >= OFTEN || book.frequency(whole) >= FREQUENT);
    if (book.hasLexicon() && fragment && book.count(whole) > 0) {
      return Verdict.unmarked(word.head(), NEARLY_CERTAIN, book.shown(whole));
    }
    if (book.hasLexicon() && fragment && !phrase && book.inLexicon(whole)) {
      return Verdict.unmarked(word.head(), LIKELY, whole + " is in the lexicon");
    }
    return seam && book.count(word.hyphenated()) >= OFTEN
        ? Verdict.of(Reading.KEEP, word.head(), LIKELY, book.shown(word.hyphenated()))
        : Verdict.of(Reading.LEAVE, word.head(), CERTAIN, "");
  }
}
