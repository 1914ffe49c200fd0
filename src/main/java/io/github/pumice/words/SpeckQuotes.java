package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;

/**
 * Single quotes that have no partner: {@code 'the world}, {@code the’ people}.
 *
 * <p>One that begins a word goes where a text quotes between double ones and nothing in the
 * paragraph may be what closes it, unless speech may have dropped the word's beginning, as in
 * {@code 'cross}. Looks a page ahead and back at most.
 */
final class SpeckQuotes {
  private static final String ID = RemoveSpecks.ID;
  private static final int PAGE = 3000;
  private static final Reason ONLY_ONE =
      new Reason(
          ID + "/quote", 0.85, "a single quote that nothing closes, in a text that has none");
  private static final Reason ONE_OF_FEW =
      new Reason(
          ID + "/quote", 0.82, "a single quote that nothing closes, in a text of double ones");
  private static final Reason QUOTE_DOUBT =
      new Reason(ID + "/quote", 0.5, "a single quote without its partner");

  private final WordWitnesses witnesses;
  private final SpeckCensus census;
  private final SpeckRules rules;
  private final Edits.Builder edits;
  private final String text;

  SpeckQuotes(WordWitnesses witnesses, SpeckCensus census, SpeckRules rules, Edits.Builder edits) {
    this.witnesses = witnesses;
    this.census = census;
    this.rules = rules;
    this.edits = edits;
    this.text = witnesses.text();
  }

  void judge(SpeckSite site) {
    if (site.leads() && Character.isLowerCase(site.after())) {
      leading(site);
    } else if (site.trails()) {
      trailing(site);
    }
  }

  private void leading(SpeckSite site) {
    String word = site.wordAfter();
    boolean common = witnesses.isCommon(site.at() + 1, site.endAfter(), 400);
    if ((!common && (!rules.isPlainWord(word) || witnesses.count(word) == 1))
        || !site.isInProse()
        || !witnesses.isListed(word)
        || Elisions.mayBeElided(word, witnesses::isListed)
        || mayBeClosed(site)) {
      return;
    }
    if (census.quotesAreDouble()) {
      site.remove(edits, census.singleQuotes() == 0 ? ONLY_ONE : ONE_OF_FEW);
    } else if (common) {
      site.ask(edits, QUOTE_DOUBT);
    }
  }

  private void trailing(SpeckSite site) {
    if (SpeckWords.isArticle(witnesses.language(), site.wordBefore())
        && site.isInProse()
        && !isOpened(site)) {
      site.ask(edits, QUOTE_DOUBT);
    }
  }

  /**
   * Whether a quote that ends a word comes later in the paragraph: a single one, or a double one
   * that none of its kind opened.
   */
  private boolean mayBeClosed(SpeckSite site) {
    boolean open = isInDoubleQuotes(site);
    int limit = Math.min(text.length(), site.at() + PAGE);
    for (int at = site.endAfter(); at < limit && !isParagraphEnd(at); at++) {
      char c = text.charAt(at);
      boolean ends = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
      boolean closing = ends && !SpeckSite.isSpace(text.charAt(at - 1)) && !open;
      if ((ends && (c == '\'' || c == '\u2019')) || (closing && isDoubleQuote(c))) {
        return true;
      }
      open ^= isDoubleQuote(c);
    }
    return false;
  }

  private boolean isInDoubleQuotes(SpeckSite site) {
    boolean open = false;
    for (int at = paragraphStart(site); at < site.at(); at++) {
      open ^= isDoubleQuote(text.charAt(at));
    }
    return open;
  }

  /** Whether a single quote that begins a word comes earlier in the paragraph. */
  private boolean isOpened(SpeckSite site) {
    for (int at = Math.max(1, paragraphStart(site)); at < site.at(); at++) {
      char c = text.charAt(at);
      if (c == '\u2018' || (c == '\'' && !Character.isLetter(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private int paragraphStart(SpeckSite site) {
    int start = site.at();
    while (start > 0 && site.at() - start < PAGE && !isParagraphEnd(start)) {
      start--;
    }
    return start;
  }

  private boolean isParagraphEnd(int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean isDoubleQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }
}
