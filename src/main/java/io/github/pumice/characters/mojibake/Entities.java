package io.github.pumice.characters.mojibake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Character references of HTML that were left in plain text, however often they were escaped:
 * <code>&amp;amp;eacute;</code> for {@code é}, <code>&amp;#146;</code> for {@code ’}.
 *
 * <p>Numbers from 128 to 159 mean Windows-1252, as the HTML standard has it. A name in capitals
 * means the capital (<code>&amp;EACUTE;</code>). A reference between quotation marks or backquotes
 * is being talked about and stays, and so do all in a line that shows what one of them means.
 */
final class Entities extends Misreading {

  static final Entities ONLY = new Entities();

  private static final int LONGEST = 31;
  private static final int MOST_ESCAPES = 5;

  private Entities() {
    super("entities", "HTML character references left in the text", 0, Witness.SEQUENCES);
  }

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

  /** References are ASCII. */
  @Override
  boolean changes(char c) {
    return false;
  }

  @Override
  @Nullable Converted undo(String word) {
    Converted.Builder meant = new Converted.Builder(word);
    boolean changed = false;
    while (meant.hasNext()) {
      int i = meant.at();
      int end = word.charAt(i) == '&' && !isQuoted(word, i) ? decode(word, i, meant.text()) : i;
      if (end == i) {
        meant.keep();
      } else {
        meant.read(end - i);
        changed = true;
      }
    }
    return changed ? meant.build() : null;
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
  static int decode(String word, int i, StringBuilder into) {
    int start = i + 1;
    for (int escapes = 0; escapes < MOST_ESCAPES; escapes++) {
      int end = word.indexOf(';', start);
      if (end < 0 || end - start > LONGEST) {
        break;
      }
      String name = word.substring(start, end);
      String meaning = meaning(name);
      if (meaning.isEmpty()) {
        break;
      }
      if (!meaning.equals("&") || !isReference(word, end + 1)) {
        into.append(meaning);
        return end + 1;
      }
      start = end + 1;
    }
    return i;
  }

  private static boolean isReference(String word, int start) {
    int end = word.indexOf(';', start);
    return end > start && end - start <= LONGEST && !meaning(word.substring(start, end)).isEmpty();
  }

  /** What a reference means, by its name or number; empty for nothing. */
  private static String meaning(String name) {
    if (!name.startsWith("#")) {
      return named(name);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    return numbered(name.substring(hex ? 2 : 1), hex ? 16 : 10);
  }

  /**
   * What a name of the HTML Standard, section 13.5, means, as jsoup has them, but for the tabulator
   * and the line feed; {@code EACUTE} is {@code É}, and {@code SZLIG} a capital {@code ß}.
   */
  private static String named(String name) {
    String meaning = org.jsoup.nodes.Entities.getByName(name);
    if (!meaning.isEmpty()) {
      return meaning.charAt(0) < ' ' ? "" : meaning;
    }
    String small = name.toLowerCase(Locale.ROOT);
    boolean inCapitals = name.equals(name.toUpperCase(Locale.ROOT));
    return inCapitals ? org.jsoup.nodes.Entities.getByName(small).toUpperCase(Locale.ROOT) : "";
  }

  private static String numbered(String digits, int radix) {
    if (digits.isEmpty()
        || digits.length() > 7
        || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
      return "";
    }
    int number = Integer.parseInt(digits, radix);
    if (number >= 0x80 && number < 0xA0) {
      return String.valueOf(CodePage.WINDOWS_1252.decode(number));
    }
    boolean text = number >= ' ' && number != 0x7F && number <= Character.MAX_CODE_POINT;
    return text && Character.isDefined(number) && (number < 0xD800 || number > 0xDFFF)
        ? Character.toString(number)
        : "";
  }
}
