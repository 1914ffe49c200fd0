package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/** One way in which text can have been misread, and how to undo it word by word. */
abstract class Misreading {

  /** What tells that a text was misread so. */
  enum Witness {
    /** Characters that are bytes of one, in their order. */
    SEQUENCES,
    /** A sign alone: a control, a superscript where a quotation mark belongs. */
    SIGNS,
    /** Only the words, for letters were taken for others. */
    LETTERS
  }

  private final String rule;
  private final String title;
  private final int price;
  private final Witness witness;

  /**
   * A misreading.
   *
   * @param rule the end of the rule's name: {@code utf-8-as-windows-1252}
   * @param title what happened, for people: {@code UTF-8 read as Windows-1252}
   * @param price how much more plausible a text must become before it is believed, in half bits
   */
  Misreading(String rule, String title, int price, Witness witness) {
    this.rule = rule;
    this.title = title;
    this.price = price;
    this.witness = witness;
  }

  String rule() {
    return rule;
  }

  String title() {
    return title;
  }

  int price() {
    return price;
  }

  /** Whether this is what tells it. */
  boolean tellsBy(Witness other) {
    return witness == other;
  }

  /** The languages that what was misread can have been in, a bit each. */
  long languages() {
    return Glance.EVERY_LANGUAGE;
  }

  /** Whether the table that was used for it has no letters for a language, so that it shows. */
  boolean shows(int language) {
    return false;
  }

  /** Whether one odd letter that a scan left behind looks like it. */
  boolean resemblesDust() {
    return witness == Witness.LETTERS;
  }

  /** What a word costs, in half bits, that this misreading does not explain. */
  int exceptionPrice() {
    return 8;
  }

  /** Whether something else can be made of a character beyond ASCII, or begins with it. */
  abstract boolean changes(char c);

  /** Whether a word of which something else can be made can hold a character beyond ASCII. */
  boolean holds(char c) {
    return true;
  }

  /** Whether a character beyond ASCII can come from this misreading. */
  boolean explains(char c) {
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
  Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    return meant;
  }

  /** What the signs of a line say for this misreading by the way they pair, in half bits. */
  int bonus(String text, int from, int to) {
    return 0;
  }

  /** The word as it was meant; null when it cannot have been misread so, or nothing changes. */
  abstract @Nullable Converted undo(String word);
}
