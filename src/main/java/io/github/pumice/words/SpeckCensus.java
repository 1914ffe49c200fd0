package io.github.pumice.words;

import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Document;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How a text uses marks: what it does again and again is its manner and no accident. One scan
 * counts them and finds those that may be specks.
 */
final class SpeckCensus {
  /** Characters for each speck that may be one; more are the writer's manner. */
  private static final int SPARSE = 4000;

  /** The same for stops before words, which the names of files have too. */
  private static final int SPARSE_STOPS = 20_000;

  /** Stops at the end of words for each before one, where its writer knows where stops belong. */
  private static final int STOPS_IN_PLACE = 25;

  /** Double quotes for each single one, where these are apostrophes. */
  private static final int MANY = 20;

  private static final int FEW = 3;

  /** The marks that are looked at. */
  private static final CharFinder MARKS =
      CharFinder.of(
          c ->
              SpeckRules.isSign((char) c)
                  || SpeckStrokes.isStroke((char) c)
                  || "\"\u00AB\u00BB'.,-".indexOf(c) >= 0
                  || (c >= '\u2013' && c <= '\u201E'));

  private final String text;
  private final Map<String, Boolean> rareAfter = new HashMap<>();

  /** Whether the text names files or settings. */
  private final boolean named;

  /** For a mark the words that stand behind it. */
  private final Map<Character, Map<String, Integer>> marked = new HashMap<>();

  private final int[] signs = new int[256];
  private int singleQuotes;
  private int doubleQuotes;
  private int stops;
  private int stopsInPlace;
  private int dashes;
  private int spacedHyphens;
  private int doubleHyphens;

  /** Where marks stand that may be specks. */
  private int[] candidates = {};

  private int size;

  SpeckCensus(Document document) {
    text = document.text();
    named = TechnicalWriting.hasSome(document);
    for (int at = MARKS.next(text, 0); at < text.length(); at = MARKS.next(text, at + 1)) {
      char c = text.charAt(at);
      count(at, c);
      if (isCandidate(at, c)) {
        add(at);
      }
    }
  }

  private void count(int at, char c) {
    if (c < signs.length && SpeckRules.isSign(c)) {
      signs[c]++;
    }
    switch (c) {
      case '"', '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> doubleQuotes++;
      case '\u2014', '\u2013' -> dashes++;
      case '\u2018' -> singleQuotes++;
      case '\'' -> singleQuotes += isAfterWord(at) ? 1 : 0;
      case '.' -> countStop(at);
      case '-' -> {
        spacedHyphens += isSpacedHyphen(at) ? 1 : 0;
        doubleHyphens += at > 0 && text.charAt(at - 1) == '-' ? 1 : 0;
      }
      default -> {
        // No other mark is counted.
      }
    }
  }

  /** A quick look, which passes most marks by: a stop after a word, a comma after a longer one. */
  private boolean isCandidate(int at, char c) {
    return switch (c) {
      case '.' -> at > 0 && SpeckSite.isSpace(text.charAt(at - 1));
      case ',' -> SpeckRules.followsShortWord(text, at);
      case '\'', '-', '\u2018', '\u2019' -> true;
      case '|', '[', ']' -> at + 1 < text.length() && SpeckSite.isSpace(text.charAt(at + 1));
      default -> SpeckRules.isSign(c);
    };
  }

  private void add(int at) {
    if (size == candidates.length) {
      candidates = Arrays.copyOf(candidates, Math.max(16, size * 2));
    }
    candidates[size++] = at;
  }

  /** How many marks may be specks. */
  int size() {
    return size;
  }

  /** Where one of them stands. */
  int candidate(int index) {
    return candidates[index];
  }

  private boolean isAfterWord(int at) {
    return at > 0
        && Character.isLetter(text.charAt(at - 1))
        && (at + 1 == text.length() || SpeckSite.isSpace(text.charAt(at + 1)));
  }

  private void countStop(int at) {
    if (at > 0 && at + 1 < text.length()) {
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      stops += before == ' ' && Character.isLetter(after) ? 1 : 0;
      stopsInPlace += Character.isLetter(before) && SpeckSite.isSpace(after) ? 1 : 0;
    }
  }

  private boolean isSpacedHyphen(int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether the mark is so rare in this text that it can be an accident. */
  boolean isRare(char sign) {
    return sign < signs.length && isFew(signs[sign], SPARSE);
  }

  /** Whether it names files or settings, more than one address in an imprint. */
  boolean hasNames() {
    return named;
  }

  boolean isRareStop() {
    return isFew(stops, SPARSE_STOPS) || (!named && stops * STOPS_IN_PLACE <= stopsInPlace);
  }

  private boolean isFew(int found, int sparse) {
    return found <= FEW || (long) found * sparse <= text.length();
  }

  /** Opening single quotes and straight ones that end a word. */
  int singleQuotes() {
    return singleQuotes;
  }

  /** Whether what is quoted stands between double quotes, and nothing between single ones. */
  boolean quotesAreDouble() {
    return doubleQuotes > 1 + MANY * singleQuotes;
  }

  /** Whether this text has dashes for its dashes, so that a hyphen is none. */
  boolean hasDashes() {
    return dashes >= FEW && spacedHyphens <= dashes / 10;
  }

  /** Whether this text has no dashes and writes them with hyphens. */
  boolean typesDashes() {
    return dashes == 0 && spacedHyphens + doubleHyphens > 0;
  }

  /** Whether the text has the mark before this very word once more: {@code .txt}, twice. */
  boolean isRepeated(SpeckSite site) {
    return markedWords(site.mark())
            .getOrDefault(site.text().substring(site.at(), site.endAfter()), 0)
        > 1;
  }

  /** The words that the text has after a mark, with it, and how often; found at one question. */
  private Map<String, Integer> markedWords(char mark) {
    Map<String, Integer> known = marked.get(mark);
    if (known == null) {
      known = new HashMap<>();
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        int end = new SpeckSite(text, at).endAfter();
        if (end > at + 1) {
          known.merge(text.substring(at, end), 1, Integer::sum);
        }
      }
      marked.put(mark, known);
    }
    return known;
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
