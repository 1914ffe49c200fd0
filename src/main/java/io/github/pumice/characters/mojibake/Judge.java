package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Misreading.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a line is read, on the evidence of its text: first by what is proven, then in every
 * way, layer under layer.
 */
final class Judge {

  private static final int MOST_LAYERS = 5;
  private static final int FOLLOWED = 2;

  /** A gain, in half bits, after which no other reading is tried where one is proven. */
  private static final int SURE = 16;

  /** By how little, in half bits, one reading of a word may be better than another. */
  private static final int RIVAL = 4;

  /** What a reading asks more, in half bits, that puts a line together from two tables. */
  private static final int PATCHED = 16;

  /** How much cheaper a line must become that follows what is certain, in half bits. */
  private static final int FOLLOWS = 5;

  private final Evidence evidence;
  private final List<Misreading> proven;
  private final boolean inFull;

  /**
   * A judge of a text's lines.
   *
   * @param inFull whether lines are read in every way that are in no doubt
   */
  Judge(Evidence evidence, boolean inFull) {
    this.evidence = evidence;
    this.proven = evidence.proven();
    this.inFull = inFull || proven.isEmpty();
  }

  /** Whether any misreading is proven. */
  boolean hasProof() {
    return !proven.isEmpty();
  }

  /** Tries first what is proven; what is clean then, or far better, needs no other reading. */
  Verdict judge(Reading line, long languages) {
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
    Verdict verdict = doubtful || inFull ? best(Verdict.on(line)) : Verdict.on(line);
    return verdict.changes() ? verdict : following(line);
  }

  /**
   * The first proven reading that leaves no doubt; where signs tell, every word that it changes
   * must have been in doubt.
   */
  private @Nullable Verdict atAGlance(Reading line, long languages) {
    for (Misreading misreading : proven) {
      Reading read = line.undo(misreading);
      if (read != null && misreading.tellsBy(Witness.SIGNS)) {
        Reading allowed = new Choice(line, read, misreading, true).allowed();
        return allowed.settles(line, languages) ? new Verdict(allowed, Evidence.SAY, 0) : null;
      }
      for (int layer = 1; read != null && layer < MOST_LAYERS; layer++) {
        if (!read.isDoubtful(languages)) {
          return new Verdict(read, Evidence.SAY, 0);
        }
        read = misreading instanceof Utf8Misreading ? read.undo(misreading) : null;
      }
    }
    return null;
  }

  /** The line read by what befell nearly all the others, if it is cheaper so; else as it stands. */
  private Verdict following(Reading line) {
    for (Misreading misreading : proven) {
      Reading whole =
          misreading.tellsBy(Witness.LETTERS) && evidence.isCertain(misreading)
              ? line.undo(misreading)
              : null;
      Reading read = whole == null ? null : new Choice(line, whole, misreading, true).picked();
      int gain = read == null ? 0 : line.cost() - read.cost(misreading.languages());
      if (read != null
          && gain >= FOLLOWS
          && (line.explaining() & 1L << Misreadings.index(misreading)) != 0) {
        return new Verdict(read, gain, 0);
      }
    }
    return Verdict.on(line);
  }

  /** The line read by what befell the one beside it; null where that does not pay. */
  @Nullable Verdict beside(Reading line, Misreading cause) {
    for (Misreading misreading : Misreadings.ALL) {
      Verdict verdict =
          misreading.rule().equals(cause.rule())
              ? better(Verdict.on(line), misreading, misreading.price())
              : null;
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }

  /** The line read in the best way, as far as so many layers. */
  Verdict best(Verdict start) {
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
    long suspects = verdict.possible() & verdict.reading().suspects();
    for (; suspects != 0; suspects &= suspects - 1) {
      Misreading misreading = Misreadings.ALL.get(Long.numberOfTrailingZeros(suspects));
      Verdict other = better(verdict, misreading);
      if (other != null) {
        better.add(other);
      }
    }
    better.sort(Comparator.comparingInt(Verdict::gain).reversed());
    if (better.size() > 1 && areRivals(better.get(0), better.get(1))) {
      return List.of();
    }
    return better.size() <= FOLLOWED ? better : better.subList(0, FOLLOWED);
  }

  /**
   * Whether two readings make different things of the one word that they change, and are as good.
   */
  private static boolean areRivals(Verdict best, Verdict second) {
    if (best.gain() - second.gain() > RIVAL
        || !takesSigns(best.cause())
        || !takesLetters(second.cause())) {
      return false;
    }
    int words = 0;
    boolean differ = false;
    for (int i = 0; i < best.reading().words().size(); i++) {
      Word word = best.reading().words().get(i);
      words += word.layers() == null ? 0 : 1;
      differ |= !word.text().equalsIgnoreCase(second.reading().words().get(i).text());
    }
    return words == 1 && differ;
  }

  private static boolean takesSigns(@Nullable Misreading cause) {
    return takesLetters(cause) || cause instanceof ClassicMac;
  }

  private static boolean takesLetters(@Nullable Misreading cause) {
    return cause != null && cause.tellsBy(Witness.LETTERS);
  }

  private @Nullable Verdict better(Verdict verdict, Misreading misreading) {
    return better(verdict, misreading, evidence.price(misreading));
  }

  /** English contractions are what they are in any company. */
  private static boolean isPlain(Reading before, Reading read, Misreading misreading) {
    return misreading instanceof ClassicMac && new Difference(before, read).isOnlyContractions();
  }

  /** Whether words are read by one table whose neighbours were read as UTF-8 by another. */
  private static boolean isPatched(Reading before, Reading read, Misreading misreading) {
    if (!(misreading instanceof Utf8Misreading)) {
      return false;
    }
    boolean other = false;
    boolean fresh = false;
    for (int i = 0; i < read.words().size(); i++) {
      Layers layers = before.words().get(i).layers();
      fresh |= layers == null && read.words().get(i) != before.words().get(i);
      other |=
          layers != null
              && layers.misreading() instanceof Utf8Misreading
              && layers.misreading() != misreading;
    }
    return fresh && other;
  }

  /** The line with one more misreading undone; null when that does not pay. */
  private @Nullable Verdict better(Verdict verdict, Misreading misreading, int price) {
    Reading before = verdict.reading();
    Reading whole = before.undo(misreading);
    if (whole == null) {
      return null;
    }
    Choice choice = new Choice(before, whole, misreading, evidence.isProven(misreading));
    Reading read = choice.picked();
    if (read == null) {
      return null;
    }
    int asked = isPlain(before, read, misreading) ? Math.min(price, misreading.price()) : price;
    asked += isPatched(before, read, misreading) ? PATCHED : 0;
    int gain = evidence.gain(before, read, misreading) - asked;
    if (gain <= 0) {
      return null;
    }
    Reading all =
        gain > SURE && !misreading.tellsBy(Witness.SIGNS) ? choice.withRest(read, gain) : read;
    return new Verdict(all, verdict.gain() + gain, Misreadings.under(misreading));
  }
}
