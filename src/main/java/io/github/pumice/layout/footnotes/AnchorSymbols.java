package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Search;
import org.jspecify.annotations.Nullable;

/**
 * Reads a printer's symbol as an anchor, {@code the mill*}, unless it is code, emphasis, an
 * operator, the sign of a section or of a year of death.
 */
final class AnchorSymbols {
  private static final String QUOTES = "\"'“”„«»‘’";

  /** The weight of a sign that stands behind a word as nothing but an anchor does. */
  static final double GLUED = 4;

  private static final double APART = 3;

  /** {@code † 1823}, {@code number * 10}. */
  private static final double RECKONS = -2;

  private AnchorSymbols() {}

  static @Nullable NoteMark of(AnchorLine line, NoteMark core) {
    boolean glued = line.isGlued(core.start());
    if (isSection(line, core)
        || isCode(line, core)
        || isPartOfMisread(line, core)
        || (glued
            ? closes(line, core) || isBracketed(line, core) || isWithinWord(line, core)
            : opensOrMultiplies(line, core))) {
      return null;
    }
    boolean reckons =
        glued ? isDeath(line, core) : isBeforeNumber(line, core) || isFactor(line, core);
    return AnchorParentheses.closed(line, core).weighing(reckons ? RECKONS : glued ? GLUED : APART);
  }

  /** {@code § 4}, {@code (§}. */
  private static boolean isSection(AnchorLine line, NoteMark core) {
    return line.at(core.start()) == '§'
        && (isBeforeNumber(line, core)
            || !line.isGlued(core.start())
            || NoteMarks.isOpen(line.at(core.start() - 1)));
  }

  /** {@code the mill"*}: more stars than one was left of, and no quotation closes. */
  private static boolean isPartOfMisread(AnchorLine line, NoteMark core) {
    return line.at(core.start()) == '*'
        && (isStray(line, core.start() - 1) || isStray(line, core.end()));
  }

  /** Whether a quotation mark stands there that closes nothing. */
  private static boolean isStray(AnchorLine line, int at) {
    return at > line.from()
        && at < line.to()
        && line.at(at) != '*'
        && NoteConfusion.isStar(line.at(at))
        && !Quotation.closes(line.text(), 0, at);
  }

  private static boolean isDeath(AnchorLine line, NoteMark core) {
    return line.at(core.start()) == '†' && isBeforeNumber(line, core);
  }

  /** {@code 3 *}, which may be multiplied on the next line. */
  private static boolean isFactor(AnchorLine line, NoteMark core) {
    return NoteMarks.isDigit(line.at(Math.max(line.from(), core.start() - 2)));
  }

  private static boolean isBeforeNumber(AnchorLine line, NoteMark core) {
    return NoteMarks.isDigit(line.after(line.skipBlank(core.end())));
  }

  /** {@code .*}{@code /}, {@code \*X}, {@code %*}, and a sign that is named in quotation marks. */
  private static boolean isCode(AnchorLine line, NoteMark core) {
    char before = line.at(core.start() - 1);
    char after = line.after(core.end());
    boolean named = QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0;
    char second = core.start() - 2 >= line.from() ? line.at(core.start() - 2) : ' ';
    boolean pattern = second == '\\' || (before == '.' && NoteMarks.isOpen(second));
    return named || pattern || NoteMarks.isCode(before) || NoteMarks.isCode(after);
  }

  /** {@code *word*}, and the end of {@code *** a line ***}. */
  private static boolean closes(AnchorLine line, NoteMark core) {
    char sign = line.at(core.start());
    int open = Search.last(line.text(), sign, line.from(), core.start());
    boolean opens =
        open >= 0
            && Character.isLetter(line.at(open + 1))
            && (open == line.from() || !Character.isLetterOrDigit(line.at(open - 1)));
    boolean ornament = core.end() == line.to() && line.at(line.from()) == sign;
    return line.at(core.start() - 1) == sign || opens || ornament;
  }

  /** {@code the mi*ll} has a speck, {@code 2*2} is reckoned. */
  private static boolean isWithinWord(AnchorLine line, NoteMark core) {
    char before = line.at(core.start() - 1);
    char after = line.after(core.end());
    return (Character.isLetter(before) && Character.isLowerCase(after))
        || (NoteMarks.isDigit(before) && NoteMarks.isDigit(after));
  }

  /** {@code (*word}, {@code (*.txt}, {@code -*-}. */
  private static boolean isBracketed(AnchorLine line, NoteMark core) {
    char before = line.at(core.start() - 1);
    char after = line.after(core.end());
    return (NoteMarks.isOpen(before) && !NoteMarks.isClose(after))
        || (before == '-' && after == '-');
  }

  private static boolean isAfterComma(AnchorLine line, NoteMark core) {
    return core.start() - 2 >= line.from() && line.at(core.start() - 2) == ',';
  }

  /** {@code *word}, {@code *.txt}, {@code 3 * 4}, {@code 3 * x}, {@code (a, *, b)}. */
  private static boolean opensOrMultiplies(AnchorLine line, NoteMark core) {
    int next = line.after(core.end()) == '.' ? core.end() + 1 : core.end();
    boolean opens = Character.isLetterOrDigit(line.after(next));
    boolean more = line.skipBlank(core.end()) < line.to();
    boolean listed = next < line.to() && line.at(next) == ',' && isAfterComma(line, core);
    return opens || listed || (more && isFactor(line, core));
  }
}
