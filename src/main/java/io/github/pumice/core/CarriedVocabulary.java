package io.github.pumice.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands a counted vocabulary on from a document to the next, when a step changed so few lines that
 * this is cheaper than to count again.
 */
final class CarriedVocabulary {

  /** One replacement in so many characters is few. */
  private static final int SPARSE = 400;

  private final Document old;
  private final Places places;
  private final String now;
  private final Vocabulary.Change change;

  private CarriedVocabulary(Document old, Vocabulary counted, Places places, String now) {
    this.old = old;
    this.places = places;
    this.now = now;
    this.change = counted.new Change();
  }

  static @Nullable Vocabulary of(
      Document old, List<Edits.Replacement> replacements, Places places, String now) {
    Vocabulary counted = old.countedVocabulary();
    if (counted == null || (long) replacements.size() * SPARSE > old.length()) {
      return null;
    }
    CarriedVocabulary carried = new CarriedVocabulary(old, counted, places, now);
    carried.recount(replacements);
    return carried.change.done();
  }

  /**
   * The lines of each change with an unchanged line before and after, so that what line ends cut is
   * seen alike on both sides.
   */
  private void recount(List<Edits.Replacement> replacements) {
    int from = -1;
    int to = -1;
    for (Edits.Replacement r : replacements) {
      int first = textBefore(old.lineAt(r.start()));
      if (from >= 0 && first > to) {
        recount(from, to);
        from = -1;
      }
      from = from < 0 ? first : from;
      to = Math.max(to, textAfter(old.lineAt(r.end())));
    }
    if (from >= 0) {
      recount(from, to);
    }
  }

  private int textBefore(int line) {
    int before = line - 1;
    while (before > 0 && hasNoWord(before)) {
      before--;
    }
    return Math.max(0, before);
  }

  private int textAfter(int line) {
    int after = line + 1;
    while (after < old.lineCount() - 1 && hasNoWord(after)) {
      after++;
    }
    return Math.min(old.lineCount() - 1, after);
  }

  private boolean hasNoWord(int line) {
    for (int i = old.lineStart(line); i < old.lineEnd(line); i++) {
      if (Words.isWordPart(old.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void recount(int firstLine, int lastLine) {
    int start = old.lineStart(firstLine);
    int end = lastLine == old.lineCount() - 1 ? old.length() : old.lineEnd(lastLine);
    change.without(old.text(), start, end);
    change.with(
        now,
        start == 0 ? 0 : places.after(start, now.length()),
        end == old.length() ? now.length() : places.before(end));
  }
}
