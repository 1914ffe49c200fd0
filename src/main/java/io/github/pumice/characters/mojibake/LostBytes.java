package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters of a repaired word of which one byte is lost: the reader of the text had no character for
 * it and wrote U+FFFD.
 *
 * <p>A code page leaves few bytes undefined (five in Windows-1252), so a lost byte was one of few,
 * and mostly one letter only makes a word: {@code SlovenÄ�ina} → {@code Slovenčina}. Where several
 * may, dictionaries are asked for the only word among them. In doubt U+FFFD stays in the place of
 * the letter.
 */
final class LostBytes {

  static final char LOST = '\uFFFD';

  /** More lost letters than these in one word are not guessed. */
  private static final int MOST = 3;

  /** How much dearer the second best must be, in half bits. */
  private static final int MARGIN = 8;

  /** How much dearer than the best a reading may be that is a word, in half bits. */
  private static final int NEAR = 16;

  private record Gap(int at, String candidates) {}

  private final StringBuilder word;
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, Integer> costs = new HashMap<>();
  private boolean hopeless;
  private String best = "";
  private int least = Integer.MAX_VALUE;
  private int second = Integer.MAX_VALUE;

  LostBytes(StringBuilder word) {
    this.word = word;
  }

  /** Notes that the letter at {@code at} of the word was one of these, or none that is known. */
  void add(int at, String candidates) {
    if (candidates.isEmpty()) {
      hopeless = true;
    } else {
      gaps.add(new Gap(at, candidates));
    }
  }

  /** Puts the letters in that make a word of it; tells whether no letter stays lost. */
  boolean fill() {
    if (gaps.isEmpty() || gaps.size() > MOST) {
      return gaps.isEmpty() && !hopeless;
    }
    String before = word.toString();
    tryAll(0);
    String meant = second - least >= MARGIN ? best : onlyWord();
    word.replace(0, word.length(), meant.isEmpty() ? before : meant);
    return !meant.isEmpty() && !hopeless;
  }

  /** Of the readings that are hardly dearer than the best the only one that is a word, or none. */
  private String onlyWord() {
    String only = "";
    for (Map.Entry<String, Integer> reading : costs.entrySet()) {
      if (reading.getValue() < least + NEAR && KnownWords.isWord(reading.getKey())) {
        if (!only.isEmpty()) {
          return "";
        }
        only = reading.getKey();
      }
    }
    return only;
  }

  private void tryAll(int gap) {
    if (gap == gaps.size()) {
      compare();
      return;
    }
    String candidates = gaps.get(gap).candidates();
    for (int i = 0; i < candidates.length(); i++) {
      word.setCharAt(gaps.get(gap).at(), candidates.charAt(i));
      tryAll(gap + 1);
    }
  }

  private void compare() {
    int cost = Plausibility.cost(word);
    costs.put(word.toString(), cost);
    if (cost < least) {
      second = least;
      least = cost;
      best = word.toString();
    } else {
      second = Math.min(second, cost);
    }
  }
}
