package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.lexicon.Languages;
import java.util.HashMap;
import java.util.Map;

/** Decides whether two neighbours are the halves of one word. */
final class SplitWordJudge {
  private static final String ID = RepairSplitWords.ID;
  private static final int RARE = 3;
  private static final int LONGEST_PARTICLE = 2;

  /** Among the few hundred most frequent words, where a lexicon has frequencies. */
  private static final int FREQUENT = 15;

  /** So much of the text has to be listed for the lexicon's silence to count, and to count some. */
  private static final double COVERED = 0.8;

  private static final double HALF = 0.5;
  private static final int LONG = 7;
  private static final int OFTEN = 5;
  private static final double DOUBT = 0.6;
  private static final double INITIAL = 0.9;
  private static final String NUMERALS = "VXLCDM";
  private static final String SEEN = " in this text";

  private final WordWitnesses witnesses;
  private final String text;
  private final StringBuilder whole = new StringBuilder();

  /** How often a word is half of another one that falls apart: so far, and in the last round. */
  private Map<String, Integer> halves = new HashMap<>();

  private Map<String, Integer> known = Map.of();

  SplitWordJudge(WordWitnesses witnesses) {
    this.witnesses = witnesses;
    this.text = witnesses.text();
  }

  /**
   * Goes over the text once more, knowing which words of the last round were none, if there were
   * more of them than before.
   */
  boolean startRound() {
    boolean more = !halves.equals(known);
    known = halves;
    halves = new HashMap<>();
    return more;
  }

  /** Whether something was proposed for the neighbours at {@code start} and {@code [from, end)}. */
  boolean judge(int start, int from, int end, Edits.Builder edits) {
    int gap = LargeInitial.gapBefore(text, from);
    boolean apart = LargeInitial.isApart(text, start, gap, from);
    boolean capitals = LargeInitial.isBeforeCapitals(text, start, gap, from, end);
    if (!(capitals || Character.isLowerCase(text.charAt(from)))
        || (end - start < 4 && !apart)
        || isAbbreviated(end)
        || !isRare(start, gap, from, end)) {
      return false;
    }
    whole.setLength(0);
    whole.append(text, start, gap).append(text, from, end);
    int seen = witnesses.count(whole);
    if (seen == 0 && !areFragmentsOfWord(start, gap, from, end)) {
      return false;
    }
    boolean prose = isInProse(start) || isInProse(from);
    if (belongsToNext(from, end) || !(prose || (apart && LargeInitial.isBeforeWords(text, from)))) {
      return false;
    }
    String first = text.substring(start, gap);
    String second = text.substring(from, end);
    double confidence = capitals ? 0 : confidence(first, second);
    if (capitals || apart) {
      confidence = Math.max(confidence, ofInitial(first, second));
      confidence = confidence == DOUBT && seen >= RARE ? INITIAL : confidence;
    }
    if (confidence > DOUBT) {
      halves.merge(Case.fold(first), 1, Integer::sum);
      halves.merge(Case.fold(second), 1, Integer::sum);
    }
    if (confidence > 0) {
      String evidence = seen == 0 ? whole + " is in the lexicon" : whole + " ×" + seen + SEEN;
      Reason reason = new Reason(ID, confidence, evidence);
      edits.replace(start, end, whole.toString(), reason);
      if (!apart) {
        keepLineEnd(gap, end, edits, reason);
      }
    }
    return confidence > 0;
  }

  /**
   * Whether the two, both seen here only and in no lexicon, make a long word that the lexicon has:
   * {@code nei ghbourhood}. A small word of some language may begin a phrase: {@code et cetera}.
   */
  private boolean areFragmentsOfWord(int start, int gap, int from, int end) {
    return whole.length() >= LONG
        && gap - start > 1
        && end - from > 1
        && witnesses.count(start, gap) <= 1
        && witnesses.count(from, end) <= 1
        && !witnesses.isListed(text.substring(from, end))
        && !witnesses.isListed(text.substring(start, gap))
        && !Languages.isFunctionWord(text.substring(start, gap))
        && isCovered()
        && witnesses.isListed(whole.toString());
  }

  private boolean isInProse(int at) {
    return new SpeckSite(text, at).isInProse();
  }

  /**
   * After a large initial the rest may well be a word, {@code HE}, if the initial is none; a
   * numeral may stand before a word.
   */
  private double ofInitial(String first, String second) {
    boolean word = SpeckWords.isWordOfOneLetter(witnesses.language(), first);
    boolean own = word || NUMERALS.contains(first);
    boolean parted = own && !isFragment(Case.fold(second), first, second);
    return parted || !witnesses.isListed(Case.fold(first + second)) ? 0 : DOUBT;
  }

  /** The line that ended between the halves ends after the whole word. */
  private void keepLineEnd(int gap, int end, Edits.Builder edits, Reason reason) {
    int lineEnd = end;
    while (lineEnd < text.length() && !Character.isWhitespace(text.charAt(lineEnd))) {
      lineEnd++;
    }
    if (text.charAt(gap) == '\n' && text.startsWith(" ", lineEnd)) {
      edits.replace(lineEnd, lineEnd + 1, "\n", reason);
    }
  }

  /** Whether what ends here is the first letter of {@code e.g.}. */
  private boolean isAbbreviated(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1));
  }

  /** Whether the second word is rather the first half of one with the third: {@code la s angre}. */
  private boolean belongsToNext(int from, int end) {
    if (end == text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int to = new SpeckSite(text, end).endOfWord(end + 1);
    String both = text.substring(from, end) + text.substring(end + 1, to);
    return to - end > 2
        && witnesses.count(end + 1, to) <= RARE
        && witnesses.count(both) > 0
        && !witnesses.isListed(text.substring(end + 1, to));
  }

  private boolean isRare(int start, int gap, int from, int end) {
    return gap - start == 1
        || end - from == 1
        || witnesses.count(start, gap) <= RARE
        || witnesses.count(from, end) <= RARE;
  }

  /** How certain it is that the two are one; 0 where nothing speaks for it. */
  private double confidence(String first, String second) {
    boolean firstIsNone = isFragment(first, first, second);
    boolean secondIsNone = isFragment(second, first, second);
    boolean both = firstIsNone && secondIsNone;
    boolean one = (firstIsNone && isChance(second)) || (secondIsNone && isChance(first));
    boolean particles = Math.max(first.length(), second.length()) <= LONGEST_PARTICLE;
    if (particles || (!both && !one)) {
      return 0;
    }
    boolean listed = witnesses.isListed(first + second);
    if (listed && isCovered()) {
      return both ? 0.97 : 0.9;
    }
    boolean clear = listed && witnesses.coverage() >= HALF && witnesses.count(whole) >= OFTEN;
    return clear ? 0.9 : both ? DOUBT : 0;
  }

  private boolean isCovered() {
    return witnesses.coverage() >= COVERED;
  }

  /** Whether a half that is a word may be one by chance only: {@code hen} of {@code W hen}. */
  private boolean isChance(String half) {
    return count(half) <= RARE && witnesses.lexicon().frequency(half) < FREQUENT;
  }

  /** Whether {@code word}, one of the two, is none: not listed, and here only beside the other. */
  private boolean isFragment(String word, String first, String second) {
    if (word.length() == 1) {
      return !SpeckWords.isWordOfOneLetter(witnesses.language(), word);
    }
    return !witnesses.isListed(word)
        && count(word) <= Math.max(1, witnesses.countPair(first, second));
  }

  /** How often the document has the word, not counting the halves of others; at least once. */
  private int count(String word) {
    return Math.max(1, witnesses.count(word) - known.getOrDefault(Case.fold(word), 0));
  }
}
