package io.github.pumice.words;

import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Document;

/**
 * Tells writing about machines: prose among names of files, options and functions, in which marks
 * that no book has stand on purpose, and in which many hands write one word in several ways.
 *
 * <p>Told by what hardly any OCR makes of a book: {@code first_name}, {@code --keep}, {@code
 * main()}, {@code notes.txt}; not by the slash of paths, which old prints have for a comma. One
 * scan, kept with the document.
 */
public final class TechnicalWriting {
  private static final CharFinder SIGNS = CharFinder.of(c -> "_.(-".indexOf(c) >= 0);

  private static final int FEWEST = 3;

  /** Characters for each sign; in longer stretches without one they are accidents. */
  private static final int SPARSE = 3000;

  private static final int SHORTEST_NAME = 3;

  /** How many of its signs a document has. */
  private record Signs(int count) {}

  private TechnicalWriting() {}

  /** Whether the document is such writing. */
  public static boolean is(Document document) {
    return hasSome(document) && (long) signs(document) * SPARSE >= document.text().length();
  }

  /** Whether there is more of such writing than an address in an imprint. */
  static boolean hasSome(Document document) {
    return signs(document) >= FEWEST;
  }

  private static int signs(Document document) {
    return document.remember(Signs.class, known -> new Signs(count(known.text()))).count();
  }

  private static int count(String text) {
    int signs = 0;
    for (int at = SIGNS.next(text, 0); at < text.length(); at = SIGNS.next(text, at + 1)) {
      signs += isSign(text, at, text.charAt(at)) ? 1 : 0;
    }
    return signs;
  }

  private static boolean isSign(String text, int at, char c) {
    return at > 0
        && at + 1 < text.length()
        && switch (c) {
          case '_' -> isBetweenNames(text, at);
          case '.' -> isBeforeExtension(text, at);
          case '(' -> text.charAt(at + 1) == ')' && isSmall(text.charAt(at - 1));
          case '-' -> isOption(text, at);
          default -> false;
        };
  }

  /** {@code first_name}: small letters on both sides, and no single one. */
  private static boolean isBetweenNames(String text, int at) {
    return at > 1
        && at + 2 < text.length()
        && isSmall(text.charAt(at - 1))
        && isSmall(text.charAt(at + 1))
        && isSmall(text.charAt(at - 2))
        && isSmall(text.charAt(at + 2));
  }

  /** {@code notes.txt}: two to four small letters end the name, and the rest is no initial. */
  private static boolean isBeforeExtension(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isSmall(text.charAt(end))) {
      end++;
    }
    int letters = end - at - 1;
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return letters > 1
        && letters <= 4
        && ends
        && at >= SHORTEST_NAME
        && isSmall(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && Character.isLetterOrDigit(text.charAt(at - 3));
  }

  private static boolean isOption(String text, int at) {
    return text.charAt(at - 1) == '-'
        && (at == 1 || Character.isWhitespace(text.charAt(at - 2)))
        && isSmall(text.charAt(at + 1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
