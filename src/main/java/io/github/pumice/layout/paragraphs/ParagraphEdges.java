package io.github.pumice.layout.paragraphs;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * What the first and the last characters of a line say about whether a paragraph goes on.
 *
 * <p>Quotes, brackets and dashes around them are passed over. All spans are half-open, in UTF-16
 * code units.
 */
final class ParagraphEdges {
  /** How a line begins. */
  enum Opening {
    LOWER,
    UPPER,
    /** A digit, or a letter of a script without case. */
    UNCASED
  }

  /** Lines that begin alike share so many characters. */
  private static final int ALIKE = 8;

  /** A line in capitals has so many at least. */
  private static final int FEWEST_CAPITALS = 4;

  /** The next letter of a series stands within so many characters. */
  private static final int SERIES = 600;

  private ParagraphEdges() {}

  /** Whether the line ends as a sentence, a speech or an announcement does. */
  static boolean endsSentence(String text, int start, int end) {
    int at = end - 1;
    boolean closed = false;
    while (at >= start && isCloser(text.charAt(at))) {
      closed |= closesSpeech(text.charAt(at--));
    }
    return at >= start && (isTerminal(text.charAt(at)) || (closed && isDash(text.charAt(at))));
  }

  /** Whether the line ends without any mark, in the middle of a phrase or a word. */
  static boolean endsOpen(String text, int end) {
    char c = text.charAt(end - 1);
    return Character.isLetterOrDigit(c) || isVowelSign(c) || endsInHyphen(text, end);
  }

  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the line ends in a hyphen after a letter. */
  static boolean endsInHyphen(String text, int end) {
    char c = text.charAt(end - 1);
    boolean hyphen = c == '-' || c == '\u00AC' || c == '\u2010' || c == '\u2E17';
    return hyphen && end > 1 && Character.isLetter(text.charAt(end - 2));
  }

  /**
   * Whether an address of the net or of mail was cut after one of its marks; after one that can end
   * it, a stop or a slash, only where the next word has marks or digits, too.
   */
  static boolean isInsideAddress(String text, int end, int start) {
    char mark = text.charAt(end - 1);
    char next = text.charAt(start);
    if (!isAddressMark(mark)
        || !(Character.isLowerCase(next) || Character.isDigit(next))
        || ((mark == '.' || mark == '/') && !isPartOfAddress(text, start))) {
      return false;
    }
    int from = end;
    while (from > 0 && text.charAt(from - 1) != ' ' && text.charAt(from - 1) != '\n') {
      from--;
    }
    String word = text.substring(from, end);
    return word.contains("://") || word.contains("www.") || word.indexOf('@') > 0;
  }

  private static boolean isPartOfAddress(String text, int start) {
    for (int at = start; at + 1 < text.length() && text.charAt(at) > ' '; at++) {
      boolean inner = isAddressMark(text.charAt(at)) && text.charAt(at + 1) > ' ';
      if (inner || Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddressMark(char c) {
    return switch (c) {
      case '.', '/', '-', '_', '=', '?', '&', '@', ':', '#', '~', '%' -> true;
      default -> false;
    };
  }

  private static boolean isTerminal(char c) {
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?' || c == ':';
    }
    return c == '\u2026' || (!isEuropean(c) && UCharacter.hasBinaryProperty(c, UProperty.S_TERM));
  }

  /** Latin, Greek and Cyrillic letters, dashes and quotation marks, which end no sentence. */
  private static boolean isEuropean(char c) {
    return c < '\u0589' || (c >= '\u2010' && c <= '\u2023');
  }

  /** Before a closing quotation mark it breaks the speech off. */
  static boolean isDash(char c) {
    return c == '\u2014' || c == '\u2013' || c == '\u2015';
  }

  private static boolean isCloser(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'' || c == ')' || c == ']' || c == ' ' || c == '*';
    }
    int type = Character.getType(c);
    return type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.OTHER_NUMBER
        || c == '\u00A0';
  }

  /** How the line's first letter or digit stands. */
  static Opening opening(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c)
            ? Opening.LOWER
            : Character.isUpperCase(c) ? Opening.UPPER : Opening.UNCASED;
      }
    }
    return Opening.UNCASED;
  }

  /** Whether the line begins as speech does: with a quotation mark or a dash. */
  static boolean opensSpeech(String text, int start) {
    char c = text.charAt(start);
    if (c < 0x80) {
      return c == '"';
    }
    int type = Character.getType(c);
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || c == '\u201E'
        || c == '\u201A'
        || isDash(c);
  }

  /** What {@link #speech} can be. */
  static final int SPEECH_KINDS = 4;

  /** Whether speech closes before {@code end} (1), opens at {@code start} (2), both, or neither. */
  static int speech(String text, int end, int start) {
    return (closesSpeech(text.charAt(end - 1)) ? 1 : 0) + (opensSpeech(text, start) ? 2 : 0);
  }

  private static boolean closesSpeech(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'';
    }
    int type = Character.getType(c);
    return type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /**
   * Whether the same few characters begin at {@code first} and {@code second} with a digit among
   * them, and one digit is as good as another: {@code Step 1:} and {@code Step 2:}.
   */
  static boolean beginAlike(String text, int first, int second) {
    boolean numbered = false;
    int alike = 0;
    while (alike < ALIKE && second + alike < text.length()) {
      char one = text.charAt(first + alike);
      char other = text.charAt(second + alike++);
      boolean digits = Character.isDigit(one) && Character.isDigit(other);
      if (one != other && !digits) {
        return false;
      }
      numbered |= digits;
    }
    return numbered;
  }

  /**
   * Whether the letter at {@code start}, alone on its line, is one of several that number what
   * stands below them: {@code A} and {@code B}, {@code I} and {@code II}.
   */
  static boolean isInSeries(String text, int start) {
    String letter = text.substring(start, start + 1);
    int from = Math.max(0, start - SERIES);
    return text.substring(from, Math.min(text.length(), start + SERIES))
        .lines()
        .map(String::strip)
        .anyMatch(
            line ->
                line.equals(letter + letter)
                    || (line.length() == 1 && Math.abs(line.charAt(0) - letter.charAt(0)) == 1));
  }

  /** Whether the line is all in capitals. */
  static boolean isTitle(String text, int start, int end) {
    int capitals = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= FEWEST_CAPITALS;
  }

  /**
   * Whether the line begins with the mark of a list's item: {@code 1.}, {@code a)}, {@code (ii)}.
   */
  static boolean opensItem(String text, int start, int end) {
    char c = text.charAt(start);
    boolean space = start + 1 < end && text.charAt(start + 1) == ' ';
    if (c == '\u2022' || c == '\u25AA' || c == '\u25CF' || c == '\u00B7') {
      return true;
    }
    return (space && (c == '-' || c == '*' || c == '+')) || opensNumbered(text, start, end);
  }

  /** The number of up to three digits with which the line begins, or -1. */
  static int number(String text, int start, int end) {
    int number = 0;
    int at = start;
    while (at < end && at - start < 4 && Character.isDigit(text.charAt(at))) {
      number = number * 10 + Character.digit(text.charAt(at++), 10);
    }
    boolean apart = at < end && !Character.isLetterOrDigit(text.charAt(at));
    return at > start && at - start < 4 && apart ? number : -1;
  }

  private static boolean opensNumbered(String text, int start, int end) {
    int first = text.charAt(start) == '(' ? start + 1 : start;
    int at = first;
    while (at < end && at - first < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > first
        && (isClosed(text, at, end, ')') || (first == start && isClosed(text, at, end, '.')));
  }

  /** Whether the line begins with a letter or a small numeral as the mark of an item. */
  static boolean opensLettered(String text, int start, int end) {
    int first = text.charAt(start) == '(' ? start + 1 : start;
    int at = first;
    while (at < end
        && at - first < 4
        && (at == first
            ? Character.isLetter(text.charAt(at))
            : "ivx".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > first && isClosed(text, at, end, ')');
  }

  private static boolean isClosed(String text, int at, int end, char mark) {
    return at + 1 < end && text.charAt(at) == mark && text.charAt(at + 1) == ' ';
  }
}
