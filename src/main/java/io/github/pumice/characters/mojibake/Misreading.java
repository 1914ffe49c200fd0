package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/** One way in which text can have been misread, and how to undo it word by word. */
interface Misreading {

  /** The end of the rule's name: {@code utf-8-as-windows-1252}. */
  String rule();

  /** What happened, for people: {@code UTF-8 read as Windows-1252}. */
  String title();

  /** How much more plausible a text must become before this is believed, in half bits. */
  int price();

  /** The languages that what was misread can have been in, a bit each. */
  default long languages() {
    return Glance.EVERY_LANGUAGE;
  }

  /** Whether the table that was used for it has no letters for a language, so that it shows. */
  default boolean shows(int language) {
    return false;
  }

  /** Whether a sign alone proves it: a control, a superscript where a quotation mark belongs. */
  default boolean tellsBySigns() {
    return false;
  }

  /** Whether it takes one letter for another, so that only the words can tell what was meant. */
  default boolean swapsLetters() {
    return false;
  }

  /** Whether one odd letter that a scan left behind looks like it. */
  default boolean resemblesDust() {
    return false;
  }

  /** Whether a word between quotation marks is only shown, unless others are read anew. */
  default boolean sparesQuoted() {
    return false;
  }

  /** What a word costs, in half bits, that this misreading does not explain. */
  default int exceptionPrice() {
    return 8;
  }

  /** Whether something else can be made of a character beyond ASCII, or begins with it. */
  boolean changes(char c);

  /** Whether a word of which something else can be made can hold a character beyond ASCII. */
  default boolean holds(char c) {
    return true;
  }

  /** Whether a character beyond ASCII can come from this misreading. */
  default boolean explains(char c) {
    return true;
  }

  /**
   * The word as it may be read where it stands: as it is meant, as it was found, or some of both.
   *
   * @param found the word as it is
   * @param meant the word with this misreading undone
   * @param text the whole text
   * @param lineEnd where the word's line ends
   * @param proven whether the whole text proves this misreading
   */
  default Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    return meant;
  }

  /** What the signs of a line say for this misreading by the way they pair, in half bits. */
  default int bonus(String text, int from, int to) {
    return 0;
  }

  /** The word as it was meant; null when it cannot have been misread so, or nothing changes. */
  @Nullable Converted undo(String word);
}
