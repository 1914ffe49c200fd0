package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.PageLines;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where text goes on below a note, as it does on a page of columns that were read one after
 * the other: behind a line with which the note may end, above the anchor of a later note that is
 * set apart as notes are. A note that is called within another stands in it before it may end. In a
 * text that marks no pages the last note ends with its paragraph.
 */
final class NoteColumns {
  /** A page of more lines is none: a text that marks no pages has notes in its midst. */
  static final int MOST_LINES = 150;

  /** So many lines below a note that has ended are text. */
  private static final int MOST_LEFT = 8;

  /** A line in capitals that names a picture or a person has so many characters, and letters. */
  private static final int LONGEST_TITLE = 40;

  private static final int FEWEST_CAPITALS = 6;

  private static final Set<String> CAPTIONS =
      Set.of(
          ("fig. figure plate pl. table planche abb. abbildung taf. tafel figura tav. tavola lámina"
                  + " afb. plaat рис. табл. ryc. rys.")
              .split(" "));

  private NoteColumns() {}

  /** The first line of the text that goes on below the note, or -1. */
  static int resumption(NotePage page, List<NotePage.Found> notes, int index) {
    PageLines lines = page.lines();
    NotePage.Found note = notes.get(index);
    List<NotePage.Found> later = notes.subList(index + 1, notes.size());
    if (later.isEmpty()) {
      return lineBelowLast(page, note.line());
    }
    NotePage.Found next = later.get(0);
    for (NotePage.Found other : later) {
      NoteMark anchor = other.anchor();
      if (anchor != null
          && anchor.start() > note.start().end()
          && anchor.start() < next.start().start()
          && lines.blanksAbove(next.line()) > 0) {
        return lineAfterEnd(lines, note.line(), anchor.start());
      }
    }
    return -1;
  }

  /**
   * Where the note above {@code line} ends: the blank line above a caption or another text stays.
   */
  static int endAbove(NotePage page, int line) {
    PageLines lines = page.lines();
    boolean apart = !page.isLeaf() || isCaption(lines, line);
    return apart ? lines.whole().indexOf('\n', lines.end(line - 1)) + 1 : lines.lineStart(line);
  }

  /** The last line of the page at which text goes on below a note, or -1. */
  static int lastResumption(NotePage page, List<NotePage.Found> notes) {
    return IntStream.range(0, notes.size())
        .map(note -> resumption(page, notes, note))
        .max()
        .orElse(-1);
  }

  /**
   * The line below the last note's first paragraph, where more follows than a note has: the text of
   * a page whose columns or notes were read out of order, or of one that has no end; and a caption.
   */
  private static int lineBelowLast(NotePage page, int first) {
    PageLines lines = page.lines();
    for (int line = first + 1; line < lines.count(); line++) {
      boolean ended = NoteEvidence.endsSentence(lines.last(line - 1));
      int left = lines.count() - line;
      boolean more = ended && left >= MOST_LEFT && left > 2 * (line - first);
      boolean other = ended && (!page.isLeaf() || isCaption(lines, line));
      boolean below = lines.blanksAbove(line) > 0;
      if ((below && (more || other || lines.count() > MOST_LINES))
          || (!page.isLeaf() && isRule(lines.text(line)))) {
        return line;
      }
    }
    return -1;
  }

  /** Whether a line has neither letters nor figures: texts in one file stand between such. */
  private static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the last block of a page begins {@code Fig. 3} or is a line in capitals. */
  private static boolean isCaption(PageLines lines, int line) {
    String text = lines.text(line);
    int number = NoteMarks.skipBlank(text, text.indexOf(' ') + 1, text.length());
    boolean plate =
        number < text.length()
            && NoteMarks.isDigit(text.charAt(number))
            && CAPTIONS.contains(text.substring(0, number).trim().toLowerCase(Locale.ROOT));
    boolean capitals =
        line + 1 == lines.count()
            && lines.length(line) <= LONGEST_TITLE
            && text.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c))
            && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    return plate || capitals;
  }

  /** The line below the first one that ends a sentence, if the anchor stands no higher. */
  private static int lineAfterEnd(PageLines lines, int first, int anchor) {
    for (int line = first; line + 1 < lines.count() && lines.start(line + 1) <= anchor; line++) {
      if (NoteEvidence.endsSentence(lines.last(line))) {
        return line + 1;
      }
    }
    return -1;
  }
}
