package io.github.pumice.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands counted words on from a document to the next, when a step changed so few lines that this is
 * cheaper than to count again.
 */
final class CarriedTokens {

  /** One replacement in so many characters is few. */
  private static final int SPARSE = 400;

  private final Document old;
  private final Tokens counted;
  private final Places places;
  private final String now;
  private final Tokens.Scan scan;

  /** How many of the old words have been kept or dropped. */
  private int reached;

  /** How far the text after them has moved. */
  private int moved;

  private CarriedTokens(Document old, Tokens counted, Places places, String now) {
    this.old = old;
    this.counted = counted;
    this.places = places;
    this.now = now;
    this.scan = new Tokens.Scan(new Vocabulary.Count(counted.vocabulary()), counted.size() + 64);
  }

  /** The words of {@code now}; null where they are not counted yet, or better counted anew. */
  static @Nullable Tokens of(
      Document old, List<Edits.Replacement> replacements, Places places, String now) {
    Tokens counted = old.countedTokens();
    if (counted == null || (long) replacements.size() * SPARSE > old.length()) {
      return null;
    }
    CarriedTokens carried = new CarriedTokens(old, counted, places, now);
    carried.recount(replacements);
    carried.keepTo(counted.size());
    return carried.scan.tokens();
  }

  /** The lines of each change and the next with a word, the first of which they may have cut. */
  private void recount(List<Edits.Replacement> replacements) {
    int from = -1;
    int to = -1;
    for (Edits.Replacement r : replacements) {
      int first = old.lineAt(r.start());
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

  private int textAfter(int line) {
    int after = line + 1;
    while (after < old.lineCount() - 1 && hasNoWord(after)) {
      after++;
    }
    return Math.min(old.lineCount() - 1, after);
  }

  private boolean hasNoWord(int line) {
    for (int i = old.lineStart(line); i < old.lineEnd(line); i++) {
      if (Words.isPart(old.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void recount(int firstLine, int lastLine) {
    int start = old.lineStart(firstLine);
    int end = lastLine == old.lineCount() - 1 ? old.length() : old.lineEnd(lastLine);
    keepTo(counted.from(start));
    int next = counted.from(end);
    scan.drop(counted, old.text(), reached, next);
    reached = next;
    int nowEnd = end == old.length() ? now.length() : places.before(end);
    scan.read(now, start + moved, nowEnd);
    moved = nowEnd - end;
  }

  private void keepTo(int token) {
    scan.keep(counted, reached, token, moved);
    reached = token;
  }
}
