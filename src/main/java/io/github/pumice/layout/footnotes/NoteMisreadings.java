package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Search;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What OCR makes of small raised marks: {@code *} becomes a quotation mark or a degree sign, {@code
 * †} a {@code t}, {@code 1} an {@code l} or an apostrophe.
 *
 * <p>A misread mark is worth nothing alone. A misread anchor is looked for only where a note begins
 * whose anchor is missing; a misread start counts only where its anchor stands in print.
 */
final class NoteMisreadings {
  private static final String STAR = "”“\"’‘'°^+";
  private static final String DAGGER = "tf+";
  private static final String ONE = "lIi|!'’‘";
  private static final String TWO = "?zZ";
  private static final String SIX = "°";
  private static final String OPENING = "“„«‘‹";
  private static final String CLOSING = "”’»›";

  /**
   * A sign like one that a word begins with, so many characters before, closes what that opened.
   */
  private static final int LONGEST_QUOTE = 300;

  private NoteMisreadings() {}

  private static String signs(Kind kind, int ordinal) {
    if (kind == Kind.SYMBOL) {
      return NoteSymbols.stars(ordinal) > 0 ? STAR : NoteSymbols.isFirst(ordinal) ? DAGGER : "";
    }
    if (kind == Kind.LETTER) {
      return "";
    }
    return ordinal == 1 ? ONE : ordinal == 2 ? TWO : ordinal == 6 ? SIX : "";
  }

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

  /** The one place on the page that may be the misread anchor of {@code start}, if there is one. */
  static @Nullable NoteMark anchor(PageLines lines, NoteMark start) {
    String signs = signs(start.kind(), start.ordinal());
    NoteMark only = null;
    int depth = 0;
    int top = Math.max(0, lines.count() - NotePage.MOST_LINES);
    for (int line = top; line < lines.count() && !signs.isEmpty(); line++) {
      for (int at = lines.start(line); at < lines.end(line) && at < start.start(); at++) {
        char c = lines.whole().charAt(at);
        depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
        boolean closes = depth > 0 && CLOSING.indexOf(c) >= 0;
        depth -= closes ? 1 : 0;
        int end = at + Math.max(1, NoteSymbols.stars(start.ordinal()));
        if (signs.indexOf(c) >= 0
            && !closes
            && at > lines.start(line)
            && isRun(lines, line, at, end)) {
          if (only != null) {
            return null;
          }
          only = start.asMisread(1, at, end);
        }
      }
    }
    return only;
  }

  /** Whether one sign stands from {@code at} to {@code end}, behind a word, before a pause. */
  private static boolean isRun(PageLines lines, int line, int at, int end) {
    String text = lines.whole();
    char sign = text.charAt(at);
    for (int i = at; i < end; i++) {
      if (i >= lines.end(line) || text.charAt(i) != sign) {
        return false;
      }
    }
    char before = text.charAt(at - 1);
    int earliest = Math.max(lines.page().start(), at - LONGEST_QUOTE + 1);
    int open = Search.last(text, sign, earliest, at);
    if (open == 0 || (open > 0 && text.charAt(open - 1) <= ' ')) {
      return false;
    }
    boolean behind = Character.isLetter(before) || ".,;:!?".indexOf(before) >= 0;
    boolean pause =
        end == lines.end(line)
            || text.charAt(end) <= ' '
            || ".,;:!?)".indexOf(text.charAt(end)) >= 0;
    return behind && pause && !Character.isLetterOrDigit(sign);
  }
}
