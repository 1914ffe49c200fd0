package io.github.pumice.layout.footnotes;

import static io.github.pumice.layout.footnotes.NoteMarks.core;
import static io.github.pumice.layout.footnotes.NoteMarks.endOfClosed;
import static io.github.pumice.layout.footnotes.NoteMarks.isClose;
import static io.github.pumice.layout.footnotes.NoteMarks.isDigit;
import static io.github.pumice.layout.footnotes.NoteMarks.isOpen;
import static io.github.pumice.layout.footnotes.NoteMarks.mayBegin;
import static io.github.pumice.layout.footnotes.NoteMarks.skipBlank;
import static io.github.pumice.layout.footnotes.NoteMarks.wordStart;

import io.github.pumice.core.Search;
import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks that begin a line as a note does, or a stretch of a line behind another note.
 *
 * <p>The weight given here is that of the mark's own shape and of what follows it; whether it has
 * an anchor is for {@link NoteAligner} to say.
 */
final class NoteStarts {
  private static final int LONGEST_ABBREVIATION = 4;
  static final int LONGEST_ALONE = 4;

  /** More blanks than this behind a bare number part the columns of a table. */
  private static final int WIDEST_GAP = 4;

  private static final double SYMBOL = 2;

  /** {@code 1On}: hardly a list is numbered so. */
  private static final double GLUED = -0.5;

  /** {@code *word}, {@code †word}: the sign may tell something of the word. */
  private static final double WORD = 0.5;

  private final String text;
  private final int from;
  private final int to;

  private NoteStarts(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The mark with which the line {@code [from, to)} begins, if it begins as a note does. */
  static @Nullable NoteMark of(String text, int from, int to) {
    if (from >= to || !mayBegin(text.charAt(from))) {
      return null;
    }
    boolean open = isOpen(text.charAt(from));
    NoteMark core = core(text, open ? from + 1 : from, to);
    return core == null ? null : new NoteStarts(text, from, to).asStart(core, open);
  }

  /** The mark that is all of the line {@code [from, to)}. */
  static @Nullable NoteMark alone(String text, int from, int to) {
    if (to - from > LONGEST_ALONE || !mayBegin(text.charAt(from))) {
      return null;
    }
    boolean open = isOpen(text.charAt(from));
    NoteMark core = core(text, open ? from + 1 : from, to);
    boolean close = core != null && core.end() < to && isClose(text.charAt(core.end()));
    if (core == null || core.end() + (close ? 1 : 0) != to || (open && !close)) {
      return null;
    }
    int traits = NoteMark.ABOVE | (open ? NoteMark.OPEN : 0) | (close ? NoteMark.CLOSE : 0);
    return core.with(traits, from, to).weighing(-0.5);
  }

  /**
   * Adds the notes that may begin within the line {@code [from, to)}, behind another, up to {@code
   * most}.
   */
  static void inline(String text, int from, int to, List<NoteMark> into, int most) {
    for (int at = from + 2; at < to && into.size() < most; at++) {
      if (text.charAt(at - 1) == ' ' && mayBegin(text.charAt(at)) && endsNote(text, from, at - 1)) {
        NoteMark mark = of(text, at, to);
        if (mark != null && beginsSentence(text, mark.end(), to)) {
          into.add(mark.with(NoteMark.INLINE, at, mark.end()).weighing(mark.weight() - 1));
        }
      }
    }
  }

  /**
   * Whether a note may end at {@code at}: a wide gap follows, or a sentence ends, not {@code fig.}
   */
  private static boolean endsNote(String text, int from, int at) {
    char before = text.charAt(at - 1);
    if (before == ' ') {
      return true;
    }
    return before == '.'
        ? at - 1 - wordStart(text, from, at - 1) > LONGEST_ABBREVIATION
        : ";!?)”»’".indexOf(before) >= 0;
  }

  private static boolean beginsSentence(String text, int from, int to) {
    int at = skipBlank(text, from, to);
    return at < to && beginsText(text.charAt(at));
  }

  /** Whether a sentence may begin with {@code c}. */
  static boolean beginsText(char c) {
    return Character.isUpperCase(c) || "„“«".indexOf(c) >= 0;
  }

  private @Nullable NoteMark asStart(NoteMark core, boolean open) {
    int end = core.end();
    int form = core.form() | (open ? NoteMark.OPEN : 0);
    int closed = endOfClosed(text, end, to);
    if (closed > end) {
      form |= NoteMark.CLOSE;
      end = closed;
    }
    if (open && (form & NoteMark.CLOSE) == 0) {
      return null;
    }
    if (end < to && text.charAt(end) == '.') {
      form |= NoteMark.DOT;
      end++;
    }
    int next = skipBlank(text, end, to);
    if (next == to) {
      return null;
    }
    boolean delimited = (form & (NoteMark.CLOSE | NoteMark.RAISED)) != 0;
    if (core.kind() == Kind.NUMBER && !delimited && isDigit(text.charAt(next)) && next > end) {
      form |= NoteMark.BEFORE_FIGURE;
    }
    double weight = startWeight(core.kind(), form, end, next);
    return Double.isNaN(weight)
        ? null
        : new NoteMark(
            core.kind(), core.ordinal(), form, weight, core.start() - (open ? 1 : 0), end);
  }

  /** {@code *word* of a line}, {@code *two words* of a line}. */
  private boolean isEmphasis(int end) {
    int close = Search.first(text, text.charAt(from), end, to);
    return close > end
        && text.charAt(end) > ' '
        && text.charAt(close - 1) > ' '
        && (close + 1 == to || !Character.isLetterOrDigit(text.charAt(close + 1)));
  }

  /** Log-odds of a start by its shape; not a number where it cannot be one. */
  private double startWeight(Kind kind, int form, int end, int next) {
    char follows = text.charAt(next);
    boolean glued = next == end;
    if (kind == Kind.SYMBOL) {
      boolean section = text.charAt(from) == '§' && !Character.isLetter(follows);
      boolean ornament = text.charAt(to - 1) == text.charAt(from);
      boolean sign = "*†‡‖¶)]".indexOf(follows) >= 0 || NoteMarks.isCode(follows);
      sign |= follows == '§' && glued;
      boolean part = glued && (follows == '-' || follows == '.');
      boolean none = section || ornament || sign || part || isEmphasis(end);
      return none ? Double.NaN : glued && Character.isLowerCase(follows) ? WORD : SYMBOL;
    }
    boolean word = Character.isLetter(follows) || "«“„\"‘’'([—–-….§*".indexOf(follows) >= 0;
    boolean delimited = (form & NoteMark.CLOSE) != 0;
    boolean raised = (form & NoteMark.RAISED) != 0;
    if (!word && !(isDigit(follows) && !glued)) {
      return Double.NaN;
    }
    if (delimited || raised) {
      return raised ? 2 : 0;
    }
    if (glued && ((form & NoteMark.DOT) != 0 || !beginsText(follows))) {
      return Double.NaN;
    }
    double weight = (form & NoteMark.DOT) != 0 ? -1 : glued ? GLUED : -0.5;
    weight -= next - end > WIDEST_GAP ? 2 : 0;
    return weight + (Character.isLowerCase(follows) ? -1 : 0);
  }
}
