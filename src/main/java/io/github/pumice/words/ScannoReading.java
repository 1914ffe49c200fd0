package io.github.pumice.words;

/** The best reading of a misread word: the one that the document uses most. */
final class ScannoReading {
  private static final int LONGEST = 24;

  private final WordWitnesses witnesses;
  private String best = "";
  private int count;
  private int second;
  private boolean strange = true;
  private boolean certain;

  private ScannoReading(WordWitnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** The reading of a word that is none. */
  static ScannoReading of(String word, WordWitnesses witnesses) {
    ScannoReading reading = new ScannoReading(witnesses);
    if (word.length() <= LONGEST) {
      Confusions.readings(word, reading::consider);
      if (reading.best.isEmpty() && word.length() > 3) {
        for (int at = 1; at + 1 < word.length(); at++) {
          reading.considerShorter(word, at);
        }
      }
    }
    return reading;
  }

  private void consider(String candidate) {
    consider(candidate, witnesses.count(candidate));
  }

  private void consider(String candidate, int seen) {
    if (candidate.equals(best) || seen == 0) {
      return;
    }
    if (seen > count) {
      certain = strange;
      second = count;
      best = candidate;
      count = seen;
    } else {
      second = Math.max(second, seen);
    }
  }

  /** A letter too many is believed where it makes a pair of letters that the text has only here. */
  private void considerShorter(String word, int at) {
    String shorter = word.substring(0, at) + word.substring(at + 1);
    int seen = witnesses.count(shorter);
    if (seen > 0) {
      String pair = word.substring(at, at + 2);
      int first = witnesses.text().indexOf(pair);
      strange = witnesses.text().indexOf(pair, first + 1) < 0;
      consider(shorter, seen);
    }
  }

  String word() {
    return best;
  }

  /** How often the document has the reading. */
  int count() {
    return count;
  }

  /** Whether no other reading comes near, and nothing but the confusion is to be explained. */
  boolean isCertain() {
    return certain && second * 5 < count;
  }
}
