package io.github.pumice.layout;

import io.github.pumice.core.Document;

/**
 * Tells the source code of programs from prose: it has no notes and no paragraphs, and whatever
 * stands at its lines' beginnings and ends belongs to it.
 *
 * <p>Told by the signs that neither books nor OCR have so often: {@code first_name}, {@code
 * main()}, {@code ->}, {@code !=}, {@code "};"}. Of 400 programs in Python, Perl and C half had 22
 * and more of them in a thousand characters; books hardly have one, and writing about programs lies
 * between. Cost: {@value #STRETCHES} stretches of the text are looked at, however long it is; kept
 * with the document.
 */
public final class SourceCode {
  private static final int STRETCHES = 16;
  private static final int STRETCH = 1000;

  /** So many signs in a thousand characters. */
  private static final int DENSE = 10;

  private static final int FEWEST = 6;

  /** Whether a document is code. */
  private record Found(boolean code) {}

  private SourceCode() {}

  /** Whether the document is source code. */
  public static boolean is(Document document) {
    return document.remember(Found.class, known -> new Found(is(known.text()))).code();
  }

  private static boolean is(String text) {
    int step = Math.max(STRETCH, (text.length() - STRETCH) / (STRETCHES - 1));
    int signs = 0;
    int length = 0;
    for (int from = 0; from < text.length(); from += step) {
      int to = Math.min(text.length(), from + STRETCH);
      signs += signs(text, from, to);
      length += to - from;
    }
    return signs >= FEWEST && (long) signs * STRETCH >= (long) DENSE * length;
  }

  private static int signs(String text, int from, int to) {
    int signs = 0;
    for (int at = Math.max(1, from); at + 2 < to; at++) {
      signs += isSign(text, at, text.charAt(at)) ? 1 : 0;
    }
    return signs;
  }

  private static boolean isSign(String text, int at, char c) {
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    return switch (c) {
      case '_' -> isSmall(before) && isSmall(next);
      case '(' -> isSmall(before) && (")\"'$&*".indexOf(next) >= 0 || isWord(text, at + 1));
      case '=' -> "=!<>-+".indexOf(before) >= 0 || ">\"'".indexOf(next) >= 0;
      case '>' -> before == '-';
      case '&', '|', ':' -> before == c;
      case '{' -> next == '\n';
      case '}' -> before == '\n' || next == ';';
      case ')' -> next == ';' || next == '{';
      case '*' -> before == '/' || next == '/';
      case '<' -> next == '/';
      case '\\' -> "nrtux0".indexOf(next) >= 0;
      case '$' -> isWord(text, at + 1);
      case 'x' -> before == '0';
      default -> false;
    };
  }

  private static boolean isWord(String text, int at) {
    return isSmall(text.charAt(at)) && isSmall(text.charAt(at + 1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
