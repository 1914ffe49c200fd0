package io.github.pumice.characters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line in every way in which it can have been misread, and decides over the
 * whole: what many lines prove is believed more readily in the next, what many lines refute less.
 */
final class Diagnosis {

  private static final int MOST_LAYERS = 5;
  private static final int LONGEST_LINE = 2000;

  /** How much one line can say for or against a misreading, in half bits. */
  private static final int SAY = 40;

  /** How much all lines together must say before it counts. */
  private static final int PROOF = 60;

  private static final int PROVEN = 1;

  private final String text;
  private final boolean plain;
  private final Map<Misreading, Integer> evidence = new HashMap<>();
  private final List<Reading> lines = new ArrayList<>();

  /** How a line is read, and how much more plausible that is than what stands there. */
  private record Verdict(Reading reading, int gain) {}

  Diagnosis(String text) {
    this.text = text;
    this.plain = text.indexOf('&') >= 0 && !Entities.hasMarkup(text);
  }

  List<Mojibake.Finding> findings() {
    int reached = 0;
    for (int i = next(0); i < text.length(); i = next(reached)) {
      int from = Math.max(reached, Math.max(text.lastIndexOf('\n', i) + 1, i - LONGEST_LINE));
      reached = lineEnd(i);
      lines.add(Reading.of(text, from, reached, plain));
    }
    lines.forEach(this::gather);
    List<Mojibake.Finding> findings = new ArrayList<>();
    for (Reading line : lines) {
      Verdict verdict = best(line);
      new Repairs(text, verdict.reading(), verdict.gain()).addTo(findings);
    }
    return findings;
  }

  /** The offset of the next character that may be wrong. */
  private int next(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) < 0x80 && !(plain && text.charAt(i) == '&')) {
      i++;
    }
    return i;
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

  private void gather(Reading line) {
    for (Misreading misreading : Misreadings.ALL) {
      Reading read = line.undo(misreading);
      if (read != null) {
        int gain = read.gainOver(line, misreading);
        evidence.merge(misreading, Math.max(-SAY, Math.min(SAY, gain)), Integer::sum);
      }
    }
  }

  private Verdict best(Reading line) {
    Verdict current = new Verdict(line, 0);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Verdict deeper = deeper(current);
      if (deeper == null) {
        break;
      }
      current = deeper;
    }
    return current;
  }

  private @Nullable Verdict deeper(Verdict verdict) {
    Verdict best = null;
    int most = 0;
    List<Misreading> possible = verdict.gain() == 0 ? Misreadings.ALL : Misreadings.DEEPER;
    for (Misreading misreading : possible) {
      Reading read = verdict.reading().undo(misreading);
      int gain =
          read == null ? 0 : read.gainOver(verdict.reading(), misreading) - price(misreading);
      if (read != null && gain > most) {
        most = gain;
        best = new Verdict(read, verdict.gain() + gain);
      }
    }
    return best;
  }

  private int price(Misreading misreading) {
    int said = evidence.getOrDefault(misreading, 0);
    if (said >= PROOF) {
      return Math.min(PROVEN, misreading.price());
    }
    return said < 0 ? misreading.price() + Math.min(SAY, -said / 8) : misreading.price();
  }
}
