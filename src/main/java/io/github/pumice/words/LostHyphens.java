package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hyphenated forms of a text of which a hyphen may be missing elsewhere. */
final class LostHyphens {
  private final Map<String, LostHyphen> words = new HashMap<>();
  private long lengths;
  private final Map<String, LostHyphen> parts = new HashMap<>();

  private static final int LONGEST = 60;
  private static final LostHyphens NONE = new LostHyphens();

  private LostHyphens() {}

  /** Those of a document. */
  static LostHyphens in(Document document) {
    LostHyphens lost = NONE;
    String text = document.text();
    int end;
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', end)) {
      end = TextWords.end(text, at + 1);
      if (isInner(text, at)) {
        int start = TextWords.startBefore(text, at);
        if (end - start <= LONGEST) {
          lost = lost == NONE ? new LostHyphens() : lost;
          lost.addAll(Case.fold(text.substring(start, end)), document.vocabulary());
        }
      }
      end = Math.max(end, at + 1);
    }
    return lost;
  }

  private void addAll(String open, Vocabulary vocabulary) {
    for (int at = open.indexOf('-'); at >= 0; at = open.indexOf('-', at + 1)) {
      if (isInner(open, at)) {
        add(open, at, vocabulary);
      }
    }
  }

  private static boolean isInner(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(String open, int cut, Vocabulary vocabulary) {
    int openCount = vocabulary.count(open);
    String closed = open.substring(0, cut) + open.substring(cut + 1);
    int closedCount = vocabulary.count(closed);
    if (closedCount > 0) {
      lengths |= bit(closed.length());
      words.put(closed, new LostHyphen(open, cut, openCount, closedCount));
    }
    int from = open.lastIndexOf('-', cut - 1) + 1;
    int to = open.indexOf('-', cut + 1) < 0 ? open.length() : open.indexOf('-', cut + 1);
    if (openCount > 0 && to - from < open.length()) {
      LostHyphen pair = new LostHyphen(open.substring(from, to), cut - from, openCount, 0);
      parts.put(pair.closed(), pair);
    }
  }

  /**
   * A quick look, which passes most words by: whether this one is as long as one that may have lost
   * a hyphen, or has hyphens.
   */
  boolean mayConcern(String text, int start, int end) {
    if ((lengths & bit(end - start)) != 0) {
      return true;
    }
    int hyphen = parts.isEmpty() ? -1 : text.indexOf('-', start);
    return hyphen >= 0 && hyphen < end;
  }

  private static long bit(int length) {
    return 1L << Math.min(63, length);
  }

  /** Whether nothing in the text can have lost a hyphen. */
  boolean isEmpty() {
    return words.isEmpty() && parts.isEmpty();
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
