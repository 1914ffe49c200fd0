package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * How a line is read, and how much more plausible that is, in half bits, than what stands there.
 *
 * @param possible the misreadings that can lie under those that were undone, a bit each
 */
record Verdict(Reading reading, int gain, long possible) {

  /** The line as it stands. */
  static Verdict on(Reading line) {
    return new Verdict(line, 0, -1);
  }

  /** Whether anything is read anew. */
  boolean changes() {
    return gain > 0;
  }

  /** The misreading that was undone first; null for none. */
  @Nullable Misreading cause() {
    for (Word word : reading.words()) {
      Layers layers = word.layers();
      if (layers != null && layers.misreading() != Entities.ONLY) {
        return layers.outermost();
      }
    }
    return null;
  }
}
