package io.github.pumice.core;

/**
 * Looks for a character in a stretch of a text and no further. {@code String} looks up to the end
 * of the text, or back to its beginning: asked again and again for what a text does not have, a
 * scan that is meant to be linear becomes quadratic.
 */
public final class Search {
  private Search() {}

  /** Where {@code c} stands first in {@code [start, end)} of a text, or -1. */
  public static int first(String text, char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code c} stands last in {@code [start, end)} of a text, or -1. */
  public static int last(String text, char c, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
