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
  private static final String SIGNS = "~_^\u00A6\\`";
  private static final Reason SIGN = new Reason(ID + "/sign", 0.92, "no mark that words carry");
  private static final Reason SIGN_DOUBT =
      new Reason(ID + "/sign", 0.5, "a mark that words do not carry, at what is no known word");
  private static final Reason STOP =
      new Reason(ID + "/stop", 0.9, "a stop before a word in mid-sentence");
  private static final Reason STOP_DOUBT =
      new Reason(ID + "/stop", 0.5, "a stop before a word in mid-sentence");
  private static final Reason QUOTE =
      new Reason(
          ID + "/quote", 0.85, "a single quote that nothing closes, in a text that has none");
  private static final Reason QUOTE_DOUBT =
      new Reason(ID + "/quote", 0.5, "a single quote without its partner");
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
    this.prose = !census.hasTechnicalSigns() && witnesses.text().length() >= LONG;
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
    boolean speck = site.trails() ? site.after() != '\n' : leadsPlainWord(site);
    if (speck && word.length() > 1 && witnesses.count(word) > 0 && witnesses.isKnown(word)) {
      site.remove(edits, SIGN);
    } else {
      site.ask(edits, SIGN_DOUBT);
    }
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
   * word like {@code this}, or in long prose one that is longer than most of these names.
   */
  private boolean isPlainWord(String word) {
    return Languages.isFunctionWord(witnesses.language(), word)
        || (prose && word.length() >= LONGER_THAN_NAMES && witnesses.isListed(word));
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length()
        || SpeckSite.isSpace(text.charAt(at))
        || (",;:!?".indexOf(text.charAt(at)) >= 0)
        || (text.charAt(at) == '.'
            && (at + 1 == text.length() || SpeckSite.isSpace(text.charAt(at + 1))));
  }

  /** {@code 'the world}, {@code the’ people}. */
  void quote(SpeckSite site) {
    if (site.leads() && Character.isLowerCase(site.after()) && !closes(site)) {
      leadingQuote(site);
    } else if (site.trails() && !opens(site)) {
      trailingQuote(site);
    }
  }

  private void leadingQuote(SpeckSite site) {
    if (!witnesses.isCommon(site.at() + 1, site.endAfter(), 400) || !site.isInProse()) {
      return;
    }
    boolean known = witnesses.isListed(site.wordAfter()) && !Elisions.isElided(site.wordAfter());
    if (known && census.singleQuotes() == 0 && census.doubleQuotes() > 1) {
      site.remove(edits, QUOTE);
    } else if (known) {
      site.ask(edits, QUOTE_DOUBT);
    }
  }

  private void trailingQuote(SpeckSite site) {
    if (SpeckWords.isArticle(witnesses.language(), site.wordBefore()) && site.isInProse()) {
      site.ask(edits, QUOTE_DOUBT);
    }
  }

  /** Whether a single quote that ends a word comes later in the paragraph. */
  private static boolean closes(SpeckSite site) {
    String text = site.text();
    int end = paragraphEnd(text, site.at());
    for (int at = site.endAfter(); at < end; at++) {
      char c = text.charAt(at);
      boolean inWord = at + 1 < end && Character.isLetter(text.charAt(at + 1));
      if ((c == '\'' || c == '\u2019') && !inWord) {
        return true;
      }
    }
    return false;
  }

  /** Whether a single quote that begins a word comes earlier in the paragraph. */
  private static boolean opens(SpeckSite site) {
    String text = site.text();
    int start = Math.max(0, text.lastIndexOf("\n\n", site.at()));
    for (int at = site.at() - 1; at > start; at--) {
      char c = text.charAt(at);
      boolean inWord = Character.isLetter(text.charAt(at - 1));
      if (c == '\u2018' || (c == '\'' && !inWord)) {
        return true;
      }
    }
    return false;
  }

  private static int paragraphEnd(String text, int at) {
    int end = text.indexOf("\n\n", at);
    return end < 0 ? text.length() : end;
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
