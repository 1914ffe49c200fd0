package io.github.pumice.characters;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Character references of HTML that were left in plain text, however often they were escaped:
 * <code>&amp;amp;eacute;</code> for {@code é}, <code>&amp;#146;</code> for {@code ’}.
 *
 * <p>Numbers from 128 to 159 mean Windows-1252, as the HTML standard has it. A name in capitals
 * means the capital (<code>&amp;EACUTE;</code>). A reference between quotation marks or backquotes
 * is being talked about and stays, and so do all in a line that shows what one of them means.
 */
final class Entities implements Misreading {

  static final Entities ONLY = new Entities();

  private static final int LONGEST = 10;
  private static final int MOST_ESCAPES = 5;

  private Entities() {}

  /** Whether a text holds markup, in which references are at home. */
  static boolean hasMarkup(String text) {
    for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
      char next = text.charAt(i + 1);
      if (((next | 0x20) >= 'a' && (next | 0x20) <= 'z') || next == '/' || next == '!') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line talks about references: one stands alone in it, and so does what it means, or
   * the line names the markup (<code>&amp;eacute; stands for é</code>), or what it means makes no
   * sense alone where it stands (<code>write it as &amp;amp;, never bare</code>).
   */
  static boolean areShown(String text, int from, int to) {
    if (!MacMarks.holds(text, from, to, "&")) {
      return false;
    }
    String line = text.substring(from, to);
    boolean named = line.contains("HTML") || line.contains("XML");
    StringBuilder meant = new StringBuilder();
    for (int i = line.indexOf('&'); i >= 0; i = line.indexOf('&', i + 1)) {
      meant.setLength(0);
      int end = decode(line, i, meant);
      if (end > i
          && isAlone(line, i, end)
          && (named
              || (meant.charAt(0) != '&' && holdsAlone(line, meant.toString()))
              || isStray(line, i, end, meant.charAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reference that stands alone means what never does: a letter that is no word, a
   * quotation mark, an ampersand that joins nothing, a bracket of markup after a word.
   */
  private static boolean isStray(String line, int from, int to, char meant) {
    if (!isBlank(line, from - 1) && "([".indexOf(line.charAt(from - 1)) < 0) {
      return false;
    }
    boolean last = to == line.length() || ",.;)]".indexOf(line.charAt(to)) >= 0;
    return switch (meant) {
      case '&' -> from > 0 && last;
      case '"', '\'' -> isBlank(line, to);
      case '<', '>' -> isWord(line, from - 1) && isBlank(line, to);
      default ->
          Character.isLetter(meant)
              && (last || isBlank(line, to))
              && !LetterPairs.isWord(LetterPairs.letter(meant), Glance.EVERY_LANGUAGE);
    };
  }

  private static boolean isBlank(String line, int i) {
    return i < 0 || i >= line.length() || line.charAt(i) <= ' ';
  }

  /** Whether the word that ends before the blank at {@code i} has several letters. */
  private static boolean isWord(String line, int i) {
    return i > 1
        && Character.isLetter(line.charAt(i - 1))
        && Character.isLetter(line.charAt(i - 2));
  }

  private static boolean holdsAlone(String line, String sign) {
    for (int i = line.indexOf(sign); i >= 0; i = line.indexOf(sign, i + 1)) {
      if (isAlone(line, i, i + sign.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(String line, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(line.charAt(from - 1)))
        && (to == line.length() || !Character.isLetterOrDigit(line.charAt(to)));
  }

  @Override
  public String rule() {
    return "entities";
  }

  @Override
  public String title() {
    return "HTML character references left in the text";
  }

  @Override
  public int price() {
    return 0;
  }

  /** References are ASCII. */
  @Override
  public boolean changes(char c) {
    return false;
  }

  @Override
  public @Nullable Converted undo(String word) {
    StringBuilder result = new StringBuilder(word.length());
    int[] from = new int[word.length() + 1];
    boolean changed = false;
    for (int i = 0; i < word.length(); ) {
      int at = result.length();
      int end = word.charAt(i) == '&' && !isQuoted(word, i) ? decode(word, i, result) : i;
      if (end == i) {
        result.append(word.charAt(i));
        end = i + 1;
      } else {
        changed = true;
      }
      Arrays.fill(from, at, result.length(), i);
      i = end;
    }
    if (!changed) {
      return null;
    }
    from[result.length()] = word.length();
    return new Converted(result.toString(), Arrays.copyOf(from, result.length() + 1));
  }

  private static boolean isQuoted(String word, int i) {
    return i > 0
        && "\"'`‘“‚„«‹".indexOf(word.charAt(i - 1)) >= 0
        && !word.isEmpty()
        && quotedEnd(word, i);
  }

  private static boolean quotedEnd(String word, int i) {
    int end = word.indexOf(';', i);
    return end > 0 && end + 1 < word.length() && "\"'`’”“‘»›".indexOf(word.charAt(end + 1)) >= 0;
  }

  /** Appends what the reference at {@code i} means and tells where it ends; {@code i} if none. */
  private static int decode(String word, int i, StringBuilder into) {
    int start = i + 1;
    for (int escapes = 0; escapes < MOST_ESCAPES; escapes++) {
      int end = word.indexOf(';', start);
      if (end < 0 || end - start > LONGEST) {
        break;
      }
      String name = word.substring(start, end);
      int codePoint = codePoint(name);
      if (codePoint < 0) {
        break;
      }
      if (codePoint != '&' || !isReference(word, end + 1)) {
        into.appendCodePoint(codePoint);
        return end + 1;
      }
      start = end + 1;
    }
    return i;
  }

  private static boolean isReference(String word, int start) {
    int end = word.indexOf(';', start);
    return end > start && end - start <= LONGEST && codePoint(word.substring(start, end)) >= 0;
  }

  /** The code point that a reference names, -1 for none. */
  private static int codePoint(String name) {
    if (!name.startsWith("#")) {
      return EntityNames.codePoint(name);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    return numbered(name.substring(hex ? 2 : 1), hex ? 16 : 10);
  }

  private static int numbered(String digits, int radix) {
    if (digits.isEmpty()
        || digits.length() > 7
        || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
      return -1;
    }
    int number = Integer.parseInt(digits, radix);
    if (number >= 0x80 && number < 0xA0) {
      return CodePage.WINDOWS_1252.decode(number);
    }
    boolean text = number >= ' ' && number != 0x7F && number <= Character.MAX_CODE_POINT;
    return text && Character.isDefined(number) && (number < 0xD800 || number > 0xDFFF)
        ? number
        : -1;
  }
}
