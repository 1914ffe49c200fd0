package io.github.pumice.core;

/**
 * Why an edit is proposed.
 *
 * <p>Normalizers keep the reasons that they give often as constants, so that many edits share one.
 *
 * @param rule the normalizer's id, with a variant after a slash where it has several: {@code
 *     "repair-mojibake/classic-mac"}
 * @param confidence 0 to 1; of the edits given 0.9, nine in ten should be right
 * @param evidence what speaks for it, for a person to read: {@code "self-criticism ×9 in this
 *     text"}
 */
public record Reason(String rule, double confidence, String evidence) {

  /** Creates a reason; the confidence must lie in 0..1. */
  public Reason {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          rule + ": confidence " + confidence + " must lie between 0 and 1");
    }
  }

  /** The same rule with another confidence and evidence. */
  public Reason with(double newConfidence, String newEvidence) {
    return new Reason(rule, newConfidence, newEvidence);
  }
}
