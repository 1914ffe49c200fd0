package io.github.pumice.io;

/** Where plain text has its notes. */
public enum NotePlacement {
  /** After the body, without marks: the text as it is, which cleaning again leaves alone. */
  END,
  /** After the body, marked {@code [27-1]} there and where the mark stood. */
  MARKED,
  /** As {@link #MARKED}, but after the paragraph with which their page ends. */
  PAGE,
  /** As {@link #MARKED}, but before the heading of the next chapter. */
  CHAPTER,
  /** Nowhere. */
  NONE
}
