package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks over a text line by line, reads what is doubtful in every way in which it can have been
 * misread, and decides over the whole: by the {@link Evidence} of all lines, and by what befell the
 * line before or after.
 */
final class Diagnosis {

  /** A text so short that every line is read in every way. */
  private static final int SHORT = 400;

  /** How many lines tell the languages of a text, and what befell it. */
  private static final int SAMPLE = 16;

  /** How many lines tell by their ASCII words the languages of a text, with so many characters. */
  private static final int ASKED = 64;

  private static final int ENOUGH = 250;

  /** The languages that are not written in Latin letters: ASCII words say nothing of them. */
  private static final long OTHER_SCRIPTS =
      ~LetterPairs.languages(LetterPairs.letter('e'), LetterPairs.letter('n'));

  /** How much dearer than the best a language of the text may be: a share, and half bits. */
  private static final double OTHER_LANGUAGE = 1.04;

  private static final int OTHER_LANGUAGE_SLACK = 24;

  /** What a character of a text costs at most, in half bits, if the text is as it was written. */
  private static final int WRITTEN = 10;

  private final String text;
  private final boolean plain;
  private final List<Stretch> lines;
  private final Forms forms = new Forms();
  private long spoken = Glance.EVERY_LANGUAGE;

  Diagnosis(String text) {
    this.text = text;
    this.plain = text.indexOf('&') >= 0 && !Entities.hasMarkup(text);
    this.lines = Stretch.of(text, plain);
  }

  List<Mojibake.Finding> findings() {
    List<Stretch> doubtful = lines.isEmpty() ? lines : doubtful();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    spoken = spoken();
    List<Reading> sample = readings(Stretch.spread(lines, doubtful, SAMPLE));
    Evidence evidence = new Evidence(Stretch.length(lines));
    for (Reading line : sample) {
      evidence.gather(line);
    }
    Judge judge = new Judge(evidence, text.length() <= SHORT);
    return judge.hasProof()
        ? repairs(lines, judge, languagesOnceRead(sample, judge))
        : repairs(doubtful, judge, Glance.NO_LANGUAGE);
  }

  /**
   * The languages that the text is known to be in, a bit each, by its words that are all ASCII:
   * they are right in any reading. A misread letter can only have been one of a language of these.
   */
  private long spoken() {
    int[] sums = new int[LetterPairs.LANGUAGES];
    int length = 0;
    for (Stretch stretch : Stretch.spread(lines, ASKED)) {
      Context line = new Context(text, stretch.from(), stretch.to(), plain, spoken);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += line.costs()[i];
      }
      length += line.length();
    }
    return length < ENOUGH ? Glance.EVERY_LANGUAGE : closest(sums) | OTHER_SCRIPTS;
  }

  private long languagesOnceRead(List<Reading> sample, Judge judge) {
    List<Reading> read = new ArrayList<>(sample.size());
    for (Reading line : sample) {
      read.add(judge.best(Verdict.on(line)).reading());
    }
    return languages(read);
  }

  /** Judges line by line, each that stays also by what befell the one before or after it. */
  private List<Mojibake.Finding> repairs(List<Stretch> some, Judge judge, long languages) {
    Repairs repairs = new Repairs(text);
    Verdict last = null;
    for (Stretch line : some) {
      Verdict verdict = judge.judge(read(line), languages);
      if (last != null) {
        verdict = beside(verdict, last, judge);
        last = beside(last, verdict, judge);
        repairs.add(last);
      }
      last = verdict;
    }
    if (last != null) {
      repairs.add(last);
    }
    return repairs.findings();
  }

  /** A line that stays, read by what befell its neighbour and was believed against all odds. */
  private static Verdict beside(Verdict verdict, Verdict neighbour, Judge judge) {
    Misreading cause = verdict.changes() || !neighbour.changes() ? null : neighbour.cause();
    Verdict other = cause == null ? null : judge.beside(verdict.reading(), cause);
    return other == null ? verdict : other;
  }

  private Reading read(Stretch line) {
    return Reading.of(text, line.from(), line.to(), plain, spoken, forms);
  }

  private List<Reading> readings(List<Stretch> some) {
    List<Reading> readings = new ArrayList<>(some.size());
    for (Stretch line : some) {
      readings.add(read(line));
    }
    return readings;
  }

  private List<Stretch> doubtful() {
    if (text.length() <= SHORT) {
      return lines;
    }
    List<Reading> sample = readings(Stretch.spread(lines, SAMPLE));
    if (!areWritten(sample)) {
      return lines;
    }
    long languages = languages(sample);
    List<Stretch> doubtful = new ArrayList<>();
    for (Stretch line : lines) {
      if (Glance.isLineDoubtful(text, line.from(), line.to(), languages, plain)) {
        doubtful.add(line);
      }
    }
    return doubtful;
  }

  /** Whether these lines cost no more than lines that are as they were written. */
  private static boolean areWritten(List<Reading> sample) {
    int cost = 0;
    int length = 0;
    for (Reading line : sample) {
      cost += line.cost();
      length += line.length();
    }
    return cost <= WRITTEN * length;
  }

  /** The languages in which these lines are best explained, a bit each. */
  private static long languages(List<Reading> readings) {
    int[] sums = new int[LetterPairs.LANGUAGES];
    for (Reading reading : readings) {
      reading.addTo(sums);
    }
    return closest(sums);
  }

  /** The languages in which a text costs hardly more than in the best, a bit each. */
  static long closest(int[] sums) {
    int least = Plausibility.least(sums);
    long languages = Glance.NO_LANGUAGE;
    for (int i = 0; i < sums.length; i++) {
      boolean close = sums[i] <= least * OTHER_LANGUAGE + OTHER_LANGUAGE_SLACK;
      languages |= close ? 1L << i : 0;
    }
    return languages;
  }
}
