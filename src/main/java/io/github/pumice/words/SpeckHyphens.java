package io.github.pumice.words;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Words;

/** Hyphens that join nothing: {@code developed- in}, {@code mass-of the}. */
final class SpeckHyphens {
  private static final String ID = RemoveSpecks.ID;

  /** Languages in which a verb and an unstressed pronoun are written with a hyphen. */
  private static final ImmutableSet<String> ENCLITIC =
      ImmutableSet.of("fr", "pt", "ro", "ca", "gl", "oc", "und");

  private static final int SPARSE = 40_000;
  private static final int MANY = 10;

  private static final Reason LOOSE =
      new Reason(ID + "/hyphen", 0.85, "a hyphen after a whole word, before one that joins none");
  private static final Reason LOOSE_DOUBT =
      new Reason(ID + "/hyphen", 0.5, "a hyphen that joins nothing, or a dash");
  private static final Reason BETWEEN_DOUBT =
      new Reason(ID + "/hyphen", 0.5, "two words that make no compound, or a dash");

  private final WordWitnesses witnesses;
  private final SpeckCensus census;
  private final Edits.Builder edits;

  /** How many hyphens stand between a word and a blank; -1 until somebody asks. */
  private int looseHyphens = -1;

  SpeckHyphens(WordWitnesses witnesses, SpeckCensus census, Edits.Builder edits) {
    this.witnesses = witnesses;
    this.census = census;
    this.edits = edits;
  }

  void judge(SpeckSite site) {
    if (!Character.isLetter(site.before())) {
      return;
    }
    if (site.after() == ' ') {
      loose(site);
    } else if (Character.isLetter(site.after())) {
      between(site);
    }
  }

  /** {@code developed- in}: neither a suspended compound nor a broken word. */
  private void loose(SpeckSite site) {
    int next = site.next();
    int end = site.endOfWord(next);
    if (next != site.at() + 2 || end == next || !Character.isLowerCase(site.text().charAt(next))) {
      return;
    }
    String first = site.wordBefore();
    String second = site.text().substring(next, end);
    boolean common = witnesses.isCommon(next, end, 250);
    boolean article = witnesses.isCommon(site.startBefore(), site.at(), 100);
    if ((!common && !article) || SpeckWords.suspends(second) || isCompoundPart(site)) {
      return;
    }
    boolean whole = witnesses.isListed(first) && !witnesses.isKnown(first + second);
    if (whole && !article && census.hasDashes() && site.isInProse() && isAccident(site)) {
      site.remove(edits, LOOSE);
    } else if (site.isInProse() && looseHyphens() <= MANY) {
      site.ask(edits, LOOSE_DOUBT);
    }
  }

  /** Whether the word before the hyphen is itself hyphenated or begins with a capital in German. */
  private boolean isCompoundPart(SpeckSite site) {
    int start = site.startBefore();
    boolean hyphenated = start > 0 && Marks.isHyphen(site.text().charAt(start - 1));
    boolean noun =
        witnesses.language().equals("de") && Character.isUpperCase(site.text().charAt(start));
    return hyphenated || noun;
  }

  /** One that comes but once, or once in some twenty pages. */
  private boolean isAccident(SpeckSite site) {
    return looseHyphens() <= Math.max(1, site.text().length() / SPARSE);
  }

  /** How many hyphens between a word and a blank the text has, suspended compounds apart. */
  private int looseHyphens() {
    if (looseHyphens < 0) {
      looseHyphens = countLooseHyphens(witnesses.text());
    }
    return looseHyphens;
  }

  private static int countLooseHyphens(String text) {
    int found = 0;
    for (int at = text.indexOf("- "); at >= 0 && found <= MANY; at = text.indexOf("- ", at + 1)) {
      SpeckSite site = new SpeckSite(text, at);
      int next = site.next();
      boolean loose =
          Character.isLetter(site.before())
              && next < text.length()
              && Character.isLowerCase(text.charAt(next))
              && !SpeckWords.suspends(text.substring(next, site.endOfWord(next)));
      found += loose ? 1 : 0;
    }
    return found;
  }

  /** {@code mass-of the}: the second word is too common to be part of a compound. */
  private void between(SpeckSite site) {
    int start = site.startBefore();
    int end = site.endAfter();
    if (!witnesses.isCommon(site.at() + 1, end, 50)
        || isChained(site.text(), start, end)
        || Character.isUpperCase(site.after())
        || witnesses.count(start, end) > 1) {
      return;
    }
    String first = site.wordBefore();
    String second = site.wordAfter();
    if (ENCLITIC.contains(witnesses.language())
        || witnesses.lexicon().contains(first + "-" + second)
        || !witnesses.isKnown(first)
        || !site.isInProse()) {
      return;
    }
    int apart = witnesses.countPair(first, second);
    if (apart >= 2 && !Character.isUpperCase(first.charAt(0)) && !census.typesDashes()) {
      edits.replace(site.at(), site.at() + 1, " ", apart(first, second, apart));
    } else {
      edits.flag(start, end, first + " " + second, BETWEEN_DOUBT);
    }
  }

  /** Whether more hyphens follow, as in {@code man-of-war}. */
  private static boolean isChained(String text, int start, int end) {
    return (start > 0 && Words.isJoiner(text.charAt(start - 1)))
        || (end < text.length() && (Words.isJoiner(text.charAt(end)) || text.charAt(end) == '\n'));
  }

  private static Reason apart(String first, String second, int count) {
    return new Reason(ID + "/hyphen", 0.9, first + " " + second + " ×" + count + " in this text");
  }
}
