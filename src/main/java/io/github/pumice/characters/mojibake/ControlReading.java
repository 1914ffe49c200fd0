package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Mojibake.Finding;
import io.github.pumice.core.CharFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text whose control codes are read by one table: how well that fits, and what it would repair.
 *
 * <p>Letters fit where they make a known word, an apostrophe between letters, quotation marks at
 * the edges of words, dashes between words. Signs of items and notes say nothing, for they may be
 * the {@code à} of another table; nor do codes in formulas, which have no words around them.
 */
final class ControlReading {

  private static final int KNOWN_WORD = 4;
  private static final int UNKNOWN_WORD = -1;
  private static final int APOSTROPHE = 3;
  private static final int QUOTATION_MARKS = 4;
  private static final int DASH = 1;
  private static final int MISFIT = -2;
  private static final int WITHOUT_MEANING = -1;

  /** So many known words, and so many times the unknown ones, make the unknown ones likely. */
  private static final int MANY = 3;

  /** The two marks of a quotation stand within so many characters. */
  private static final int QUOTATION = 300;

  private final String text;
  private final ControlTable table;
  private final Predicate<String> words;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> unknown = new ArrayList<>();
  private int known;
  private int score;
  private int open = -QUOTATION;

  /** A reading that has not begun; {@code words} tells which are known. */
  ControlReading(String text, ControlTable table, Predicate<String> words) {
    this.text = text;
    this.table = table;
    this.words = words;
  }

  /** Reads all codes of the text. */
  ControlReading read(CharFinder codes) {
    for (int i = codes.next(text, 0); i < text.length(); i = codes.next(text, read(i))) {
      // each is read in its turn
    }
    return this;
  }

  /** How much the table makes of the codes; below 0 if they do not fit it. */
  int score() {
    return score;
  }

  /** What the table repairs. */
  List<Finding> findings() {
    if (known >= MANY && known >= MANY * unknown.size()) {
      findings.addAll(unknown);
      findings.sort(Comparator.comparingInt(Finding::start));
    }
    return findings;
  }

  /** Reads the code at {@code i}, and tells where to go on. */
  private int read(int i) {
    if (table.letters(text.charAt(i)) != null) {
      return readWord(i);
    }
    String meaning = table.meaning(text.charAt(i));
    if (meaning == null) {
      score += isAtWord(i) && text.charAt(i) < ' ' ? WITHOUT_MEANING : 0;
    } else {
      readSign(i, meaning.charAt(0));
    }
    return i + 1;
  }

  private void readSign(int i, char sign) {
    if (sign == '’' && isLetter(i - 1) && isLetter(i + 1) && !isProduct(i)) {
      found(i, sign, APOSTROPHE, 0.96);
    } else if (isOpening(sign) && !isFilled(i - 1) && isWordAfter(i + 1 + apart(sign, i + 1))) {
      found(i, sign, 0, 0.94);
      open = i;
    } else if (isClosing(sign)
        && !isLetter(i + 1)
        && isFilled(i - 1 - apart(sign, i - 1))
        && (isWordBefore(i - apart(sign, i - 1)) || i - open < QUOTATION)) {
      found(i, sign, i - open < QUOTATION ? QUOTATION_MARKS : 0, 0.94);
      open = -QUOTATION;
    } else if (isDash(sign) && isBetween(i)) {
      found(i, sign, DASH, 0.9);
    } else if (sign == '•' || sign == '†') {
      if (!isLetter(i - 1) && !isLetter(i + 1)) {
        found(i, sign, 0, 0.9);
      }
    } else {
      score += isAtWord(i) ? MISFIT : 0;
    }
  }

  private void found(int i, char sign, int said, double confidence) {
    score += said;
    findings.add(finding(i, String.valueOf(sign), confidence));
  }

  private Finding finding(int i, String meaning, double confidence) {
    return new Finding(i, i + 1, meaning, table.rule(), table.cause(), confidence);
  }

  /** Reads the letters around {@code i}, in which more codes may stand, as a word. */
  private int readWord(int i) {
    int start = i;
    while (isLetter(start - 1)) {
      start--;
    }
    int end = i;
    StringBuilder word = new StringBuilder();
    word.append(text, start, i);
    List<Finding> parts = new ArrayList<>();
    for (; end < text.length(); end++) {
      String letters = table.letters(text.charAt(end));
      if (letters != null) {
        parts.add(finding(end, letters, 0.97));
        word.append(letters);
      } else if (isLetter(end)) {
        word.append(text.charAt(end));
      } else {
        break;
      }
    }
    boolean isWord = end - start > parts.size() && !isEscape(end);
    if (isWord && words.test(word.toString())) {
      known++;
      score += KNOWN_WORD;
      findings.addAll(parts);
    } else if (end - start > 1 + parts.size() && !isEscape(end)) {
      score += UNKNOWN_WORD;
      unknown.addAll(parts);
    }
    return end;
  }

  /** Whether the code before {@code end} begins an escape sequence of a terminal. */
  private boolean isEscape(int end) {
    return text.charAt(end - 1) == '\u001B' && end < text.length() && text.charAt(end) == '[';
  }

  /** The length of the blank at {@code i} by which French sets this mark apart. */
  private int apart(char sign, int i) {
    return (sign == '«' || sign == '»') && isBlank(i) ? 1 : 0;
  }

  /** Whether a dash may stand there: between blanks with words beyond, or between digits. */
  private boolean isBetween(int i) {
    if (isBlank(i + 1)) {
      return isWordAfter(i + 2) && (isLineStart(i) || (isBlank(i - 1) && isFilled(i - 2)));
    }
    return (isDigit(i - 1) && isDigit(i + 1)) || (isWordBefore(i) && isWordAfter(i + 1));
  }

  /** Whether a word of two letters and more begins there, or one of one letter before another. */
  private boolean isWordAfter(int i) {
    return isLetter(i)
        && (isInWord(i + 1) || (isBlank(i + 1) && isInWord(i + 2) && isInWord(i + 3)));
  }

  /** Whether a word of two letters and more ends there, or the punctuation after one. */
  private boolean isWordBefore(int end) {
    int i = end;
    while (i > 0 && end - i < 3 && ".,;:!?)…".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return isInWord(i - 1) && isInWord(i - 2);
  }

  /** Whether single small letters stand on both sides, as in a formula. */
  private boolean isProduct(int i) {
    return Character.isLowerCase(text.charAt(i - 1)) && !isLetter(i - 2) && !isLetter(i + 2);
  }

  private boolean isAtWord(int i) {
    return (isInWord(i - 1) && isInWord(i - 2)) || (isInWord(i + 1) && isInWord(i + 2));
  }

  private boolean isInWord(int i) {
    return isLetter(i) || (isInside(i) && table.letters(text.charAt(i)) != null);
  }

  private boolean isLetter(int i) {
    return isInside(i) && Character.isLetter(text.charAt(i));
  }

  private boolean isDigit(int i) {
    return isInside(i) && Character.isDigit(text.charAt(i));
  }

  private boolean isBlank(int i) {
    return isInside(i) && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0');
  }

  private boolean isLineStart(int i) {
    return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\f';
  }

  /** Whether something stands there that a quotation may end with. */
  private boolean isFilled(int i) {
    return isInside(i) && text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' && !isBracket(i);
  }

  private boolean isBracket(int i) {
    return "([{—–".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < text.length();
  }

  private static boolean isOpening(char c) {
    return "‘‚“„«‹".indexOf(c) >= 0;
  }

  /** German closes with what English opens with. */
  private static boolean isClosing(char c) {
    return "’”“»›‘".indexOf(c) >= 0;
  }

  private static boolean isDash(char c) {
    return c >= '‐' && c <= '―';
  }
}
