package io.github.pumice.words.hyphens;

/** The ways to read the end of a line at which a word may have been cut. */
enum Reading {
  /** The hyphen is the printer's: {@code contradic-} / {@code tions}. */
  JOIN,
  /** The hyphen is the author's: {@code self-} / {@code criticism}. */
  KEEP,
  /** The hyphen stands for a part still to come: {@code Vor-} / {@code und Nachteile}. */
  SPACE,
  /** The line end cut no word. */
  LEAVE
}
