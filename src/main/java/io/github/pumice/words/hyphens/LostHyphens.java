package io.github.pumice.words.hyphens;

import io.github.pumice.core.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hyphenated forms of a text of which a hyphen may be missing elsewhere. */
final class LostHyphens {
  /** The longest word that is looked at. */
  static final int LONGEST = 60;

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
    addParts(open, cut, openCount);
  }

  /**
   * Two parts of a word are told by a third one beside them: {@code up-and-coming} in both ways.
   */
  private void addParts(String open, int cut, int openCount) {
    int from = open.lastIndexOf('-', cut - 1) + 1;
    int to = endOfPart(open, cut + 1);
    LostHyphen pair = new LostHyphen(open.substring(from, to), cut - from, openCount, 0);
    if (from > 0) {
      keepBetter(parts, pair.closed() + before(open, from), pair);
    }
    if (to < open.length()) {
      keepBetter(parts, pair.closed() + after(open, to), pair);
    }
  }

  /** The part before the one that starts at {@code from}, with a sign that it is that. */
  private static String before(String word, int from) {
    return "<" + word.substring(word.lastIndexOf('-', from - 2) + 1, from);
  }

  /** The part after the one that ends at {@code to}, with a sign that it is that. */
  private static String after(String word, int to) {
    return ">" + word.substring(to, endOfPart(word, to + 1));
  }

  private static int endOfPart(String word, int from) {
    int end = word.indexOf('-', from);
    return end < 0 ? word.length() : end;
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

  /** What the part {@code [from, to)} of a hyphenated word may have lost, or null. */
  @Nullable LostHyphen ofPart(String word, int from, int to) {
    String part = word.substring(from, to);
    LostHyphen lost = from > 0 ? parts.get(part + before(word, from)) : null;
    if (lost == null && to < word.length()) {
      lost = parts.get(part + after(word, to));
    }
    return lost;
  }
}
