package io.github.pumice.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.lexicon.Languages;
import io.github.pumice.lexicon.WordLists;

/** Decides whether a word is two, of which one is a function word, and where it parts. */
final class RunTogetherJudge {
  private static final String ID = SeparateRunTogetherWords.ID;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 20;
  private static final int PAIRS = 3;

  /** The share of its words that the lexicon has to know of a text, with and without a pair. */
  private static final double COVERED_WITH_PAIR = 0.7;

  private static final double COVERED = 0.85;

  /** Letters and occurrences of a word of its own beside a function word. */
  private static final int WORD = 3;

  private static final int AGAIN = 2;

  /** The same where the two never stand side by side. */
  private static final int LONG_WORD = 4;

  private static final int OFTEN = 3;

  /** Characters between two words of a sentence at most: a comma, a quote, a blank. */
  private static final int GAP = 3;

  /** Languages that seldom make a new word by writing two together. */
  private static final ImmutableSet<String> PARTING = ImmutableSet.of("en", "fr", "es", "it", "pt");

  /** Function words from which they do, as in {@code forthcoming} or {@code surmonter}. */
  private static final ImmutableSetMultimap<String, String> PREFIXES =
      WordLists.of(
          "en all for her more not one then upon who with",
          "fr non par plus pour sans sur tout",
          "es con entre más para por sin sobre",
          "it con non più per",
          "pt com mais mas não por");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzàâáãçéèêëíîïìñóôõòöúùûüœ";

  private final WordWitnesses witnesses;
  private final String text;

  RunTogetherJudge(WordWitnesses witnesses) {
    this.witnesses = witnesses;
    this.text = witnesses.text();
  }

  void judge(int start, int end, Edits.Builder edits) {
    if (end - start < SHORTEST || end - start > LONGEST) {
      return;
    }
    int at = seam(start, end);
    if (at > 0 && isStrange(start, end) && new SpeckSite(text, start).isInProse()) {
      propose(start, at, end, edits);
    }
  }

  /**
   * Where the word falls into two of the document, as often side by side as at no other place; 0
   * where nowhere, or in doubt.
   */
  private int seam(int start, int end) {
    int found = 0;
    int most = -1;
    for (int at = start + 2; at + 2 <= end; at++) {
      if (witnesses.count(start, at) > 0
          && witnesses.count(at, end) > 0
          && areWords(start, at, end)) {
        int pairs = pairs(start, at, end);
        found = pairs > most ? at : pairs == most ? 0 : found;
        most = Math.max(most, pairs);
      }
    }
    return found;
  }

  /** Two function words, or one and another word where the language writes these apart. */
  private boolean areWords(int start, int at, int end) {
    boolean first = isFunctionWord(start, at);
    boolean second = isFunctionWord(at, end);
    boolean both = first && second;
    boolean one = first || second;
    return PARTING.contains(witnesses.language())
        ? one && (first || isWord(start, at)) && (second ? !isPronoun(at, end) : isWord(at, end))
        : both;
  }

  private boolean isFunctionWord(int start, int end) {
    return Languages.isFunctionWord(witnesses.language(), text.substring(start, end));
  }

  /** Whether the language writes this together with the verb before it. */
  private boolean isPronoun(int start, int end) {
    return Enclitics.isPronoun(witnesses.language(), text.substring(start, end));
  }

  private boolean isWord(int start, int end) {
    return end - start >= WORD
        && witnesses.count(start, end) >= AGAIN
        && witnesses.isListed(text.substring(start, end));
  }

  private int pairs(int start, int at, int end) {
    return witnesses.countPair(text.substring(start, at), text.substring(at, end));
  }

  /** Whether this is no word of the language, in the middle of words that are. */
  private boolean isStrange(int start, int end) {
    return Case.isSmall(text, start, end)
        && witnesses.coverage() >= COVERED_WITH_PAIR
        && !witnesses.isListed(text.substring(start, end))
        && isListedBefore(start)
        && isListedAfter(end);
  }

  private boolean isListedBefore(int start) {
    int end = start;
    while (end > 0 && start - end < GAP && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int from = new SpeckSite(text, start).startOfWord(end);
    return from < end && witnesses.isListed(text.substring(from, end));
  }

  private boolean isListedAfter(int end) {
    int from = end;
    while (from < text.length() && from - end < GAP && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = new SpeckSite(text, end).endOfWord(from);
    return from < to && witnesses.isListed(text.substring(from, to));
  }

  private void propose(int start, int at, int end, Edits.Builder edits) {
    int pairs = pairs(start, at, end);
    String words = text.substring(start, at) + ' ' + text.substring(at, end);
    if (pairs >= PAIRS) {
      edits.insert(at, " ", sideBySide(words, pairs, pairs >= 2 * PAIRS ? 0.93 : 0.88));
    } else if (!PARTING.contains(witnesses.language()) || isNearWord(start, end)) {
      return;
    } else if (pairs > 0) {
      edits.insert(at, " ", sideBySide(words, pairs, 0.85));
    } else if (isLikely(start, at) && isLikely(at, end) && witnesses.coverage() >= COVERED) {
      edits.insert(
          at, " ", new Reason(ID, 0.82, words + ": each is a word, together they are none"));
    }
  }

  private static Reason sideBySide(String words, int pairs, double confidence) {
    return new Reason(ID, confidence, words + " ×" + pairs + " in this text");
  }

  /** Whether this is more than a syllable that happens to be a word. */
  private boolean isLikely(int start, int end) {
    return isFunctionWord(start, end)
        ? end - start >= WORD
            && !PREFIXES.containsEntry(witnesses.language(), text.substring(start, end))
        : end - start >= LONG_WORD && witnesses.count(start, end) >= OFTEN;
  }

  /** Whether one other letter makes a word of the lexicon. */
  private boolean isNearWord(int start, int end) {
    StringBuilder word = new StringBuilder(text.substring(start, end));
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      for (int i = 0; i < LETTERS.length(); i++) {
        word.setCharAt(at, LETTERS.charAt(i));
        if (witnesses.lexicon().contains(word)) {
          return true;
        }
      }
      word.setCharAt(at, letter);
    }
    return false;
  }
}
