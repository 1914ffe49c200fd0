package io.github.pumice.words.hyphens;

import io.github.pumice.words.Case;
import io.github.pumice.words.Marks;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides how a word that a line end cut is to be read: first by what needs no weighing (digits,
 * capitals, suspended parts, marks that only printers set), then by {@link HyphenEvidence}.
 */
final class HyphenJudge {
  /** The least probability of a reading that is applied. */
  static final double BAR = 0.8;

  private static final double CERTAIN = 0.99;
  private static final double NEARLY_CERTAIN = 0.96;
  private static final double LIKELY = 0.9;
  private static final int OFTEN = 3;
  private static final int LONGEST_UNIT = 2;
  private static final int SHORTEST_MISREAD = 5;

  private final Book book;
  private final String language;
  private final HyphenEvidence evidence;
  private final Map<BrokenWord, Verdict> verdicts = new HashMap<>();

  HyphenJudge(Book book, String language, HyphenEvidence evidence) {
    this.book = book;
    this.language = language;
    this.evidence = evidence;
  }

  /** The reading of a word that was cut at a mark; judged once, however often it was cut. */
  Verdict judge(BrokenWord word) {
    Verdict known = verdicts.get(word);
    if (known == null) {
      known = ofMark(word);
      verdicts.put(word, known);
    }
    return known;
  }

  private Verdict ofMark(BrokenWord word) {
    if (Marks.isPrintersOnly(word.mark())) {
      return ofPrintersMark(word);
    }
    return Marks.isDoubtful(word.mark()) ? ofDoubtfulMark(word) : ofHyphen(word);
  }

  private Verdict ofHyphen(BrokenWord word) {
    String head = word.head();
    String tail = word.tail();
    if (head.isEmpty()) {
      return elided(word);
    }
    if (hasDigitInside(word.joined()) && evidence.isMisread(word, SHORTEST_MISREAD)) {
      return Verdict.of(Reading.JOIN, head, LIKELY, "a digit was read for a letter");
    }
    if (!Case.isCased(head) || !Case.isCased(tail)) {
      return outsideAlphabets(word);
    }
    if (word.repeated()) {
      return Verdict.of(Reading.KEEP, head, CERTAIN, "the hyphen is repeated in the next line");
    }
    if (word.hasLetterBetweenHyphens() || head.length() + tail.length() == 2) {
      return Verdict.of(Reading.KEEP, head, CERTAIN, "one letter stands alone beside the hyphen");
    }
    if (isSuspended(word)) {
      return Verdict.of(
          Reading.SPACE, head, NEARLY_CERTAIN, "part of a word before \u201C" + tail + "\u201D");
    }
    boolean capital = Case.beginsWithCapital(tail) && !Case.endsInCapital(head);
    if (!capital && HyphenRules.isEliding(language) && word.hasVowelAfterApostrophe()) {
      return Verdict.of(
          Reading.JOIN, head, NEARLY_CERTAIN, "a vowel behind an apostrophe begins a word");
    }
    return capital || Case.isAbbreviation(head, tail) ? capital(word) : weighed(word);
  }

  /**
   * A mark that printers set joins, unless the document has it for all hyphens at its line ends and
   * this one is clearly the author's.
   */
  private Verdict ofPrintersMark(BrokenWord word) {
    if (evidence.marks().standsForAuthors(word.mark())) {
      Verdict verdict = ofHyphen(word);
      boolean authors = verdict.reading() == Reading.KEEP || verdict.reading() == Reading.SPACE;
      if (authors && verdict.probability() >= BAR) {
        return verdict;
      }
    }
    return Verdict.of(Reading.JOIN, word.head(), CERTAIN, "the mark is set by printers only");
  }

  /**
   * After an apostrophe {@code quelqu'-un} is one word, {@code grand'-mère} may be hyphenated;
   * where nothing is elided, a quotation ends there.
   */
  private Verdict elided(BrokenWord word) {
    if (!HyphenRules.isEliding(language)) {
      return Verdict.of(Reading.LEAVE, "", CERTAIN, "");
    }
    boolean vowel = HyphenRules.isElidedBefore(word.tail());
    return Verdict.of(
        vowel ? Reading.JOIN : Reading.KEEP, "", LIKELY, "an elided word stands before the hyphen");
  }

  /** Whether a digit stands in the word, before letters: {@code odp0wie-dzi}, {@code de-5ert}. */
  private static boolean hasDigitInside(String word) {
    return Character.isLetter(word.codePointBefore(word.length()))
        && word.codePoints().anyMatch(Character::isDigit);
  }

  /** Digits keep their hyphen; scripts without case are left alone unless the book joins. */
  private Verdict outsideAlphabets(BrokenWord word) {
    boolean digits =
        Character.isDigit(word.left().codePointBefore(word.left().length()))
            || Character.isDigit(word.right().codePointAt(0))
            || isNumber(word.head());
    if (digits && !Marks.isDoubtful(word.mark())) {
      return Verdict.of(Reading.KEEP, word.head(), CERTAIN, "a digit stands beside the hyphen");
    }
    return evidence.closed(word) > evidence.open(word)
        ? Verdict.of(Reading.JOIN, word.head(), CERTAIN, book.shown(word.joined()))
        : Verdict.of(Reading.LEAVE, word.head(), CERTAIN, "");
  }

  /** Whether this is a number with an ending or a unit: {@code 32er}, {@code 3G}. */
  private static boolean isNumber(String head) {
    int digits = 0;
    while (digits < head.length() && Character.isDigit(head.charAt(digits))) {
      digits++;
    }
    return digits > 0 && head.length() - digits <= LONGEST_UNIT;
  }

  private boolean isSuspended(BrokenWord word) {
    return HyphenRules.isConjunction(language, word.right())
        && (!isAttested(word) || Syllables.isCutBeforeVowel(language, word.head(), word.tail()))
        && (!language.equals("en") || word.beforeCompound());
  }

  /** Before a capital a hyphen stays, unless the book writes just so: {@code MacDonald}. */
  private Verdict capital(BrokenWord word) {
    if (word.head().equals("Mc")) {
      return Verdict.of(Reading.JOIN, word.head(), CERTAIN, "no name ends in Mc");
    }
    if (isMisread(word)) {
      return Verdict.of(Reading.JOIN, word.head(), LIKELY, "no word begins with the capital");
    }
    return evidence.closed(word) > evidence.open(word) && evidence.isWrittenSo(word)
        ? Verdict.of(Reading.JOIN, word.head(), CERTAIN, book.shown(word.joined()))
        : Verdict.of(Reading.KEEP, word.head(), NEARLY_CERTAIN, "capitals beside the hyphen");
  }

  /** The reading of two words between which a line ends without a mark. */
  Verdict judgeUnmarked(BrokenWord word, boolean seam) {
    return UnmarkedCut.judge(book, language, word, seam);
  }

  /**
   * The reading of a cut in an address of the net: these have hyphens of their own, and most
   * printers add none; one that would leave a known word may still be theirs.
   */
  Verdict judgeInAddress(BrokenWord word) {
    return isAttested(word)
        ? Verdict.of(Reading.LEAVE, word.head(), CERTAIN, "")
        : Verdict.of(Reading.KEEP, word.head(), LIKELY, "the hyphen belongs to an address");
  }

  /**
   * The reading of two parts in capitals among words in small letters: initials and words keep
   * their hyphen, {@code CD-ROM}; other parts are syllables of one word, which is set in capitals.
   */
  Verdict judgeAcronym(BrokenWord word) {
    boolean initials =
        Syllables.lacksVowel(language, word.head()) || Syllables.lacksVowel(language, word.tail());
    boolean words =
        !isAttested(word) && book.standing(word.head()) * book.standing(word.tail()) > 0;
    return (initials || words) && evidence.closed(word) <= evidence.open(word)
        ? Verdict.of(Reading.KEEP, word.head(), LIKELY, "capitals on both sides of the hyphen")
        : judge(word);
  }

  private Verdict weighed(BrokenWord word) {
    String head = word.head();
    if (isBrokenCk(word)) {
      String repaired = head.substring(0, head.length() - 1) + 'c';
      return Verdict.of(Reading.JOIN, repaired, NEARLY_CERTAIN, "ck is broken as k-k in German");
    }
    double odds = evidence.weigh(word);
    double join = 1 / (1 + Math.exp(-odds));
    return join >= 0.5
        ? Verdict.of(Reading.JOIN, head, join, forJoining(word))
        : Verdict.of(Reading.KEEP, head, 1 - join, againstJoining(word));
  }

  private String forJoining(BrokenWord word) {
    return evidence.closed(word) > 0
        ? book.shown(word.inner())
        : evidence.isKnown(word)
            ? word.inner() + " is in the lexicon"
            : word.hyphenated() + " is not in this text";
  }

  private String againstJoining(BrokenWord word) {
    return evidence.open(word) > 0
        ? book.shown(word.hyphenated())
        : word.head() + " and " + word.tail() + " may be two words";
  }

  /**
   * A capital inside a word in small letters is OCR's, where neither half is a word; or where only
   * the first one is, as in {@code je-Śli}, and the whole is known.
   */
  private boolean isMisread(BrokenWord word) {
    return !Case.beginsWithCapital(word.left())
        && !Case.beginsWithCapital(word.head())
        && word.head().length() > 1
        && word.tail().length() > 2
        && book.hasLexicon()
        && book.standing(word.tail()) == 0
        && (book.standing(word.head()) == 0 || isAttested(word))
        && book.compoundsBeginningWith(word.head()) == 0;
  }

  /** {@code Zuk-ker} is {@code Zucker} where that is a word and {@code Zukker} is none. */
  private boolean isBrokenCk(BrokenWord word) {
    String head = word.head();
    if (!language.equals("de") || !head.endsWith("k") || !word.tail().startsWith("k")) {
      return false;
    }
    String repaired = head.substring(0, head.length() - 1) + 'c' + word.tail();
    boolean attested = book.count(repaired) > 0 || book.inLexicon(repaired);
    return evidence.closed(word) == 0 && !evidence.isKnown(word) && attested;
  }

  /**
   * A mark that may be something else is taken for a hyphen in a text that has no other; else only
   * where it cut a known word, or, if it is seen often, one of which a half is no word.
   */
  private Verdict ofDoubtfulMark(BrokenWord word) {
    Verdict verdict = ofHyphen(word);
    MarkHabits marks = evidence.marks();
    boolean cut =
        verdict.reading() == Reading.JOIN
            && (isAttested(word) || (marks.isHabit(word.mark()) && hasFragment(word)));
    return cut || marks.isHyphen(word.mark(), this::isAttested)
        ? verdict
        : Verdict.of(Reading.LEAVE, word.head(), CERTAIN, "");
  }

  private boolean hasFragment(BrokenWord word) {
    return book.hasLexicon()
        && Math.min(word.head().length(), word.tail().length()) > 1
        && Math.min(book.standing(word.head()), book.standing(word.tail())) == 0;
  }

  /** Whether the text or the lexicon has the word closed. */
  boolean isAttested(BrokenWord word) {
    return evidence.closed(word) > 0 || evidence.isKnown(word);
  }

  /** Whether the text has the word, closed or often with a hyphen, or the lexicon has it closed. */
  boolean isSeen(BrokenWord word) {
    return isAttested(word) || evidence.open(word) >= OFTEN;
  }
}
