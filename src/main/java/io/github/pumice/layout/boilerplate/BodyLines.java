package io.github.pumice.layout.boilerplate;

import io.github.pumice.core.Document;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The lines of a document's body, blank ones too, as notices are read: trimmed, by paragraph and
 * page.
 */
final class BodyLines {
  private static final int LONGEST_KEY = 60;

  private final Document document;
  private final String text;
  private final int count;

  BodyLines(Document document) {
    this.document = document;
    this.text = document.text();
    int end = document.body().end();
    this.count = end == 0 ? 0 : document.lineAt(end - 1) + 1;
  }

  int count() {
    return count;
  }

  /** Where a line starts; for the line after the last one, where the body ends. */
  int start(int line) {
    return line < count ? document.lineStart(line) : document.body().end();
  }

  /** The line after the last one that begins before an offset. */
  int lineBefore(int offset) {
    return Math.min(count, document.lineAt(Math.max(0, offset)) + 1);
  }

  /** A line without the blanks around it. */
  String text(int line) {
    return text.substring(document.lineStart(line), document.lineEnd(line)).strip();
  }

  /** Lines as one, a blank between them. */
  String text(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int line = from; line < to; line++) {
      joined.append(line == from ? "" : " ").append(text(line));
    }
    return joined.toString();
  }

  /** Whether the first character that is not blank is this one. */
  boolean startsWith(int line, char first) {
    int at = document.lineStart(line);
    while (at < document.lineEnd(line) && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < document.lineEnd(line) && text.charAt(at) == first;
  }

  boolean isBlank(int line) {
    for (int i = document.lineStart(line); i < document.lineEnd(line); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word in small letters stands on the line, in whatever letters. */
  Predicate<String> contains(int line) {
    String small = text(line).toLowerCase(Locale.ROOT);
    return small::contains;
  }

  /** Whether the line has a colon, or {@code by}, where a field's key could end. */
  boolean couldBeField(int line) {
    int limit = Math.min(document.lineEnd(line), document.lineStart(line) + LONGEST_KEY);
    for (int i = document.lineStart(line); i < limit; i++) {
      if (text.charAt(i) == ':' || text.startsWith(" by ", i)) {
        return true;
      }
    }
    return false;
  }

  /** The last character of a line that is not blank; a blank where there is none. */
  char lastCharacter(int line) {
    String inked = text(line);
    return inked.isEmpty() ? ' ' : inked.charAt(inked.length() - 1);
  }

  boolean isIndented(int line) {
    int start = document.lineStart(line);
    return start < document.lineEnd(line) && Character.isWhitespace(text.charAt(start));
  }

  private boolean beginsPage(int line) {
    return document.page(document.pageAt(start(line))).start() == start(line);
  }

  /** The first line of the paragraph: after a blank line, or the first of a page. */
  int paragraphStart(int line) {
    int first = line;
    while (first > 0 && !beginsPage(first) && !isBlank(first - 1)) {
      first--;
    }
    return first;
  }

  /** The line after the last one of the paragraph. */
  int paragraphEnd(int line) {
    int end = line + 1;
    while (end < count && !isBlank(end) && !beginsPage(end)) {
      end++;
    }
    return end;
  }

  /** The first line from {@code line} on that is not blank, or the number of lines. */
  int nextInked(int line) {
    int next = line;
    while (next < count && isBlank(next)) {
      next++;
    }
    return next;
  }
}
