package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds the line ends at which a word may have been cut; on most texts without allocating. */
final class LineEnds {
  private static final int SHORTEST_HALF = 2;

  private LineEnds() {}

  /** Those with a hyphen, or what may be one, at the line's end. */
  static List<LineEnd> marked(Document document) {
    String text = document.text();
    List<LineEnd> found = List.of();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      int last = LineEnd.lastOf(text, at);
      if (last >= 0 && Marks.isLineEndMark(text.charAt(last))) {
        found = add(found, LineEnd.at(document, at, true));
      }
    }
    return found;
  }

  /**
   * Those between two words in small letters of which one is seen nowhere else: a word cut without
   * a mark. All of them in a text whose lines cut words, else those at the ends of pages.
   */
  static List<LineEnd> unmarked(Document document, boolean everywhere) {
    String text = document.text();
    List<LineEnd> found = List.of();
    if (!everywhere && document.pageCount() == 1) {
      return found;
    }
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      int last = LineEnd.lastOf(text, at);
      if (last > 0
          && Character.isLowerCase(text.charAt(last))
          && (everywhere || endsPage(document, at))) {
        LineEnd end = LineEnd.at(document, at, false);
        found = end != null && mayBeOne(end, document) ? add(found, end) : found;
      }
    }
    return found;
  }

  private static boolean endsPage(Document document, int newline) {
    int end = document.page(document.pageAt(newline)).end();
    for (int i = newline; i < end; i++) {
      if (!Character.isWhitespace(document.text().charAt(i))) {
        return false;
      }
    }
    return end < document.body().end();
  }

  private static boolean mayBeOne(LineEnd end, Document document) {
    Vocabulary vocabulary = document.vocabulary();
    String text = document.text();
    return end.tail() == end.next()
        && Character.isLowerCase(text.charAt(end.tail()))
        && end.mark() - end.wordStart() >= SHORTEST_HALF
        && end.tailEnd() - end.tail() >= SHORTEST_HALF
        && (vocabulary.count(text, end.wordStart(), end.mark()) <= 1
            || vocabulary.count(text, end.tail(), end.tailEnd()) <= 1);
  }

  private static List<LineEnd> add(
      List<LineEnd> found, @org.jspecify.annotations.Nullable LineEnd end) {
    if (end == null) {
      return found;
    }
    List<LineEnd> all = found.isEmpty() ? new ArrayList<>() : found;
    all.add(end);
    return all;
  }
}
