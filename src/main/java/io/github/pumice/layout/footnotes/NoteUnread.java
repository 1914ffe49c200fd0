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
  private static final String SIGNS = "?!°®©ª~|\"“”‘’'";

  /** What is left of several stars. */
  private static final String STARS = "*#";

  private static final String QUOTES = "\"“”‘’'";

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

  /** Letters that OCR makes of {@code †} and of a raised {@code 1} or {@code 2}. */
  private static final String LETTERS = "tflIizZ";

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
    NoteMark left = (SIGNS + STARS).indexOf(c) >= 0 ? line.signs() : null;
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
    boolean open = apart && !closed && end > from + 1 && !isClosed(end, ")");
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
    String signs = STARS.indexOf(text.charAt(from)) >= 0 ? STARS : SIGNS;
    int end = from + 1;
    while (end < to && end - from < MOST_STARS && signs.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean single = end == from + 1;
    boolean closed = end < to && text.charAt(end) == ')';
    end = closed ? endOfClosed(end) : end;
    int next = NoteMarks.skipBlank(text, end, to);
    boolean quotes = QUOTES.indexOf(text.charAt(from)) >= 0;
    boolean star = text.charAt(from) == '*';
    if (next - end > 1
        || !(beginsText(next) || ((next > end || !quotes) && beginsQuotation(next)))
        || (single && text.charAt(from) == '#')
        || (star && single && NoteStarts.of(text, from, to) == null)
        || (quotes && next == end && !closed && isClosed(end, QUOTES))) {
      return null;
    }
    boolean doubtful = star || (quotes && next == end && !closed);
    return mark(closed ? NoteMark.CLOSE : NoteMark.BARE, doubtful ? DOUBTFUL : SIGN, end);
  }

  /** {@code t Ibid.}, {@code €) Ibid.}, {@code 1°. Ibid.}: a blank parts it from a sentence. */
  private @Nullable NoteMark alone(char first) {
    if (UNLIKELY.indexOf(first) >= 0 || (Character.isLetter(first) && LETTERS.indexOf(first) < 0)) {
      return null;
    }
    int end = from;
    while (end < to && end - from < MOST_SIGNS && text.charAt(end) > ' ') {
      if (Character.isLetter(text.charAt(end++)) && end - from > 1) {
        return null;
      }
    }
    boolean closed = text.charAt(end - 1) == ')';
    boolean letter = Character.isLetter(first);
    boolean apart = end < to && text.charAt(end) == ' ' && beginsText(end + 1);
    boolean read = !closed && NoteStarts.of(text, from, to) != null;
    if (!apart || read || (letter && end - from > (closed ? 2 : 1))) {
      return null;
    }
    return mark(closed ? NoteMark.CLOSE : NoteMark.BARE, letter ? LETTER : DOUBTFUL, end);
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

  /** Whether one of the signs closes what opens before {@code at}: behind a word, before none. */
  private boolean isClosed(int at, String signs) {
    int most = Math.min(text.length() - 1, at + LONGEST_QUOTE);
    for (int i = at + 1; i < most; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0
          && text.charAt(i - 1) > ' '
          && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
