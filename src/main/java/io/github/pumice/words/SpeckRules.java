package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.lexicon.Languages;

/** Specks that touch one word: marks that no writing has there. */
final class SpeckRules {
  private static final String ID = RemoveSpecks.ID;
  private static final int LONGEST_ARTICLE = 4;

  /** Characters from which on a text is more than a message that may name a file. */
  private static final int LONG = 3_000;

  private static final int LONGER_THAN_NAMES = 5;

  /** Occurrences of a word that is more than the name of something. */
  private static final int OFTEN = 5;

  private static final String SIGNS = "~_^\u00A6\\`";
  private static final Reason SIGN = new Reason(ID + "/sign", 0.92, "no mark that words carry");
  private static final Reason SIGN_DOUBT =
      new Reason(ID + "/sign", 0.5, "a mark that words do not carry, at what is no known word");
  private static final Reason STOP =
      new Reason(ID + "/stop", 0.9, "a stop before a word in mid-sentence");
  private static final Reason STOP_DOUBT =
      new Reason(ID + "/stop", 0.5, "a stop before a word in mid-sentence");
  private static final Reason COMMA_DOUBT =
      new Reason(ID + "/comma", 0.6, "a comma after an article");

  private final WordWitnesses witnesses;
  private final SpeckCensus census;
  private final Edits.Builder edits;

  /** Whether the text is long, and nothing in it names a file or a setting. */
  private final boolean prose;

  SpeckRules(WordWitnesses witnesses, SpeckCensus census, Edits.Builder edits) {
    this.witnesses = witnesses;
    this.census = census;
    this.edits = edits;
    this.prose = !census.hasNames() && witnesses.text().length() >= LONG;
  }

  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** {@code line~ that}, {@code _struggle}. */
  void sign(SpeckSite site) {
    boolean one = site.trails() != site.leads() && !site.isPaired();
    if (!one || !census.isRare(site.mark()) || !site.isInProse()) {
      return;
    }
    String word = site.trails() ? site.wordBefore() : site.wordAfter();
    boolean speck = site.trails() ? site.after() != '\n' && !isAccent(site) : leadsPlainWord(site);
    if (speck && word.length() > 1 && witnesses.count(word) > 0 && witnesses.isKnown(word)) {
      site.remove(edits, SIGN);
    } else {
      site.ask(edits, SIGN_DOUBT);
    }
  }

  /** {@code SARA`}: behind a vowel the grave may be the accent that the keyboard did not have. */
  private static boolean isAccent(SpeckSite site) {
    return site.mark() == '`' && "aeiouAEIOU".indexOf(site.before()) >= 0;
  }

  /** A word of the sentence and no name of a thing, which signs of other kinds begin. */
  private boolean leadsPlainWord(SpeckSite site) {
    return site.mark() == '_'
        && Character.isLowerCase(site.after())
        && endsWord(site.text(), site.endAfter())
        && isPlainWord(site.wordAfter())
        && !census.isRepeated(site);
  }

  /** {@code of .this too}. */
  void stop(SpeckSite site) {
    char last = site.at() < 2 ? '\n' : site.text().charAt(site.at() - 2);
    boolean inSentence = Character.isLetter(last) || last == ',' || last == ';';
    boolean word = Character.isLowerCase(site.after()) && endsWord(site.text(), site.endAfter());
    if (!site.leads() || !inSentence || !word || !site.isInProse() || !census.isRareStop()) {
      return;
    }
    if (census.isRepeated(site) || site.hasTwin()) {
      return;
    }
    if (site.wordAfter().length() > 1 && isPlainWord(site.wordAfter())) {
      site.remove(edits, STOP);
    } else {
      site.ask(edits, STOP_DOUBT);
    }
  }

  /**
   * Whether a mark cannot make a name of this word, as it does of {@code .pdf} and {@code _lock}: a
   * word like {@code this}, or in long prose one that is longer than most of these names, or that
   * the text uses again and again.
   */
  boolean isPlainWord(String word) {
    return Languages.isFunctionWord(witnesses.language(), word)
        || (prose
            && (word.length() >= LONGER_THAN_NAMES || witnesses.count(word) >= OFTEN)
            && witnesses.isListed(word));
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length()
        || SpeckSite.isSpace(text.charAt(at))
        || (",;:!?".indexOf(text.charAt(at)) >= 0)
        || (text.charAt(at) == '.'
            && (at + 1 == text.length() || SpeckSite.isSpace(text.charAt(at + 1))));
  }

  /** Whether an article may stand before {@code at}. */
  static boolean followsShortWord(String text, int at) {
    int length = 0;
    while (length < at
        && length <= LONGEST_ARTICLE
        && Character.isLetter(text.charAt(at - 1 - length))) {
      length++;
    }
    return length > 0 && length <= LONGEST_ARTICLE;
  }

  /** {@code the, “old mill}. */
  void comma(SpeckSite site) {
    if (site.trails()
        && Character.isLetter(lastQuoteSkipped(site))
        && witnesses.isCommon(site.startBefore(), site.at(), 100)
        && SpeckWords.isArticle(witnesses.language(), site.wordBefore())
        && census.isRareAfter(site.wordBefore(), ',')) {
      site.ask(edits, COMMA_DOUBT);
    }
  }

  private static char lastQuoteSkipped(SpeckSite site) {
    int next = site.next();
    while (next < site.text().length()
        && "\u201C\u2018\"'\u00AB\u201E".indexOf(site.text().charAt(next)) >= 0) {
      next++;
    }
    return next < site.text().length() ? site.text().charAt(next) : '\n';
  }
}
