package io.github.pumice.characters;

import org.jspecify.annotations.Nullable;

/** One way in which text can have been misread, and how to undo it word by word. */
interface Misreading {

  /** The end of the rule's name: {@code utf-8-as-windows-1252}. */
  String rule();

  /** What happened, for people: {@code UTF-8 read as Windows-1252}. */
  String title();

  /** How much more plausible a text must become before this is believed, in half bits. */
  int price();

  /** Whether a sign alone proves it: a control, a superscript where a quotation mark belongs. */
  default boolean tellsBySigns() {
    return false;
  }

  /** The word as it was meant; null when it cannot have been misread so, or nothing changes. */
  @Nullable Converted undo(String word);
}
