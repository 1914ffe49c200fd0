package io.github.pumice.layout.footnotes;

import io.github.pumice.core.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes gathered under a heading of their own, at the end of a chapter or of the book.
 *
 * @param from offset of the heading
 * @param notes the notes, in order
 */
record NoteSection(int from, List<Entry> notes) {
  private static final int LONGEST_HEADING = 60;

  /**
   * A note of a section.
   *
   * @param start its mark
   * @param end offset after its last line
   */
  record Entry(NoteMark start, int end) {}

  /** The headings under which notes are gathered, folded to small letters. */
  private static final List<String> HEADINGS =
      List.of(
          ("notes note endnotes footnotes anmerkungen fußnoten fussnoten endnoten noten notas"
                  + " aantekeningen aanteekeningen annotationes notae notæ примечания примѣчанія сноски")
              .split(" "));

  /** The sections of a document, in order. */
  static List<NoteSection> of(Document document) {
    List<NoteSection> sections = new ArrayList<>();
    int lines = document.lineAt(Math.max(0, document.body().end() - 1)) + 1;
    for (int line = 0; line + 1 < lines; line++) {
      NoteSection section = isHeading(document, line) ? read(document, line, lines) : null;
      if (section != null) {
        sections.add(section);
        line = document.lineAt(section.end() - 1);
      }
    }
    return sections;
  }

  /** Offset after the last note. */
  int end() {
    return notes.get(notes.size() - 1).end();
  }

  /** Whether the line says that notes follow. */
  static boolean isHeading(Document document, int line) {
    int from = document.lineStart(line);
    int to = document.lineEnd(line);
    if (to - from > LONGEST_HEADING || to - from < 4) {
      return false;
    }
    String text = document.text();
    from = inkFrom(document, line);
    if (from == to || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    for (String heading : HEADINGS) {
      int end = from + heading.length();
      if (end <= to && text.regionMatches(true, from, heading, 0, heading.length())) {
        return end == to || isTitle(text, end, to, heading.length());
      }
    }
    return false;
  }

  /** Whether what follows the word leaves it a heading: a point, or {@code to Chapter II}. */
  private static boolean isTitle(String text, int end, int to, int length) {
    char c = text.charAt(end);
    boolean point = c == '.' || c == ':' || c == ' ';
    boolean more = c == ' ' && length > 4 && ".,;".indexOf(text.charAt(to - 1)) < 0;
    return more || (point && text.substring(end + 1, to).isBlank());
  }

  private static @Nullable NoteSection read(Document document, int heading, int lines) {
    List<Entry> notes = new NoteSectionReader(document, lines).read(heading + 1);
    return notes.size() < 2 ? null : new NoteSection(document.lineStart(heading), notes);
  }

  /** Where the line's first inked character stands, or its end. */
  static int inkFrom(Document document, int line) {
    return NoteMarks.skipBlank(document.text(), document.lineStart(line), document.lineEnd(line));
  }
}
