package io.github.pumice.words;

import io.github.pumice.core.CharFinder;
import java.util.HashMap;
import java.util.Map;

/**
 * How a text uses marks: what it does again and again is its manner and no accident. Counted when
 * the first candidate turns up.
 */
final class SpeckCensus {
  /** Characters for each speck that may be one; more are the writer's manner. */
  private static final int SPARSE = 4000;

  /** The same for stops before words, which the names of files have too. */
  private static final int SPARSE_STOPS = 20_000;

  private static final int FEW = 3;

  /** The marks that are counted. */
  private static final CharFinder COUNTED =
      CharFinder.of(
          c ->
              SpeckRules.isSign((char) c)
                  || "\"\u00AB\u00BB'.-".indexOf(c) >= 0
                  || (c >= '\u2013' && c <= '\u201E'));

  private final String text;
  private final Map<String, Boolean> rareAfter = new HashMap<>();
  private final int[] signs = new int[256];
  private int singleQuotes;
  private int doubleQuotes;
  private int stops;
  private int dashes;
  private int spacedHyphens;
  private boolean counted;

  SpeckCensus(String text) {
    this.text = text;
  }

  private SpeckCensus count() {
    if (!counted) {
      counted = true;
      for (int at = COUNTED.next(text, 0); at < text.length(); at = COUNTED.next(text, at + 1)) {
        count(at, text.charAt(at));
      }
    }
    return this;
  }

  private void count(int at, char c) {
    if (c < signs.length && SpeckRules.isSign(c)) {
      signs[c]++;
    }
    switch (c) {
      case '"', '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> doubleQuotes++;
      case '\u2014', '\u2013' -> dashes++;
      case '\u2018' -> singleQuotes++;
      case '\'' -> singleQuotes += new SpeckSite(text, at).trails() ? 1 : 0;
      case '.' -> stops += isStopBeforeWord(at) ? 1 : 0;
      case '-' -> spacedHyphens += isSpacedHyphen(at) ? 1 : 0;
      default -> {
        // No other mark is counted.
      }
    }
  }

  private boolean isStopBeforeWord(int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isSpacedHyphen(int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether the mark is so rare in this text that it can be an accident. */
  boolean isRare(char sign) {
    return sign < signs.length && isFew(count().signs[sign], SPARSE);
  }

  boolean isRareStop() {
    return isFew(count().stops, SPARSE_STOPS);
  }

  private boolean isFew(int found, int sparse) {
    return found <= FEW || (long) found * sparse <= text.length();
  }

  /** Opening single quotes and straight ones that end a word. */
  int singleQuotes() {
    return count().singleQuotes;
  }

  int doubleQuotes() {
    return count().doubleQuotes;
  }

  /** Whether this text has dashes for its dashes, so that a hyphen is none. */
  boolean hasDashes() {
    return count().dashes >= FEW && spacedHyphens <= dashes / 10;
  }

  /** Whether {@code mark} follows {@code word} no more than twice. */
  boolean isRareAfter(String word, char mark) {
    return rareAfter.computeIfAbsent(word + mark, this::isRare);
  }

  private boolean isRare(String both) {
    int found = 0;
    for (int at = text.indexOf(both); at >= 0 && found < FEW; at = text.indexOf(both, at + 1)) {
      found += at == 0 || !Character.isLetter(text.charAt(at - 1)) ? 1 : 0;
    }
    return found < FEW;
  }
}
