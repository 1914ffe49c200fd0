package io.github.pumice.words.hyphens;

import io.github.pumice.core.Reason;

/**
 * How a cut word is to be read.
 *
 * @param reading what to make of the line's end
 * @param head the left half as it has to read; another one than printed for {@code Zuk-ker}
 * @param reason how probable the reading is, and what speaks for it
 */
record Verdict(Reading reading, String head, Reason reason) {
  private static final Reason JOIN = new Reason(Dehyphenate.ID, 1, "");
  private static final Reason UNMARKED = new Reason(Dehyphenate.ID + "/unmarked", 1, "");
  private static final Reason KEEP = new Reason(Dehyphenate.ID + "/keep", 1, "");
  private static final Reason SUSPENDED = new Reason(Dehyphenate.ID + "/suspended", 1, "");

  /** Why a hyphen stays of which nobody knows what it is. */
  static final Reason IN_DOUBT = KEEP.with(HyphenJudge.BAR, "the hyphen stays in doubt");

  /** A reading, from 0 to 1 how probable it is, and what speaks for it, for a person to read. */
  static Verdict of(Reading reading, String head, double probability, String evidence) {
    Reason rule =
        switch (reading) {
          case JOIN, LEAVE -> JOIN;
          case KEEP -> KEEP;
          case SPACE -> SUSPENDED;
        };
    return new Verdict(reading, head, rule.with(probability, evidence));
  }

  /** Two halves of a word between which no mark stands. */
  static Verdict unmarked(String head, double probability, String evidence) {
    return new Verdict(Reading.JOIN, head, UNMARKED.with(probability, evidence));
  }

  double probability() {
    return reason.confidence();
  }
}
