package io.github.pumice.layout;

import static io.github.pumice.layout.NoteMarks.core;
import static io.github.pumice.layout.NoteMarks.endOfClosed;
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

  /** The digits of a year. */
  private static final int YEAR = 4;

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
    if (isOrnament(text, from, to)) {
      return;
    }
    NoteMark carried = from < to && mayBegin(text.charAt(from)) ? line.carried() : null;
    if (carried != null) {
      into.add(carried);
      at = carried.end();
    }
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

  /** A quick look, which passes most letters by: they are a mark only before a bracket. */
  private boolean mayBeginAt(int at) {
    char c = text.charAt(at);
    if (c < 'a' || c > 'z') {
      return c != ' ' && mayBegin(c);
    }
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    return next == c || next == '.' || isClose(next);
  }

  /** A line of stars and blanks. */
  private static boolean isOrnament(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ' && !NoteSymbols.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A mark that was carried to the next line, behind which the sentence goes on: {@code the
   * miller⏎1) came again}.
   */
  private @Nullable NoteMark carried() {
    boolean open = isOpen(text.charAt(from));
    NoteMark core = core(text, open ? from + 1 : from, to);
    if (core == null) {
      return null;
    }
    int end = endOfClosed(text, core.end(), to);
    boolean close = end > core.end();
    boolean bare = core.kind() != Kind.SYMBOL && (core.form() & NoteMark.RAISED) == 0;
    if ((open || bare) && !close) {
      return null;
    }
    int next = skipBlank(text, end, to);
    boolean pause = next == to || ",.;:".indexOf(text.charAt(end)) >= 0;
    boolean goesOn = next > end && next < to && Character.isLowerCase(text.charAt(next));
    char above = lastAbove();
    boolean midSentence = Character.isLetterOrDigit(above) || above == ',' || above == ')';
    if (!(pause || goesOn) || !(midSentence || (pause && NoteEvidence.endsSentence(above)))) {
      return null;
    }
    int form = core.form() | (open ? NoteMark.OPEN : 0) | (close ? NoteMark.CLOSE : 0);
    return new NoteMark(core.kind(), core.ordinal(), form, pause ? 2 : 1, from, end);
  }

  /** The last inked character of the lines above; a line end where there is none. */
  private char lastAbove() {
    int at = from - 1;
    while (at >= 0 && text.charAt(at) <= ' ') {
      at--;
    }
    return at < 0 ? '\n' : text.charAt(at);
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
    if (NoteLetters.isLatin(c) || NoteLetters.isGreek(c)) {
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
    int end = endOfClosed(text, core.end(), to);
    boolean close = end > core.end() && (!openBefore(core.start()) || closesLater(end));
    return new NoteMark(
        core.kind(),
        core.ordinal(),
        core.form() | (close ? NoteMark.CLOSE : 0),
        weight,
        core.start(),
        close ? end : core.end());
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

  /** Whether a word that begins behind {@code at} closes a parenthesis: then no mark does. */
  private boolean closesLater(int at) {
    int most = Math.min(text.length(), at + LONGEST_PARENTHESIS);
    for (int i = at; i < most; i++) {
      char c = text.charAt(i);
      if (isOpen(c)) {
        return false;
      }
      if (isClose(c)) {
        boolean word = Character.isLetter(text.charAt(i - 1)) && i - 2 >= at;
        return word && Character.isLetter(text.charAt(i - 2));
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
      return end - at == 5 || end - at == 6 ? afterYear(at, end) : null;
    }
    NoteMark core = number(text, at, to);
    boolean closed = endOfClosed(text, end, to) > end;
    if (core == null || (!closed && joinsOn(end))) {
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

  /** {@code 19532} or {@code 185312}: a year and a mark. */
  private @Nullable NoteMark afterYear(int at, int end) {
    boolean year = text.startsWith("1", at) || text.startsWith("20", at);
    NoteMark core = core(text, at + YEAR, end);
    return year && core != null && !joinsOn(end)
        ? new NoteMark(Kind.NUMBER, core.ordinal(), NoteMark.BARE, -0.5, at + YEAR, end)
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
    NoteMark core = letter(text, at, to);
    char before = text.charAt(at - 1);
    int end = endOfClosed(text, core.end(), to);
    boolean inWord =
        core.kind() == Kind.GREEK
            && Character.UnicodeScript.of(before) == Character.UnicodeScript.GREEK;
    if (end == core.end() || isDigit(before) || inWord) {
      return null;
    }
    boolean enclosed = openBefore(at);
    if (enclosed && !closesLater(end)) {
      return null;
    }
    double weight = Character.isLetter(before) ? 2.5 : 1.5;
    return closed(core, enclosed ? weight - 1.5 : weight);
  }
}
