package io.github.pumice.layout;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.core.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where the chapters of a text begin: by a heading that names them, {@code CHAPTER IV},
 * {@code Zweites Buch}, {@code Глава первая}, or by Roman numerals that stand alone and count.
 *
 * <p>A heading begins a paragraph. One that has words for its number stands alone, so that {@code
 * Book burning was common in these parts.} is none. Left alone: headings without a number, and
 * sections within chapters. One scan over the lines; offsets are UTF-16 code units.
 */
public final class Chapters {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ .:]+");

  /** What books call their parts, in small letters. */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.copyOf(
          ("chapter book part volume canto kapitel capitel buch theil teil abschnitt band gesang"
                  + " chapitre livre partie tome chant capítulo capitulo libro parte tomo capitolo"
                  + " hoofdstuk boek deel zang livro caput liber pars глава книга часть томъ том")
              .split(" "));

  /** What plays call theirs. */
  private static final ImmutableSet<String> PLAY_NAMES =
      ImmutableSet.copyOf(
          ("act scene acte scène aufzug auftritt akt szene atto scena acto escena jornada ato cena"
                  + " bedrijf tooneel actus scaena действие явление")
              .split(" "));

  private final Document document;
  private final List<Integer> starts = new ArrayList<>();
  private int lastNumeral;

  private Chapters(Document document) {
    this.document = document;
  }

  /** Where in the body the headings of chapters begin, in order. */
  public static List<Integer> starts(Document document) {
    Chapters chapters = new Chapters(document);
    int lines = document.body().isEmpty() ? 0 : document.lineAt(document.body().end() - 1) + 1;
    for (int line = 0; line < lines; line++) {
      if (chapters.beginsParagraph(line) && chapters.isHeading(line, line + 1 == lines)) {
        chapters.starts.add(document.lineStart(line));
      }
    }
    return chapters.starts;
  }

  private boolean beginsParagraph(int line) {
    int start = document.lineStart(line);
    return line == 0 || isBlank(line - 1) || document.page(document.pageAt(start)).start() == start;
  }

  private boolean isBlank(int line) {
    return textOf(line).isBlank();
  }

  private String textOf(int line) {
    return document.text().substring(document.lineStart(line), document.lineEnd(line));
  }

  private boolean isHeading(int line, boolean last) {
    boolean alone = last || isBlank(line + 1) || beginsParagraph(line + 1);
    String text = textOf(line).strip();
    return alone ? isName(text) || counts(words(text)) : isNumbered(words(text));
  }

  private static String[] words(String text) {
    boolean point = text.endsWith(".");
    return BETWEEN_WORDS.split(text.substring(0, text.length() - (point ? 1 : 0)), MOST_WORDS + 1);
  }

  /** Whether a line that stands alone names a chapter, with its number in figures or in words. */
  public static boolean isName(String line) {
    String text = line.strip();
    return mayBeName(text) && isName(text, words(text));
  }

  /** The same for the parts of plays too. */
  public static boolean isNameOfPart(String line) {
    String text = line.strip();
    if (!mayBeName(text)) {
      return false;
    }
    String[] words = words(text);
    boolean play = PLAY_NAMES.contains(words[0].toLowerCase(Locale.ROOT));
    return isName(text, words) || (play && words.length > 1 && words.length <= MOST_WORDS);
  }

  /** Most lines of a book are too long, or begin with a small letter. */
  private static boolean mayBeName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean isName(String text, String[] words) {
    boolean sentence = words.length > MOST_WORDS || (text.endsWith(".") && words.length > 2);
    boolean named = isPart(words[0]) || isPart(words[words.length - 1]);
    return isNumbered(words) || (named && !sentence && words.length > 1);
  }

  private static boolean isNumbered(String[] words) {
    return words.length > 1
        && isPart(words[0])
        && Character.isUpperCase(words[0].codePointAt(0))
        && isNumber(words[1]);
  }

  private static boolean isPart(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String word) {
    boolean figures = word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures || (RomanNumerals.read(word) > 0 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** Whether the word is a Roman numeral and the next one of the book, or its first. */
  private boolean counts(String[] words) {
    int value = words.length == 1 && isNumber(words[0]) ? RomanNumerals.read(words[0]) : 0;
    if (value == 0 || (value != 1 && value != lastNumeral + 1)) {
      return false;
    }
    lastNumeral = value;
    return true;
  }
}
