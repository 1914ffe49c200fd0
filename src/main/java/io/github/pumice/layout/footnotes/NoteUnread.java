package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what OCR has left of a mark before a note, though nobody can tell which mark it was: {@code
 * ? Ibid., p. 4}, {@code ‘Tale of a Mill}, {@code (D Report on Wool}, {@code THollis, fol. 3}.
 *
 * <p>What stands there is no beginning of a sentence: a sign of its end, or a quotation mark or
 * parenthesis that nothing closes. A dash, a point, a bullet and the turned signs of Spanish begin
 * lines as they are printed.
 */
final class NoteUnread {
  /** What is left of several stars. */
  private static final String STARS = "*#";

  /** What was not closed after so many characters is never closed. */
  private static final int LONGEST_QUOTE = 300;

  /** Signs that are left of a mark where a word is glued to them. */
  private static final String GLUED = "+$0";

  private static final int MOST_SIGNS = 3;

  /** So many stars a mark may have, and what is left of them. */
  private static final int MOST_STARS = 9;

  private static final double SIGN = 0.5;

  /** A star may be the item of a list, and quotations may be closed on a later page. */
  private static final double DOUBTFUL = -0.5;

  private static final double LETTER = -1;

  /**
   * What begins lines as it is printed: dashes, bullets, the signs of quotations, sections,
   * comments.
   */
  private static final String UNLIKELY = "-–—•·…§¶«„‹‚([{.,¿¡&_=#0123456789";

  private final String text;
  private final int from;
  private final int to;

  private NoteUnread(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The mark that is left before the line {@code [from, to)}, if something is. */
  static @Nullable NoteMark of(String text, int from, int to) {
    NoteUnread line = new NoteUnread(text, from, to);
    char c = text.charAt(from);
    if (c == '(') {
      return line.parenthesis();
    }
    NoteMark left = NoteConfusion.isSign(c) || isStar(c) ? line.signs() : null;
    left = left == null && c != '*' ? line.alone(c) : left;
    return left == null ? line.glued(c) : left;
  }

  /**
   * {@code THollis}, {@code l0Ibid.}, {@code +On}: a character, or a letter and a figure, before a
   * word with a capital, which no spelling has there.
   */
  private @Nullable NoteMark glued(char first) {
    boolean letter = Character.isLetter(first);
    int word =
        letter && from + 1 < to && NoteMarks.isDigit(text.charAt(from + 1)) ? from + 2 : from + 1;
    boolean begins = word + 2 < to && NoteStarts.beginsText(text.charAt(word));
    boolean quoted = begins && !Character.isLetter(text.charAt(word));
    int elided = begins && "'’".indexOf(text.charAt(word + 1)) >= 0 ? word + 1 : word;
    boolean capital = begins && isLower(elided + 1) && (!letter || isLower(elided + 2));
    boolean odd = letter || GLUED.indexOf(first) >= 0;
    return odd && (capital || quoted) ? mark(NoteMark.BARE, DOUBTFUL, word) : null;
  }

  private boolean isLower(int at) {
    return at < to && Character.isLowerCase(text.charAt(at));
  }

  /** {@code (D Report}, {@code (2 Report}, {@code () Report}, {@code (@) Report}. */
  private @Nullable NoteMark parenthesis() {
    int end = from + 1;
    while (end < to && end - from <= MOST_SIGNS && isSign(text.charAt(end))) {
      end++;
    }
    boolean closed = end < to && text.charAt(end) == ')';
    end = closed ? endOfClosed(end) : end;
    boolean apart = end < to && text.charAt(end) == ' ';
    boolean open = apart && !closed && end > from + 1 && !isClosed(end, false);
    return apart && beginsText(end + 1) && (closed || open)
        ? mark(NoteMark.OPEN | NoteMark.CLOSE, SIGN, end)
        : null;
  }

  /** Behind a parenthesis and the point that may follow. */
  private int endOfClosed(int close) {
    return close + 1 < to && text.charAt(close + 1) == '.' ? close + 2 : close + 1;
  }

  private static boolean isSign(char c) {
    return c > ' ' && c != ')' && c != '(';
  }

  private @Nullable NoteMark signs() {
    boolean stars = isStar(text.charAt(from));
    int end = from + 1;
    while (end < to
        && end - from < MOST_STARS
        && (stars ? isStar(text.charAt(end)) : NoteConfusion.isSign(text.charAt(end)))) {
      end++;
    }
    boolean single = end == from + 1;
    boolean closed = end < to && text.charAt(end) == ')';
    end = closed ? endOfClosed(end) : end;
    int next = NoteMarks.skipBlank(text, end, to);
    boolean quotes = NoteConfusion.isQuote(text.charAt(from));
    boolean star = text.charAt(from) == '*';
    if (next - end > 1
        || !(beginsText(next) || ((next > end || !quotes) && beginsQuotation(next)))
        || (single && text.charAt(from) == '#')
        || (star && (single || NoteStarts.of(text, from, to) != null))
        || (quotes && next == end && !closed && isClosed(end, true))) {
      return null;
    }
    boolean doubtful = star || (quotes && next == end && !closed);
    return mark(closed ? NoteMark.CLOSE : NoteMark.BARE, doubtful ? DOUBTFUL : SIGN, end);
  }

  /** {@code t Ibid.}, {@code +t Ibid.}, {@code €)Ibid.}: no spelling has that before a capital. */
  private @Nullable NoteMark alone(char first) {
    if (UNLIKELY.indexOf(first) >= 0) {
      return null;
    }
    int end = from;
    int letters = 0;
    while (end < to && end - from < MOST_SIGNS && text.charAt(end) > ' ' && !isClosedAt(end)) {
      char c = text.charAt(end++);
      letters += Character.isLetter(c) ? 1 : 0;
      if (Character.isLetter(c) && (!NoteConfusion.isLetter(c) || NoteConfusion.isQuote(first))) {
        return null;
      }
    }
    boolean closed = isClosedAt(end);
    boolean blank = end < to && text.charAt(end) == ' ';
    boolean letter = Character.isLetter(first);
    boolean sign = end > from + 1 && letters < end - from && text.charAt(from + 1) != '.';
    boolean odd = letters == 0 || (letters == 1 && (end == from + 1 || sign));
    boolean read = !closed && NoteStarts.of(text, from, to) != null;
    if (!odd || read || !(blank || closed) || !beginsText(blank ? end + 1 : end)) {
      return null;
    }
    return mark(closed ? NoteMark.CLOSE : NoteMark.BARE, letter ? LETTER : DOUBTFUL, end);
  }

  private boolean isClosedAt(int end) {
    return end > from && text.charAt(end - 1) == ')';
  }

  private static boolean isStar(char c) {
    return STARS.indexOf(c) >= 0;
  }

  private NoteMark mark(int form, double weight, int end) {
    return new NoteMark(Kind.UNREAD, 0, form, weight, from, end);
  }

  private boolean beginsText(int at) {
    return at + 1 < to && Character.isUpperCase(text.charAt(at));
  }

  /** Whether a quotation that opens at {@code at} begins a sentence. */
  private boolean beginsQuotation(int at) {
    boolean opens =
        at < to
            && !Character.isUpperCase(text.charAt(at))
            && NoteStarts.beginsText(text.charAt(at));
    return opens && beginsText(NoteMarks.skipBlank(text, at + 1, to));
  }

  /** Whether a quotation or a parenthesis that opens before {@code at} closes behind a word. */
  private boolean isClosed(int at, boolean quotes) {
    int most = Math.min(text.length() - 1, at + LONGEST_QUOTE);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if ((quotes ? NoteConfusion.isQuote(c) : c == ')')
          && text.charAt(i - 1) > ' '
          && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
