package io.github.pumice.words;

import io.github.pumice.core.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hyphenated forms of a text of which a hyphen may be missing elsewhere. */
final class LostHyphens {
  private static final int LONGEST = 60;

  private final Vocabulary vocabulary;
  private final Map<String, LostHyphen> words = new HashMap<>();
  private final Map<String, LostHyphen> parts = new HashMap<>();

  /** The numbers of all words that may have lost a hyphen, or one of whose parts may. */
  private final BitSet concerned = new BitSet();

  private LostHyphens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Those of a document with these words. */
  static LostHyphens in(Vocabulary vocabulary) {
    LostHyphens lost = new LostHyphens(vocabulary);
    vocabulary.forEach(lost::addAll);
    if (!lost.parts.isEmpty()) {
      vocabulary.forEach(lost::concernIfHyphenated);
    }
    return lost;
  }

  private void addAll(String open, int count) {
    for (int at = open.indexOf('-'); at >= 0; at = open.indexOf('-', at + 1)) {
      if (open.length() <= LONGEST && isInner(open, at)) {
        add(open, at, count);
      }
    }
  }

  private static boolean isInner(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(String open, int cut, int openCount) {
    String closed = open.substring(0, cut) + open.substring(cut + 1);
    int closedCount = vocabulary.count(closed);
    if (closedCount > 0) {
      keepBetter(words, closed, new LostHyphen(open, cut, openCount, closedCount));
      concerned.set(vocabulary.number(closed));
    }
    int from = open.lastIndexOf('-', cut - 1) + 1;
    int to = open.indexOf('-', cut + 1) < 0 ? open.length() : open.indexOf('-', cut + 1);
    if (to - from < open.length()) {
      LostHyphen pair = new LostHyphen(open.substring(from, to), cut - from, openCount, 0);
      keepBetter(parts, pair.closed(), pair);
    }
  }

  /** Of two forms in which the same word is hyphenated, the more frequent one. */
  private static void keepBetter(Map<String, LostHyphen> into, String closed, LostHyphen lost) {
    into.merge(closed, lost, (one, two) -> one.openCount() > two.openCount() ? one : two);
  }

  private void concernIfHyphenated(String word, int count) {
    if (word.indexOf('-') > 0) {
      concerned.set(vocabulary.number(word));
    }
  }

  /** Whether nothing in the text can have lost a hyphen. */
  boolean isEmpty() {
    return concerned.isEmpty();
  }

  /** Whether the word of a number, or a part of it, may have lost a hyphen. */
  boolean mayConcern(int number) {
    return concerned.get(number);
  }

  /** What the word may have lost, or null. */
  @Nullable LostHyphen ofWord(String word) {
    return words.get(word);
  }

  /** What one part of a hyphenated word may have lost, or null. */
  @Nullable LostHyphen ofPart(String part) {
    return parts.get(part);
  }
}
