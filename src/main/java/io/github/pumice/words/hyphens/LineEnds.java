package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Tokens;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.words.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the line ends at which a word may have been cut; on most texts without allocating. */
final class LineEnds {
  private static final int SHORTEST_HALF = 2;
  private static final int OFTEN = 3;

  /**
   * So many words that are cut without a mark, and that the text has whole elsewhere, show that its
   * lines cut words: the OCR has dropped the marks.
   */
  private static final int PROOFS = 5;

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
   * Those between two words that may be the halves of one, cut without a mark: all of them in a
   * text whose lines cut words, marked or not, else those at the ends of pages.
   */
  static List<LineEnd> unmarked(Document document, boolean everywhere) {
    String text = document.text();
    List<LineEnd> found = List.of();
    int proofs = everywhere ? PROOFS : 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      int last = LineEnd.lastOf(text, at);
      if (last > 0 && Character.isLetter(text.charAt(last)) && mayBeCut(document, at)) {
        LineEnd end = LineEnd.at(document, at, false);
        if (end != null && mayCutAWord(end, document)) {
          found = add(found, end);
          proofs += proofs < PROOFS && isSeenWhole(end, document) ? 1 : 0;
        }
      }
    }
    return proofs < PROOFS ? atSeams(found) : found;
  }

  private static boolean mayCutAWord(LineEnd end, Document document) {
    return end.tail() == end.next()
        && !end.isApart(document.text())
        && (hasRareHalf(end, document) || lostItsHyphen(end, document))
        && !end.mayBeInColumns(document.text());
  }

  /** Whether the document has the halves as one word, and one of them nowhere else. */
  private static boolean isSeenWhole(LineEnd end, Document document) {
    String text = document.text();
    String whole =
        text.substring(end.wordStart(), end.mark()) + text.substring(end.tail(), end.tailEnd());
    return document.vocabulary().count(whole) > 0;
  }

  private static List<LineEnd> atSeams(List<LineEnd> ends) {
    return ends.isEmpty() ? ends : ends.stream().filter(LineEnd::seam).toList();
  }

  /**
   * Whether the word before a line end or the one after it is seen nowhere else, as few are, or a
   * page ends between them: then one may be half a word.
   */
  private static boolean mayBeCut(Document document, int newline) {
    Tokens words = document.tokens();
    int next = words.from(newline);
    return next > 0
        && next < words.size()
        && (words.count(next - 1) <= 1
            || words.count(next) <= 1
            || document.pageAt(newline) != document.pageAt(words.start(next)));
  }

  /** Whether both halves are in small letters and one of them is seen nowhere else. */
  private static boolean hasRareHalf(LineEnd end, Document document) {
    Vocabulary vocabulary = document.vocabulary();
    String text = document.text();
    return Character.isLowerCase(text.charAt(end.mark() - 1))
        && Character.isLowerCase(text.charAt(end.tail()))
        && end.mark() - end.wordStart() >= SHORTEST_HALF
        && end.tailEnd() - end.tail() >= SHORTEST_HALF
        && (vocabulary.count(text, end.wordStart(), end.mark()) <= 1
            || vocabulary.count(text, end.tail(), end.tailEnd()) <= 1);
  }

  /**
   * Whether at the end of a page stand two words that the text writes with a hyphen elsewhere, and
   * never with a blank.
   */
  private static boolean lostItsHyphen(LineEnd end, Document document) {
    if (!end.seam()) {
      return false;
    }
    String text = document.text();
    String left = text.substring(end.wordStart(), end.mark());
    String right = text.substring(end.tail(), end.tailEnd());
    return document.vocabulary().count(left + '-' + right) >= OFTEN
        && !text.contains(left + ' ' + right);
  }

  private static List<LineEnd> add(List<LineEnd> found, @Nullable LineEnd end) {
    if (end == null) {
      return found;
    }
    List<LineEnd> all = found.isEmpty() ? new ArrayList<>() : found;
    all.add(end);
    return all;
  }
}
