package io.github.pumice.characters;

import io.github.pumice.characters.mojibake.RepairMojibake;
import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;

/**
 * Removes characters that stand for nothing: stray C0 controls and terminal escape sequences, byte
 * order marks inside a text, and zero-width characters between letters that never need them.
 *
 * <p>{@code a\uFEFFb} → {@code ab}, {@code \u001B[31mred} → {@code red}. Tabs and line ends stay. A
 * zero-width space, joiner or non-joiner goes only between Latin, Greek or Cyrillic letters or at
 * their edges: Arabic, Indic scripts, Thai and emoji need theirs. Soft hyphens and direction marks
 * stay. C1 controls stay, for they may be bytes that nobody could read. Runs after {@link
 * RepairMojibake}, which reads controls as bytes. One scan.
 */
public final class RemoveControls implements Normalizer {

  private static final String ID = "remove-controls";
  private static final Reason CONTROL = new Reason(ID + "/c0", 0.99, "a control character in text");
  private static final Reason ESCAPE =
      new Reason(ID + "/terminal", 0.99, "an escape sequence for a terminal");
  private static final Reason MARK =
      new Reason(ID + "/byte-order-mark", 0.99, "a byte order mark inside the text");
  private static final Reason WIDTHLESS =
      new Reason(ID + "/zero-width", 0.95, "nothing to part or join here");

  /** What has to be looked at. */
  private static final CharFinder ODD =
      CharFinder.of(c -> c < ' ' ? c != '\n' : c == 0x7F || c == '\uFEFF' || isWidthless(c));

  private RemoveControls() {}

  /** The normalizer; it has no settings. */
  public static RemoveControls of() {
    return new RemoveControls();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    Edits.Builder edits = Edits.on(document);
    for (int i = ODD.next(text, 0); i < text.length(); ) {
      i = ODD.next(text, examine(text, i, edits));
    }
    return edits.build();
  }

  /** Looks at the character at {@code i}, proposes what is due, and tells where to go on. */
  private static int examine(String text, int i, Edits.Builder edits) {
    char c = text.charAt(i);
    if (c == '\uFEFF') {
      edits.delete(i, i + 1, MARK);
      return i + 1;
    }
    if (isWidthless(c)) {
      int end = i + 1;
      while (end < text.length() && isWidthless(text.charAt(end))) {
        end++;
      }
      if (isEuropean(text, i - 1) && isEuropean(text, end)) {
        edits.delete(i, end, WIDTHLESS);
      }
      return end;
    }
    if (c > 0x7F || c == '\n' || c == '\t') {
      return i + 1;
    }
    int end = c == '\u001B' ? escapeEnd(text, i) : i + 1;
    edits.delete(i, end, end > i + 1 ? ESCAPE : CONTROL);
    return end;
  }

  /** The end of {@code ESC [ 36;44 m}; just after the control where no sequence follows. */
  private static int escapeEnd(String text, int i) {
    int end = i + 1;
    if (end >= text.length() || text.charAt(end) != '[') {
      return i + 1;
    }
    end++;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == ';')) {
      end++;
    }
    boolean closed = end < text.length() && ((text.charAt(end) | 0x20) - 'a') < 26;
    return closed && Character.isLetter(text.charAt(end)) ? end + 1 : i + 1;
  }

  private static boolean isWidthless(int c) {
    return c >= '\u200B' && c <= '\u200D';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether an edge, a blank, ASCII, or a Latin, Greek or Cyrillic letter stands there. */
  private static boolean isEuropean(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return c < 0x530 || (c >= 0x1E00 && c < 0x2000) || (c >= '‐' && c <= '…');
  }
}
