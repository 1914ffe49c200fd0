package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.layout.PageLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a note that is glued to the first half of a word: {@code measured sup[4] Rolls, p. 2.}
 * above an overleaf {@code remacy}.
 *
 * <p>A word is broken at the end of the page's text, its second half stands overleaf, and what read
 * the page took the hyphen for one before the next line, which is the first of the notes. So the
 * text goes on overleaf in small letters, though the page's last line ends a sentence; and the text
 * has the whole word elsewhere, or hardly its first half. Linear in the anchors of the page.
 */
final class NoteGlued {
  private static final String POINTS = ".!?…";

  private NoteGlued() {}

  /** Whether the page ends a sentence and the text goes on overleaf all the same. */
  static boolean mayHave(NotePage page) {
    return page.lines().count() > 1
        && Character.isLowerCase(page.overleaf())
        && endsWithPoint(page.lines().text(page.lines().count() - 1));
  }

  private static boolean endsWithPoint(String line) {
    int last = line.length() - 1;
    char c = line.charAt(last);
    boolean closed = last > 0 && NoteEvidence.endsSentence(c);
    return POINTS.indexOf(c) >= 0 || (closed && POINTS.indexOf(line.charAt(last - 1)) >= 0);
  }

  /**
   * Adds the starts that may be glued so; each stands where an anchor might.
   *
   * @param overleaf where the text goes on
   */
  static void read(NotePage page, Document document, int overleaf, List<NoteMark> into) {
    PageLines lines = page.lines();
    String text = lines.whole();
    for (NoteMark anchor : page.anchors()) {
      int line = page.lineOf(anchor);
      boolean word = anchor.isLetter() && anchor.delimiters() == NoteMark.CLOSE;
      boolean glued =
          !word
              && anchor.start() > lines.start(line)
              && Character.isLowerCase(text.charAt(anchor.start() - 1));
      NoteMark start = glued ? start(lines, line, anchor) : null;
      if (start != null && isBroken(document, anchor.start(), overleaf)) {
        into.add(start);
      }
    }
  }

  /** Whether the letters that end at {@code at} are the first half of a word. */
  private static boolean isBroken(Document document, int at, int overleaf) {
    String text = document.text();
    int to = overleaf;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String half = text.substring(NoteMarks.wordStart(text, 0, at), at);
    Vocabulary words = document.vocabulary();
    return words.count(half) <= 1 || words.count(half + text.substring(overleaf, to)) > 0;
  }

  private static @Nullable NoteMark start(PageLines lines, int line, NoteMark anchor) {
    String text = lines.whole();
    int to = lines.end(line);
    if (anchor.end() == to) {
      boolean below = line + 1 < lines.count() && mayStandBelow(lines, line + 1);
      return below ? glued(anchor.with(NoteMark.ABOVE, anchor.start(), anchor.end())) : null;
    }
    NoteMark start = NoteStarts.of(text, anchor.start(), to);
    if (start == null || text.charAt(start.end()) > ' ') {
      return null;
    }
    boolean begins = NoteStarts.beginsText(text.charAt(NoteMarks.skipBlank(text, start.end(), to)));
    return begins ? glued(start) : null;
  }

  /** The note's text, or the mark of another note above it. */
  private static boolean mayStandBelow(PageLines lines, int line) {
    String text = lines.whole();
    return NoteStarts.beginsText(text.charAt(lines.start(line)))
        || NoteStarts.alone(text, lines.start(line), lines.end(line)) != null;
  }

  private static NoteMark glued(NoteMark start) {
    return start.with(NoteMark.GLUED, start.start(), start.end()).weighing(0);
  }
}
