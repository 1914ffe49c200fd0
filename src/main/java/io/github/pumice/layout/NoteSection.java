package io.github.pumice.layout;

import io.github.pumice.core.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes gathered under a heading of their own, at the end of a chapter or of the book.
 *
 * @param from offset of the heading
 * @param starts their marks, in order
 * @param end offset after the last note
 */
record NoteSection(int from, List<NoteMark> starts, int end) {
  private static final int LONGEST_HEADING = 60;

  /** The headings under which notes are gathered, folded to small letters. */
  private static final List<String> HEADINGS =
      List.of(
          "notes",
          "note",
          "endnotes",
          "footnotes",
          "anmerkungen",
          "fußnoten",
          "fussnoten",
          "endnoten",
          "noten",
          "notas",
          "aantekeningen",
          "aanteekeningen",
          "annotationes",
          "notae",
          "notæ",
          "примечания",
          "примѣчанія",
          "сноски");

  /** The sections of a document, in order. */
  static List<NoteSection> of(Document document) {
    List<NoteSection> sections = new ArrayList<>();
    int lines = document.lineAt(Math.max(0, document.body().end() - 1)) + 1;
    for (int line = 0; line + 1 < lines; line++) {
      NoteSection section = isHeading(document, line) ? read(document, line, lines) : null;
      if (section != null) {
        sections.add(section);
        line = document.lineAt(section.end - 1);
      }
    }
    return sections;
  }

  private static boolean isHeading(Document document, int line) {
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
    List<NoteMark> starts = new ArrayList<>();
    int end = 0;
    boolean gap = false;
    for (int line = heading + 1; line < lines; line++) {
      int from = inkFrom(document, line);
      int to = document.lineEnd(line);
      if (from == to) {
        gap = true;
        continue;
      }
      NoteMark mark = NoteStarts.of(document.text(), from, to);
      boolean next = mark != null && follows(starts, mark);
      if (next && mark != null) {
        starts.add(mark);
      } else if (gap || starts.isEmpty() || beginsPage(document, line)) {
        break;
      }
      gap = false;
      end = Math.min(document.body().end(), to + 1);
    }
    return starts.size() < 2 ? null : new NoteSection(document.lineStart(heading), starts, end);
  }

  /** Whether a page begins with the line, and the one before it ended a sentence. */
  private static boolean beginsPage(Document document, int line) {
    int above = document.lineEnd(line - 1) - 1;
    return document.pageAt(above) != document.pageAt(document.lineStart(line))
        && NoteEvidence.endsSentence(document.text().charAt(above));
  }

  private static int inkFrom(Document document, int line) {
    int at = document.lineStart(line);
    while (at < document.lineEnd(line) && document.text().charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static boolean follows(List<NoteMark> starts, NoteMark mark) {
    if (starts.isEmpty()) {
      return mark.isFirst();
    }
    NoteMark last = starts.get(starts.size() - 1);
    int skipped = mark.skippedAfter(last);
    return mark.delimiters() == last.delimiters() && skipped >= 0 && skipped < 2;
  }
}
