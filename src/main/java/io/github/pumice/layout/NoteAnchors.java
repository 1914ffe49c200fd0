package io.github.pumice.layout;

import static io.github.pumice.layout.NoteMarks.core;
import static io.github.pumice.layout.NoteMarks.isClose;
import static io.github.pumice.layout.NoteMarks.isDigit;
import static io.github.pumice.layout.NoteMarks.isOpen;
import static io.github.pumice.layout.NoteMarks.letter;
import static io.github.pumice.layout.NoteMarks.mayBegin;
import static io.github.pumice.layout.NoteMarks.number;
import static io.github.pumice.layout.NoteMarks.skipBlank;

import io.github.pumice.layout.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks that stand in a line as an anchor does: behind a word, a point or a quotation.
 *
 * <p>The weight given here is that of the mark's own shape and of its neighbours in the line;
 * whether a note answers it is for {@link NoteAligner} to say.
 */
final class NoteAnchors {
  private static final String CLOSING = ".,;:!?…”’»)\"'“]›";

  /** More points than this before a number are the leaders of a table of contents. */
  private static final int MOST_CLOSING = 4;

  private static final String QUOTES = "\"'“”„«»‘’";

  private static final int LONGEST_PARENTHESIS = 200;

  private final String text;
  private final int from;
  private final int to;

  private NoteAnchors(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Adds the anchors that may stand in the line {@code [from, to)}, in order. */
  static void read(String text, int from, int to, List<NoteMark> into) {
    NoteAnchors line = new NoteAnchors(text, from, to);
    NoteMark own = NoteStarts.of(text, from, to);
    int at = own == null || own.kind() != Kind.SYMBOL ? from : own.end();
    while (at < to) {
      NoteMark anchor = line.mayBeginAt(at) ? line.anchorAt(at) : null;
      if (anchor != null) {
        into.add(anchor);
        at = anchor.end();
      } else {
        at++;
      }
    }
  }

  /** A quick look, which passes most letters by: one is a mark only before a bracket. */
  private boolean mayBeginAt(int at) {
    char c = text.charAt(at);
    return c >= 'a' && c <= 'z'
        ? at + 1 < to && isClose(text.charAt(at + 1))
        : c != ' ' && mayBegin(c);
  }

  private @Nullable NoteMark anchorAt(int at) {
    char c = text.charAt(at);
    if (isOpen(c)) {
      return delimited(at);
    }
    if (at == from) {
      return null;
    }
    if (isDigit(c)) {
      return plainNumber(at);
    }
    if (c >= 'a' && c <= 'z') {
      return letterWithClose(at);
    }
    NoteMark core = core(text, at, to);
    if (core == null) {
      return null;
    }
    return core.kind() == Kind.SYMBOL ? symbolAnchor(core) : closed(core, 4);
  }

  private @Nullable NoteMark delimited(int open) {
    NoteMark core = core(text, open + 1, to);
    if (core == null || core.end() >= to || !isClose(text.charAt(core.end()))) {
      return null;
    }
    boolean glued = open > from && text.charAt(open - 1) > ' ';
    int next = skipBlank(text, core.end() + 1, to);
    boolean pause = next == to || CLOSING.indexOf(text.charAt(next)) >= 0;
    if (open == from && !pause) {
      return null;
    }
    return new NoteMark(
        core.kind(),
        core.ordinal(),
        core.form() | NoteMark.OPEN | NoteMark.CLOSE,
        core.kind() == Kind.SYMBOL ? 4 : glued ? 3.5 : pause ? 3 : 2.2,
        open,
        core.end() + 1);
  }

  private @Nullable NoteMark symbolAnchor(NoteMark core) {
    char sign = text.charAt(core.start());
    int next = skipBlank(text, core.end(), to);
    boolean number = next < to && isDigit(text.charAt(next));
    boolean glued = text.charAt(core.start() - 1) > ' ';
    if (sign == '§' && (number || !glued || isOpen(text.charAt(core.start() - 1)))) {
      return null;
    }
    if (isCode(core) || (glued ? closes(core, sign) : opensOrMultiplies(core))) {
      return null;
    }
    boolean died = sign == '†' && number;
    return closed(core, died ? 0 : glued ? 4 : 3);
  }

  /** {@code .*}{@code /}, {@code \*X}, {@code %*}, and a sign that is named in quotation marks. */
  private boolean isCode(NoteMark core) {
    char before = text.charAt(core.start() - 1);
    char after = core.end() < to ? text.charAt(core.end()) : ' ';
    boolean named = QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0;
    char second = core.start() - 2 >= from ? text.charAt(core.start() - 2) : ' ';
    boolean pattern = second == '\\' || (before == '.' && isOpen(second));
    return named || pattern || NoteMarks.isCode(before) || NoteMarks.isCode(after);
  }

  /** {@code *word*}, and the end of {@code *** a line ***}. */
  private boolean closes(NoteMark core, char sign) {
    int open = text.lastIndexOf(sign, core.start() - 1);
    boolean opens =
        open >= from
            && Character.isLetter(text.charAt(open + 1))
            && (open == from || !Character.isLetterOrDigit(text.charAt(open - 1)));
    boolean ornament = core.end() == to && text.charAt(from) == sign;
    return text.charAt(core.start() - 1) == sign || opens || ornament;
  }

  /** {@code *word}, {@code *.txt}, {@code 3 * 4}, {@code 3 * x}. */
  private boolean opensOrMultiplies(NoteMark core) {
    int next = core.end() + (core.end() < to && text.charAt(core.end()) == '.' ? 1 : 0);
    boolean opens = next < to && Character.isLetterOrDigit(text.charAt(next));
    boolean more = core.end() < to && skipBlank(text, core.end(), to) < to;
    return opens || (more && isDigit(text.charAt(Math.max(from, core.start() - 2))));
  }

  private NoteMark closed(NoteMark core, double weight) {
    boolean close =
        core.end() < to && isClose(text.charAt(core.end())) && !openBefore(core.start());
    return new NoteMark(
        core.kind(),
        core.ordinal(),
        core.form() | (close ? NoteMark.CLOSE : 0),
        weight,
        core.start(),
        core.end() + (close ? 1 : 0));
  }

  /** Whether a parenthesis is still open at {@code at}. */
  private boolean openBefore(int at) {
    for (int i = at - 1; i >= 0 && at - i < LONGEST_PARENTHESIS; i--) {
      if (isClose(text.charAt(i))) {
        return false;
      }
      if (isOpen(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable NoteMark plainNumber(int at) {
    char before = text.charAt(at - 1);
    if (isDigit(before) || before == '-' || before == '/' || isOpen(before)) {
      return null;
    }
    int end = at;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at > 3 || text.charAt(at) == '0') {
      return end - at == 5 ? afterYear(at) : null;
    }
    NoteMark core = number(text, at, to);
    if (core == null || joinsOn(end)) {
      return null;
    }
    boolean glued = before > ' ';
    NoteMark mark = closed(core, glued ? gluedWeight(at) : 0);
    boolean withClose = (mark.form() & NoteMark.CLOSE) != 0;
    return withClose && !glued
        ? new NoteMark(Kind.NUMBER, core.ordinal(), mark.form(), 2, at, mark.end())
        : mark;
  }

  /** Whether what follows a number belongs to it: {@code 3.5}, {@code 4th}, {@code 7/8}. */
  private boolean joinsOn(int end) {
    if (end >= to) {
      return false;
    }
    char c = text.charAt(end);
    boolean more = end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1));
    return Character.isLetterOrDigit(c)
        || c == '°'
        || c == '%'
        || ((c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '–') && more);
  }

  /** {@code 19532}: a year and a mark. */
  private @Nullable NoteMark afterYear(int at) {
    boolean year = text.startsWith("1", at) || text.startsWith("20", at);
    return year && !joinsOn(at + 5)
        ? new NoteMark(Kind.NUMBER, text.charAt(at + 4) - '0', NoteMark.BARE, -0.5, at + 4, at + 5)
        : null;
  }

  /**
   * A number glued to what stands before it: {@code Jacob1} or {@code perfect.1}, not {@code B1} or
   * {@code bin/file1}.
   */
  private double gluedWeight(int at) {
    int wordEnd = at;
    while (wordEnd > from && CLOSING.indexOf(text.charAt(wordEnd - 1)) >= 0) {
      wordEnd--;
    }
    int word = wordEnd;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int letters = wordEnd - word;
    boolean closing = wordEnd < at;
    char last = text.charAt(at - 1);
    if (at - wordEnd > MOST_CLOSING) {
      return -4;
    }
    if (letters == 0) {
      boolean figure = wordEnd > from && isDigit(text.charAt(wordEnd - 1));
      return closing ? (figure && (last == '.' || last == ',' || last == ':') ? -1 : 2) : -2;
    }
    if (closing) {
      return letters > 3 || (last != '.' && last != ',') ? 3 : last == ',' ? 1.5 : 0.5;
    }
    if (word > from && text.charAt(word - 1) == '/') {
      return -2;
    }
    boolean capital = Character.isUpperCase(text.charAt(wordEnd - 1));
    return letters == 1 ? -2 : letters == 2 ? 0 : letters == 3 && capital ? 1 : 3;
  }

  private @Nullable NoteMark letterWithClose(int at) {
    boolean close = at + 1 < to && isClose(text.charAt(at + 1));
    if (!close || isDigit(text.charAt(at - 1)) || openBefore(at)) {
      return null;
    }
    return closed(letter(text, at, to), Character.isLetter(text.charAt(at - 1)) ? 2.5 : 1.5);
  }
}
