package io.github.pumice.characters;

import io.github.pumice.core.CharFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a text line by line, reads what is doubtful in every way in which it can have been
 * misread, and decides over the whole: what many lines prove is believed more readily in the next,
 * what many lines refute less.
 */
final class Diagnosis {

  private static final CharFinder BEYOND_ASCII = CharFinder.of(c -> c >= 0x80);
  private static final CharFinder BEYOND_ASCII_OR_REFERENCE =
      CharFinder.of(c -> c >= 0x80 || c == '&');

  private static final int MOST_LAYERS = 5;
  private static final int FOLLOWED = 2;
  private static final int LONGEST_LINE = 2000;

  /** A text so short that every line is read in every way. */
  private static final int SHORT = 400;

  /** How many lines tell the languages of a text, and what befell it. */
  private static final int SAMPLE = 16;

  /** How much dearer than the best a language of the text may be: a share, and half bits. */
  private static final double OTHER_LANGUAGE = 1.04;

  private static final int OTHER_LANGUAGE_SLACK = 24;

  /** How much one line can say for or against a misreading, in half bits. */
  private static final int SAY = 40;

  /** What a line says against a misreading that would not have spared it, in half bits. */
  private static final int SPARED = 16;

  /** How much all lines together must say before it counts. */
  private static final int PROOF = 41;

  private static final int PROVEN = 1;

  /** Among so few lines chance makes nothing. */
  private static final int FEW_LINES = 8;

  /** A gain, in half bits, after which no other reading is tried where one is proven. */
  private static final int SURE = 16;

  /** What a character of a text costs at most, in half bits, if the text is as it was written. */
  private static final int WRITTEN = 10;

  private final String text;
  private final boolean plain;
  private final List<Stretch> lines = new ArrayList<>();
  private final IdentityHashMap<Misreading, Integer> evidence = new IdentityHashMap<>();
  private final IdentityHashMap<Misreading, Integer> strength = new IdentityHashMap<>();
  private final List<Misreading> proven = new ArrayList<>();
  private long spoken = Glance.EVERY_LANGUAGE;

  /** A line, or a part of a very long one, that is not all ASCII. */
  private record Stretch(int from, int to) {}

  /** How a line is read, and how much more plausible that is than what stands there. */
  private record Verdict(Reading reading, int gain, List<Misreading> possible) {
    static Verdict on(Reading line) {
      return new Verdict(line, 0, Misreadings.ALL);
    }
  }

  Diagnosis(String text) {
    this.text = text;
    this.plain = text.indexOf('&') >= 0 && !Entities.hasMarkup(text);
  }

  List<Mojibake.Finding> findings() {
    collectLines();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Stretch> doubtful = doubtful();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    spoken =
        Spoken.in(spread(lines, Spoken.SAMPLE).stream().map(line -> read(line).context()).toList());
    Set<Stretch> sample = Collections.newSetFromMap(new IdentityHashMap<>());
    sample.addAll(spread(lines, SAMPLE));
    sample.addAll(spread(doubtful, SAMPLE));
    sample.forEach(line -> gather(read(line)));
    Misreadings.ALL.stream()
        .filter(m -> price(m) <= PROVEN)
        .sorted(Comparator.comparingInt((Misreading m) -> strength.getOrDefault(m, 0)).reversed())
        .forEach(proven::add);
    long languages =
        proven.isEmpty()
            ? Glance.NO_LANGUAGE
            : languages(
                sample.stream().map(line -> best(Verdict.on(read(line))).reading()).toList());
    Repairs repairs = new Repairs(text);
    for (Stretch line : proven.isEmpty() ? doubtful : lines) {
      Verdict verdict = judge(read(line), languages);
      repairs.add(verdict.reading(), verdict.gain());
    }
    return repairs.findings();
  }

  private void collectLines() {
    int reached = 0;
    for (int i = next(0); i < text.length(); i = next(reached)) {
      int from = Math.max(reached, Math.max(text.lastIndexOf('\n', i) + 1, i - LONGEST_LINE));
      reached = lineEnd(i);
      lines.add(new Stretch(from, reached));
    }
  }

  /** The offset of the next character that may be wrong. */
  private int next(int from) {
    return (plain ? BEYOND_ASCII_OR_REFERENCE : BEYOND_ASCII).next(text, from);
  }

  private int lineEnd(int i) {
    int end = text.indexOf('\n', i);
    end = end < 0 ? text.length() : end;
    if (end - i <= LONGEST_LINE) {
      return end;
    }
    int latest = Math.min(end, i + 2 * LONGEST_LINE);
    int blank = text.indexOf(' ', i + LONGEST_LINE);
    return blank < 0 || blank > latest ? latest : blank;
  }

  private Reading read(Stretch line) {
    return Reading.of(text, line.from(), line.to(), plain, spoken);
  }

  private List<Stretch> doubtful() {
    if (text.length() <= SHORT) {
      return lines;
    }
    List<Reading> sample = spread(lines, SAMPLE).stream().map(this::read).toList();
    if (sample.stream().mapToInt(Reading::cost).sum()
        > WRITTEN * sample.stream().mapToInt(Reading::length).sum()) {
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

  /** Some lines from all over a list. */
  private static List<Stretch> spread(List<Stretch> all, int count) {
    if (all.size() <= count) {
      return all;
    }
    List<Stretch> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }

  /** The languages in which these lines are best explained, a bit each. */
  private static long languages(List<Reading> readings) {
    int[] sums = new int[LetterPairs.LANGUAGES];
    readings.forEach(reading -> reading.addTo(sums));
    return closest(sums);
  }

  /** The languages in which a text costs hardly more than in the best, a bit each. */
  static long closest(int[] sums) {
    int least = Arrays.stream(sums).min().orElse(0);
    long languages = Glance.NO_LANGUAGE;
    for (int i = 0; i < sums.length; i++) {
      boolean close = sums[i] <= least * OTHER_LANGUAGE + OTHER_LANGUAGE_SLACK;
      languages |= close ? 1L << i : 0;
    }
    return languages;
  }

  private void gather(Reading line) {
    for (Misreading misreading : Misreadings.ALL) {
      Reading whole = line.undo(misreading);
      if (whole != null) {
        Reading read = new Choice(line, whole, misreading, false).picked();
        int gain = read == null ? -SAY : Gain.of(line, read, misreading);
        evidence.merge(misreading, Math.max(-SAY, Math.min(SAY, gain)), Integer::sum);
        strength.merge(misreading, Math.max(-SAY, gain), Integer::sum);
      } else if (line.words().stream().anyMatch(word -> !misreading.explains(word.text()))) {
        evidence.merge(misreading, -SPARED, Integer::sum);
      }
    }
  }

  /** Tries first what is proven; what is clean then, or far better, needs no other reading. */
  private Verdict judge(Reading line, long languages) {
    boolean doubtful = line.isDoubtful(languages);
    Verdict glance = doubtful ? atAGlance(line, languages) : null;
    if (glance != null) {
      return glance;
    }
    for (Misreading misreading : proven) {
      Verdict verdict = better(Verdict.on(line), misreading);
      if (verdict != null && (verdict.gain() > SURE || !verdict.reading().isDoubtful(languages))) {
        return best(verdict);
      }
    }
    boolean clean = !doubtful && !proven.isEmpty() && text.length() > SHORT;
    return clean ? Verdict.on(line) : best(Verdict.on(line));
  }

  /**
   * The first proven reading that leaves no doubt; where signs tell, every word that it changes
   * must have been in doubt.
   */
  private @Nullable Verdict atAGlance(Reading line, long languages) {
    for (Misreading misreading : proven) {
      Reading read = line.undo(misreading);
      if (read != null && misreading.tellsBySigns()) {
        Reading allowed = new Choice(line, read, misreading, true).allowed();
        return allowed.settles(line, languages) ? new Verdict(allowed, SAY, List.of()) : null;
      }
      for (int layer = 1; read != null && layer < MOST_LAYERS; layer++) {
        if (!read.isDoubtful(languages)) {
          return new Verdict(read, SAY, List.of());
        }
        read = misreading instanceof Utf8Misreading ? read.undo(misreading) : null;
      }
    }
    return null;
  }

  private Verdict best(Verdict start) {
    return best(start, MOST_LAYERS);
  }

  /** Follows the best readings down: what lies under the second best can be the best of all. */
  private Verdict best(Verdict start, int layers) {
    if (layers == 0) {
      return start;
    }
    Verdict best = start;
    for (Verdict deeper : deeper(start)) {
      Verdict end = best(deeper, layers - 1);
      best = end.gain() > best.gain() ? end : best;
    }
    return best;
  }

  /** The readings that are better than one, the best first, as many as are worth following. */
  private List<Verdict> deeper(Verdict verdict) {
    List<Verdict> better = new ArrayList<>();
    for (Misreading misreading : verdict.possible()) {
      Verdict other = better(verdict, misreading);
      if (other != null) {
        better.add(other);
      }
    }
    better.sort(Comparator.comparingInt(Verdict::gain).reversed());
    return better.size() <= FOLLOWED ? better : better.subList(0, FOLLOWED);
  }

  /** The line with one more misreading undone; null when that does not pay. */
  private @Nullable Verdict better(Verdict verdict, Misreading misreading) {
    Reading before = verdict.reading();
    Reading whole = before.undo(misreading);
    int price = price(misreading);
    Reading read =
        whole == null ? null : new Choice(before, whole, misreading, price <= PROVEN).picked();
    if (read == null) {
      return null;
    }
    int gain = Gain.of(before, read, misreading) - price;
    if (gain <= 0) {
      return null;
    }
    Reading all =
        gain > SURE && (misreading.swapsLetters() || misreading instanceof Utf8Misreading)
            ? RestOfLine.follow(before, read, misreading, gain)
            : read;
    return new Verdict(all, verdict.gain() + gain, Misreadings.under(misreading));
  }

  private int price(Misreading misreading) {
    int said = evidence.getOrDefault(misreading, 0);
    if (said >= PROOF) {
      return Math.min(PROVEN, misreading.price());
    }
    int price = misreading.price() + (misreading.resemblesDust() ? manyLooks() : 0);
    return said < 0 ? price + Math.min(SAY, -said / 8) : price;
  }

  /**
   * What a misreading must say more, in half bits, that many lines do not prove: among many lines
   * one resembles it by chance, for scanning strews odd letters over a book.
   */
  private int manyLooks() {
    return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(lines.size() / FEW_LINES));
  }
}
