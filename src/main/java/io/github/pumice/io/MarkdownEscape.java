package io.github.pumice.io;

/**
 * Decides before which characters a backslash is needed, so that CommonMark shows the text as it
 * stands. As few as possible: brackets, underscores and digits stay bare where they mean nothing.
 *
 * <p>After the CommonMark Spec 0.31.2 (John MacFarlane, 2024).
 */
final class MarkdownEscape {
  private static final int LONGEST_ENTITY = 33;
  private static final int LONGEST_LIST_NUMBER = 9;

  private MarkdownEscape() {}

  /** Whether {@code text.charAt(i)} needs a backslash inside a line. */
  static boolean inLine(String text, int i) {
    char next = at(text, i + 1);
    return switch (text.charAt(i)) {
      case '\\', '`', '*', '~' -> true;
      case '_' -> !(Character.isLetterOrDigit(at(text, i - 1)) && Character.isLetterOrDigit(next));
      case '[' -> next == '^';
      case ']' -> next == '(' || next == '[' || next == ':';
      case '!' -> next == '[';
      case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
      case '&' -> isEntity(text, i + 1);
      default -> false;
    };
  }

  /** Whether a line that starts at {@code i} needs a backslash before it; -1, or before which. */
  static int atLineStart(String text, int i, int lineEnd) {
    char first = text.charAt(i);
    return switch (first) {
      case '#', '>', '=' -> i;
      case '-', '+' -> isBreak(text, i + 1, lineEnd) || at(text, i + 1) == first ? i : -1;
      default -> listDelimiter(text, i, lineEnd);
    };
  }

  private static int listDelimiter(String text, int start, int lineEnd) {
    int i = start;
    while (i < lineEnd && i - start < LONGEST_LIST_NUMBER && isDigit(text.charAt(i))) {
      i++;
    }
    boolean delimiter =
        i > start && i < lineEnd && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return delimiter && isBreak(text, i + 1, lineEnd) ? i : -1;
  }

  private static boolean isBreak(String text, int i, int lineEnd) {
    return i >= lineEnd || text.charAt(i) == ' ' || text.charAt(i) == '\t';
  }

  private static boolean isEntity(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_ENTITY);
    int i = from;
    while (i < limit && (isAsciiAlphanumeric(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    return i > from && at(text, i) == ';';
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }
}
