package io.github.pumice.layout.footnotes;

import static io.github.pumice.layout.footnotes.NoteMarks.isDigit;

import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.footnotes.OddSign.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the odd signs in the lines of a page; linear in the page. */
final class OddSignReader {
  /** Signs of marks that stand in sums and programs too. */
  private static final String OTHERS = "*+$";

  private static final String PAUSES = ".,;:";
  private static final String ENDS = "!?";
  private static final String CLOSING = ".,;:!?)”“»";

  /** What may be odd; of a blank it is the point behind it that tells. */
  private static final CharFinder TELLING =
      CharFinder.of(
          c ->
              c != OddSign.BLANK
                  && (!Character.isLetter(c)
                      || NoteConfusion.isLetter((char) c)
                      || isSign((char) c)));

  /** A sign like one that a word begins with, so many characters before, closes what it opened. */
  private static final int LONGEST_QUOTE = 300;

  /** A shorter word may well end so. */
  private static final int SHORTEST = 3;

  private final String text;
  private final Vocabulary words;
  private final int page;
  private final AnchorLine line;

  private OddSignReader(PageLines lines, int line, Vocabulary words) {
    this.text = lines.whole();
    this.words = words;
    this.page = lines.page().start();
    this.line = new AnchorLine(text, lines.start(line), lines.end(line));
  }

  /** The odd signs of a page, in order. */
  static List<OddSign> read(PageLines lines, Vocabulary words) {
    List<OddSign> odds = new ArrayList<>();
    int top = Math.max(0, lines.count() - NotePage.MOST_LINES);
    for (int line = top; line < lines.count(); line++) {
      new OddSignReader(lines, line, words).addTo(odds);
    }
    return odds;
  }

  private void addTo(List<OddSign> into) {
    int from = line.from() + 1;
    int at = TELLING.next(text, from, line.to());
    while (at < line.to()) {
      OddSign odd = at > from && isLeftBlank(at - 1) ? odd(OddSign.BLANK, at - 1, at) : at(at);
      if (odd != null) {
        into.add(odd);
      }
      from = odd == null ? at + 1 : odd.end();
      at = TELLING.next(text, from, line.to());
    }
  }

  private static boolean isSign(char c) {
    return NoteConfusion.isSign(c) || OTHERS.indexOf(c) >= 0;
  }

  private @Nullable OddSign at(int at) {
    char c = text.charAt(at);
    if (areTwoFigures(at)) {
      return odd(text.substring(at, at + 2), at, at + 2);
    }
    if (NoteConfusion.isLetter(c)) {
      return isPause(at + 1) && (isStray(at) || isBehindSentence(at)) ? odd(c, at, at + 1) : null;
    }
    char before = text.charAt(at - 1);
    if (c == '(') {
      return isLeftBetweenParentheses(at) ? odd(')', at, close(at) + 1) : null;
    }
    if (before == ' ') {
      return apart(at);
    }
    if (!Character.isLetter(before) && CLOSING.indexOf(before) < 0) {
      return null;
    }
    if (c == ')' && Character.isLetter(before)) {
      return isWithinParenthesis(at) ? null : odd(c, at, at + 1);
    }
    int end =
        NoteConfusion.isStar(c) && !Quotation.closes(text, page, at)
            ? NoteConfusion.endOfStars(text, at, line.to())
            : NoteMarks.endOfRun(text, at, line.to());
    if (line.after(end) == ')' && !Character.isLetter(c)) {
      return isWithinParenthesis(at) ? null : odd(')', at, end + 1);
    }
    if (c == '[') {
      int close = line.after(end) == ']' ? end : end + 1;
      return line.after(close) == ']' ? odd(']', at, close + 1) : null;
    }
    if (!isPause(end)) {
      return null;
    }
    boolean single = end == at + 1;
    if (isOdd(at, end)) {
      boolean alike = NoteMarks.endOfRun(text, at, end) == end;
      return odd(text.substring(at, alike ? at + 1 : end), at, end);
    }
    boolean usual = single && (ENDS.indexOf(c) >= 0 || NoteConfusion.isQuote(c));
    return usual ? new OddSign(String.valueOf(c), Place.USUAL, at, end) : null;
  }

  private OddSign odd(char sign, int start, int end) {
    return odd(String.valueOf(sign), start, end);
  }

  private OddSign odd(String sign, int start, int end) {
    boolean besidePoint = isEnd(text.charAt(start - 1)) || isPoint(line.after(end));
    return new OddSign(sign, besidePoint ? Place.BESIDE_POINT : Place.WITHIN, start, end);
  }

  /** {@code the mill!4}, {@code the mill.l0}: one figure was read, or none, but two were there. */
  private boolean areTwoFigures(int at) {
    char before = text.charAt(at - 1);
    char tens = text.charAt(at);
    char ones = line.after(at + 1);
    boolean behind = Character.isLetter(before) || CLOSING.indexOf(before) >= 0;
    boolean letter = Character.isLetter(tens);
    boolean elided = NoteConfusion.isQuote(tens) && Character.isLetter(ones);
    if (!behind || elided || !NoteConfusion.mayBeTens(tens) || !isPause(at + 2)) {
      return false;
    }
    boolean stray = !Character.isLetter(before) || isDigit(ones) || !isKnown(at + 1);
    boolean odd = letter ? stray && !Character.isLetter(ones) : !(isDigit(tens) && isDigit(ones));
    return ENDS.indexOf(ones) >= 0
        ? letter ? isStray(at) : ENDS.indexOf(tens) >= 0 && isWithinSentence(at, at + 2)
        : odd && NoteConfusion.mayBeOnes(ones);
  }

  /** Whether the text has the word that ends at {@code end} elsewhere. */
  private boolean isKnown(int end) {
    return words.count(text, NoteMarks.wordStart(text, line.from(), end), end) > 1;
  }

  /** {@code the millt}: the text has the word without its last letter, and not with it. */
  private boolean isStray(int at) {
    int from = NoteMarks.wordStart(text, line.from(), at);
    return from > line.from() && at - from >= SHORTEST && !isKnown(at + 1) && isKnown(at);
  }

  /** {@code the mill.l There}, {@code the mill!“t There}. */
  private boolean isBehindSentence(int at) {
    int word = at;
    while (word > line.from() && CLOSING.indexOf(text.charAt(word - 1)) >= 0) {
      word--;
    }
    return word < at
        && word - 2 >= line.from()
        && Character.isLetter(text.charAt(word - 1))
        && Character.isLetter(text.charAt(word - 2))
        && line.after(at + 1) <= ' ';
  }

  /**
   * {@code the mill @) stands}, {@code the mill. @)}, {@code the mill ?.}, {@code the mill !
   * stands}.
   */
  private @Nullable OddSign apart(int at) {
    char c = text.charAt(at);
    int end = at + 1;
    char behind = second(at);
    boolean closed = line.after(end) == ')';
    boolean word = Character.isLetter(behind) || (closed && CLOSING.indexOf(behind) >= 0);
    if (Character.isLetterOrDigit(c) || !word) {
      return null;
    }
    if (closed) {
      boolean left = c > ' ' && c != '.' && !isWithinParenthesis(at);
      return left ? odd(')', at, end + 1) : null;
    }
    boolean pause =
        (line.after(end) == '.' || line.after(end) == ',') && line.after(end + 1) <= ' ';
    boolean within = line.after(end) <= ' ' && Character.isLowerCase(next(end));
    return (pause || (within && !NoteConfusion.isQuote(c))) && isSign(c) ? odd(c, at, end) : null;
  }

  /** {@code the mill .} */
  private boolean isLeftBlank(int at) {
    char point = text.charAt(at + 1);
    return text.charAt(at) == OddSign.BLANK
        && Character.isLetter(text.charAt(at - 1))
        && (point == '.' || point == ',')
        && line.after(at + 2) <= ' ';
  }

  /** {@code the mill (@) stands}, {@code the mill ()}: one sign or none that is no mark itself. */
  private boolean isLeftBetweenParentheses(int open) {
    int close = close(open);
    return close < line.to()
        && text.charAt(close) == ')'
        && !Character.isDigit(text.charAt(close - 1))
        && !NoteSymbols.is(text.charAt(close - 1));
  }

  /** Where a parenthesis with one sign or none closes. */
  private int close(int open) {
    return line.after(open + 1) == ')' ? open + 1 : open + 2;
  }

  private boolean isPause(int end) {
    char after = line.after(end);
    return after <= ' ' || CLOSING.indexOf(after) >= 0;
  }

  private boolean isOdd(int at, int end) {
    char c = text.charAt(at);
    if (ENDS.indexOf(c) >= 0) {
      return end == at + 1 && isWithinSentence(at, end);
    }
    if (Character.isDigit(c)) {
      return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(second(at));
    }
    return isSign(c) && (!NoteConfusion.isQuote(c) || !Quotation.closes(text, page, at));
  }

  /** Whether a sentence that seems to end with {@code [at, end)} ended before, or goes on. */
  private boolean isWithinSentence(int at, int end) {
    char before = text.charAt(at - 1);
    boolean closed = isEnd(second(at)) && (NoteConfusion.isQuote(before) || before == '»');
    boolean ended = isEnd(before) && !isEnd(second(at));
    return ended || closed || isPoint(line.after(end)) || Character.isLowerCase(next(end));
  }

  /** The character behind one blank or line end. */
  private char next(int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isEnd(char c) {
    return isPoint(c) || ENDS.indexOf(c) >= 0;
  }

  private static boolean isPoint(char c) {
    return PAUSES.indexOf(c) >= 0;
  }

  /** The second character before {@code at}. */
  private char second(int at) {
    return at - 2 < line.from() ? ' ' : text.charAt(at - 2);
  }

  private boolean isWithinParenthesis(int at) {
    int from = Math.max(page, at - LONGEST_QUOTE + 1);
    return AnchorParentheses.isOpenBefore(text, from, at);
  }
}
