package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads bare marks, figures, letters and symbols, with no regard to what stands around them. */
final class NoteMarks {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NoteMarks() {}

  /** The value of a superscript digit, or -1. */
  static int raisedDigit(char c) {
    return c < '²' ? -1 : RAISED_DIGITS.indexOf(c);
  }

  /** Whether a mark may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return (c >= '0' && c <= '9')
        || NoteLetters.isLatin(c)
        || NoteLetters.isGreek(c)
        || isOpen(c)
        || NoteSymbols.is(c)
        || raisedDigit(c) >= 0;
  }

  /**
   * Whether {@code c} is a sign of programs and paths, beside which a star is no printer's mark.
   */
  static boolean isCode(char c) {
    return c < 0x80 && "/\\|=<>{}$%&^@#_+~`".indexOf(c) >= 0;
  }

  static boolean isOpen(char c) {
    return c == '(' || c == '[';
  }

  static boolean isClose(char c) {
    return c == ')' || c == ']';
  }

  /** Behind the parenthesis that closes a mark, {@code 1)} or {@code 1.)}, or {@code end}. */
  static int endOfClosed(String text, int end, int to) {
    int close = end + 1 < to && text.charAt(end) == '.' ? end + 1 : end;
    return close < to && isClose(text.charAt(close)) ? close + 1 : end;
  }

  /**
   * The bare mark at {@code at}, with no regard to what stands around it; but a letter is none
   * without the parenthesis that closes it.
   */
  static @Nullable NoteMark core(String text, int at, int to) {
    if (at >= to) {
      return null;
    }
    char c = text.charAt(at);
    if (NoteSymbols.is(c)) {
      return symbols(text, at, to);
    }
    if (c >= '1' && c <= '9') {
      return number(text, at, to);
    }
    if (NoteLetters.isLatin(c) || NoteLetters.isGreek(c)) {
      return letter(text, at, to);
    }
    return raisedDigit(c) > 0 ? raised(text, at, to) : null;
  }

  private static NoteMark symbols(String text, int at, int to) {
    int end = endOfRun(text, at, to);
    int ordinal = NoteSymbols.ordinal(text.charAt(at), end - at);
    return new NoteMark(Kind.SYMBOL, ordinal, NoteMark.BARE, 0, at, end);
  }

  /** Behind the signs that repeat the one at {@code at}. */
  static int endOfRun(String text, int at, int to) {
    int end = at + 1;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private static @Nullable NoteMark number(String text, int at, int to) {
    int end = at;
    int value = 0;
    while (end < to && isDigit(text.charAt(end)) && end - at < 4) {
      value = value * 10 + text.charAt(end++) - '0';
    }
    return end - at > 3 ? null : new NoteMark(Kind.NUMBER, value, NoteMark.BARE, 0, at, end);
  }

  private static NoteMark raised(String text, int at, int to) {
    int end = at;
    int value = 0;
    while (end < to && raisedDigit(text.charAt(end)) >= 0 && end - at < 3) {
      value = value * 10 + raisedDigit(text.charAt(end++));
    }
    return new NoteMark(Kind.NUMBER, value, NoteMark.RAISED, 0, at, end);
  }

  private static @Nullable NoteMark letter(String text, int at, int to) {
    char c = text.charAt(at);
    boolean greek = NoteLetters.isGreek(c);
    int end = !greek && at + 1 < to && text.charAt(at + 1) == c ? at + 2 : at + 1;
    if (endOfClosed(text, end, to) == end) {
      return null;
    }
    return greek
        ? new NoteMark(Kind.GREEK, NoteLetters.greek(c), NoteMark.BARE, 0, at, end)
        : new NoteMark(Kind.LETTER, NoteLetters.ordinal(c, end - at), NoteMark.BARE, 0, at, end);
  }

  /** The first offset from {@code at} on that is not blank, or {@code to}. */
  static int skipBlank(String text, int at, int to) {
    int i = at;
    while (i < to && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** Where the letters begin that end at {@code at}, from {@code from} on. */
  static int wordStart(String text, int from, int at) {
    int i = at;
    while (i > from && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
