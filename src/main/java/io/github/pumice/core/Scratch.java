package io.github.pumice.core;

import java.util.Arrays;

/** Memory that one run of a pipeline uses for all its steps. */
final class Scratch {
  private char[] chars = new char[0];
  private final Places places = new Places();
  private int length;

  void reset(int capacity) {
    length = 0;
    if (chars.length < capacity) {
      chars = new char[capacity];
    }
  }

  void append(String text) {
    append(text, 0, text.length());
  }

  void append(String text, int start, int end) {
    if (length + end - start > chars.length) {
      chars = Arrays.copyOf(chars, (length + end - start) * 5 / 4 + 64);
    }
    text.getChars(start, end, chars, length);
    length += end - start;
  }

  Places places() {
    return places;
  }

  int length() {
    return length;
  }

  boolean endsWithLineEnd() {
    return length > 0 && chars[length - 1] == '\n';
  }

  String text() {
    return new String(chars, 0, length);
  }
}
