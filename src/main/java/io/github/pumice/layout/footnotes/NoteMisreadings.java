package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.List;

/**
 * What OCR makes of small raised marks: {@code *} becomes a quotation mark or a degree sign, {@code
 * †} a {@code t}, {@code 1} an {@code l} or an apostrophe.
 *
 * <p>A misread mark is worth nothing alone: a misread start counts only where its anchor stands in
 * print, and what is left of an anchor, see {@link OddSign}, only above a note that lacks one.
 */
final class NoteMisreadings {
  private static final String STAR = "”“\"’‘'°^+";
  private static final String DAGGER = "tf+";
  private static final String ONE = "lIi|!'’‘";
  private static final String TWO = "?zZ";
  private static final String SIX = "°";

  private NoteMisreadings() {}

  /** Adds the starts that a line may be meant to have: one sign, perhaps a parenthesis, a blank. */
  static void starts(String text, int from, int to, List<NoteMark> into) {
    int end = from + 1;
    while (end < to && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    int count = end - from;
    int form = NoteMark.MISREAD;
    if (end < to && text.charAt(end) == ')') {
      form |= NoteMark.CLOSE;
      end++;
    }
    if (end + 1 >= to || text.charAt(end) != ' ' || !beginsText(text.charAt(end + 1))) {
      return;
    }
    char sign = text.charAt(from);
    add(Kind.SYMBOL, NoteSymbols.ordinal('*', count), STAR, sign, form, from, end, into);
    if (count > 1) {
      return;
    }
    add(Kind.NUMBER, 1, ONE, sign, form, from, end, into);
    add(Kind.NUMBER, 2, TWO, sign, form, from, end, into);
    add(Kind.NUMBER, 6, SIX, sign, form, from, end, into);
    add(Kind.SYMBOL, NoteSymbols.ordinal('†', 1), DAGGER, sign, form, from, end, into);
  }

  private static boolean beginsText(char c) {
    return Character.isUpperCase(c) || c == '„' || c == '“' || c == '«';
  }

  private static void add(
      Kind kind,
      int ordinal,
      String signs,
      char sign,
      int form,
      int from,
      int end,
      List<NoteMark> into) {
    if (signs.indexOf(sign) >= 0) {
      into.add(new NoteMark(kind, ordinal, form, -1, from, end));
    }
  }

  /** Whether OCR may have made an odd sign of the anchor of {@code start}. */
  static boolean mayBe(OddSign odd, NoteMark start) {
    return odd.mayBe(start.delimiters())
        || (start.isUnread() && start.delimiters() != NoteMark.BARE);
  }

  /** Whether OCR often makes that sign of such an anchor. */
  static boolean isUsual(OddSign odd, NoteMark start) {
    return start.isUnread() || signsLeft(start).indexOf(odd.kind()) >= 0;
  }

  /** Whether OCR makes the same signs of the anchors of two starts. */
  static boolean areAlike(NoteMark start, NoteMark other) {
    return start.kind() == other.kind() && signsLeft(start).equals(signsLeft(other));
  }

  /** What OCR leaves of a raised mark where no sentence has it. */
  private static String signsLeft(NoteMark start) {
    return switch (start.kind()) {
      case NUMBER -> (start.ordinal() == 1 ? "!'’‘|" : start.ordinal() == 6 ? "?°®" : "?") + ")]";
      case SYMBOL -> (NoteSymbols.stars(start.ordinal()) > 0 ? STAR + "®ªº" : "!?") + ")]";
      case LETTER, GREEK, UNREAD -> ")]";
    };
  }
}
