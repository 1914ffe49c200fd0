package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Misreading.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the lines of a text say for and against each misreading: what many lines prove is believed
 * more readily in the next, what many refute less.
 */
final class Evidence {

  /** How much one line can say for or against a misreading, in half bits. */
  static final int SAY = 40;

  /** What a line says against a misreading that would not have spared it, in half bits. */
  private static final int SPARED = 16;

  /** How much all lines together must say before it counts. */
  private static final int PROOF = 41;

  /** What a misreading asks that is proven, in half bits. */
  private static final int PROVEN = 1;

  /** How much all lines say, however much each, where there is no doubt left. */
  private static final int CERTAIN = 3 * PROOF;

  /** What one sign says at most, in half bits, that may be dust. */
  private static final int DUST = 14;

  /** In so short a text, in characters, chance makes nothing. */
  private static final int SHORT = 500;

  /** What all lines say for each misreading, no more than {@link #SAY} a line. */
  private final int[] said = new int[Misreadings.ALL.size()];

  /** What they say, however much each. */
  private final int[] strength = new int[Misreadings.ALL.size()];

  private final int length;

  /** No evidence yet about lines of so many characters. */
  Evidence(int length) {
    this.length = length;
  }

  /**
   * How much more plausible a line becomes when a misreading is undone; in a long text one odd sign
   * says little, however odd it is, for a scan may have left it behind. Nothing where good words
   * would go.
   */
  int gain(Reading before, Reading after, Misreading misreading) {
    Difference difference = new Difference(before, after);
    int gain = difference.size() == 0 ? 0 : Gain.of(before, after, misreading);
    if (gain > misreading.price() && losesWords(before, after, misreading)) {
      return 0;
    }
    return gain > DUST
            && difference.size() == 1
            && length >= SHORT
            && misreading instanceof ClassicMac
            && difference.found(0).changes(difference.meant(0)) <= 1
            && !difference.isOnlyContractions()
        ? DUST
        : gain;
  }

  /** Asked last, for it takes dictionaries: whether good words would go, and no others come. */
  private boolean losesWords(Reading before, Reading after, Misreading misreading) {
    return misreading.tellsBy(Witness.LETTERS)
        && !isProven(misreading)
        && KnownWords.gain(before, after) == 0
        && KnownWords.areLost(before, after);
  }

  /** Hears a line about every misreading. */
  void gather(Reading line) {
    long suspects = line.suspects();
    long explaining = line.explaining();
    for (int i = 0; i < said.length; i++) {
      Misreading misreading = Misreadings.ALL.get(i);
      Reading whole = (suspects & 1L << i) == 0 ? null : line.undo(misreading);
      if (whole != null) {
        Reading read = new Choice(line, whole, misreading, false).picked();
        int gain = read == null ? -SAY : Math.max(-SAY, gain(line, read, misreading));
        said[i] += Math.min(SAY, gain);
        strength[i] += gain;
      } else if ((explaining & 1L << i) == 0) {
        said[i] -= SPARED;
      }
    }
  }

  /** The misreadings that are proven, the strongest first. */
  List<Misreading> proven() {
    List<Misreading> proven = new ArrayList<>();
    for (Misreading misreading : Misreadings.ALL) {
      if (isProven(misreading)) {
        proven.add(misreading);
      }
    }
    proven.sort(Comparator.comparingInt(this::strength).reversed());
    return proven;
  }

  /** Whether the text proves a misreading. */
  boolean isProven(Misreading misreading) {
    return price(misreading) <= PROVEN;
  }

  /** Whether it is proven so well that the rest of the text may follow. */
  boolean isCertain(Misreading misreading) {
    return strength(misreading) >= CERTAIN;
  }

  private int strength(Misreading misreading) {
    return strength[Misreadings.index(misreading)];
  }

  /** How much more plausible a line must become before a misreading is believed, in half bits. */
  int price(Misreading misreading) {
    int sum = said[Misreadings.index(misreading)];
    if (sum >= PROOF) {
      return Math.min(PROVEN, misreading.price());
    }
    int price = misreading.price() + (misreading.resemblesDust() ? manyLooks() : 0);
    return sum < 0 ? price + Math.min(SAY, -sum / 8) : price;
  }

  /**
   * What a misreading must say more, in half bits, that many lines do not prove: in a long text
   * some line resembles it by chance, for scanning strews odd letters over a book.
   */
  private int manyLooks() {
    return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(length / SHORT));
  }
}
