package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Search;

/**
 * A mark that may be a speck, and the words that touch it.
 *
 * @param text the text
 * @param at offset of the mark
 */
record SpeckSite(String text, int at) {
  private static final String STRANGE = "@/\\=<>{}#$%&+_~|^*";
  private static final int NEAR = 60;

  /** In a text that has no blank lines, what stands farther away is of another paragraph. */
  private static final int LONGEST_PARAGRAPH = 5000;

  char mark() {
    return text.charAt(at);
  }

  char before() {
    return at == 0 ? '\n' : text.charAt(at - 1);
  }

  char after() {
    return at + 1 == text.length() ? '\n' : text.charAt(at + 1);
  }

  /** Whether the mark stands after a word and before a blank. */
  boolean trails() {
    return Character.isLetter(before()) && isSpace(after());
  }

  /** Whether the mark stands after a blank and before a word. */
  boolean leads() {
    return isSpace(before()) && Character.isLetter(after());
  }

  /** Where the word before the mark starts. */
  int startBefore() {
    return startOfWord(at);
  }

  /** Where the word after the mark ends. */
  int endAfter() {
    return endOfWord(at + 1);
  }

  String wordBefore() {
    return text.substring(startBefore(), at);
  }

  String wordAfter() {
    return text.substring(at + 1, endAfter());
  }

  /** Where the word begins that comes after the mark and a blank. */
  int next() {
    int start = at + 1;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  int startOfWord(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  int endOfWord(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether the mark is in prose, whose lines do not matter: hardly anything but letters and
   * blanks, and nothing that belongs to addresses of machines, formulas or code. One more mark that
   * touches one word may be a speck.
   */
  boolean isInProse() {
    int from = at;
    while (from > 0 && at - from < NEAR && !isBlankLine(from - 1)) {
      from--;
    }
    int to = at;
    while (to < text.length() && to - at < NEAR && !isBlankLine(to)) {
      to++;
    }
    int words = 0;
    int specks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      words += Character.isLetter(c) ? 1 : 0;
      if (STRANGE.indexOf(c) >= 0 && c != mark()) {
        specks++;
        if (specks > 1 || !new SpeckSite(text, i).isLoose()) {
          return false;
        }
      }
    }
    return words >= 12 && words * 3 >= 2 * (to - from);
  }

  private boolean isBlankLine(int lineEnd) {
    return text.startsWith("\n\n", lineEnd);
  }

  private boolean isLoose() {
    return SpeckRules.isSign(mark()) && trails() != leads();
  }

  /**
   * Whether the same mark stands in the line once more, as around words that are set apart, or a
   * backtick is closed by an apostrophe.
   */
  boolean isPaired() {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    return Search.last(text, mark(), start, at) >= 0
        || Search.first(text, mark(), at + 1, end < 0 ? text.length() : end) >= 0
        || (mark() == '`' && Search.first(text, '\'', at + 1, paragraphEnd()) >= 0);
  }

  /** Where the paragraph of the mark ends, or so far after it that none reaches there. */
  private int paragraphEnd() {
    int latest = Math.min(text.length(), at + LONGEST_PARAGRAPH);
    int end = at;
    while (end < latest && !text.startsWith("\n\n", end)) {
      end++;
    }
    return end;
  }

  /**
   * Whether the mark stands before another word nearby, as names do: {@code .config and .local}.
   */
  boolean hasTwin() {
    char mark = mark();
    int to = Math.min(text.length() - 1, at + NEAR);
    for (int i = Math.max(1, at - NEAR); i < to; i++) {
      if (text.charAt(i) == mark && i != at && new SpeckSite(text, i).leads()) {
        return true;
      }
    }
    return false;
  }

  /** The mark goes; nothing else does. */
  void remove(Edits.Builder edits, Reason reason) {
    edits.delete(at, at + 1, reason);
  }

  /** The doubt is shown with the words around the mark. */
  void ask(Edits.Builder edits, Reason reason) {
    int start = trails() || Character.isLetter(before()) ? startBefore() : at;
    int end = Character.isLetter(after()) ? endAfter() : at + 1;
    edits.flag(start, end, text.substring(start, at) + text.substring(at + 1, end), reason);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\u00A0';
  }
}
