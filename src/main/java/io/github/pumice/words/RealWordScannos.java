package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;

/**
 * Words that exist and are yet misread: {@code hut also} where the document writes {@code but
 * also}, or where {@code but} is hundreds of times as usual and nothing announces a noun. Only ever
 * a query.
 */
final class RealWordScannos {
  private static final int PAIRS = 1;
  private static final int FEW = 3;

  /** By how many frequency classes, each about a factor of two, a reading is the more usual. */
  private static final int CLASSES = 8;

  /** From this frequency class on, words are articles, pronouns, prepositions and their like. */
  private static final int SMALL = 14;

  private final WordWitnesses witnesses;
  private final String text;

  RealWordScannos(WordWitnesses witnesses) {
    this.witnesses = witnesses;
    this.text = witnesses.text();
  }

  /** Asks about the word at {@code [start, end)} if a likelier one stands beside its neighbours. */
  void judge(int start, int end, Edits.Builder edits) {
    String word = text.substring(start, end);
    int seen = witnesses.count(start, end);
    Confusions.readings(
        word,
        reading -> {
          int usual = witnesses.count(reading);
          if (usual >= 5 * seen && fits(reading, start, end)) {
            edits.flag(start, end, reading, new Reason(CorrectScannos.ID, 0.5, shown(reading)));
          } else if (seen == 1 && usual >= FEW && isStrangeHere(word, reading, start)) {
            edits.flag(start, end, reading, new Reason(CorrectScannos.ID, 0.5, stranger(reading)));
          }
        });
  }

  private String shown(String reading) {
    return reading + " ×" + witnesses.count(reading) + " in this text, beside the same words";
  }

  private String stranger(String reading) {
    return reading + " ×" + witnesses.count(reading) + " in this text, and much more usual";
  }

  /**
   * Whether the language has the reading so much more often that even a rare misreading is the
   * likelier, and no article or other small word stands before the word, as before nouns.
   */
  private boolean isStrangeHere(String word, String reading, int start) {
    if (witnesses.lexicon().frequency(reading) < witnesses.lexicon().frequency(word) + CLASSES) {
      return false;
    }
    int before = new Neighbours(text).before(start);
    return before < 0 || witnesses.lexicon().frequency(text.substring(before, start - 1)) < SMALL;
  }

  /** Whether the text has the reading beside the neighbour that the word has here. */
  private boolean fits(String reading, int start, int end) {
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int next = new SpeckSite(text, end).endOfWord(end + 1);
    return next > end + 1
        && witnesses.countPair(reading, text.substring(end + 1, next)) >= PAIRS
        && witnesses.countPair(text.substring(start, end), text.substring(end + 1, next)) == 1;
  }
}
