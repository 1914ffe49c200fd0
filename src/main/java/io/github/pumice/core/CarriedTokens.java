package io.github.pumice.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands counted words on from a document to the next, when a step changed so few places that this
 * is cheaper than to count again: the words that a change touches are read anew, with the one after
 * them, which they may have cut.
 */
final class CarriedTokens {

  /** One replacement in so many characters is few. */
  private static final int SPARSE = 100;

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

  /** Recounts around all changes; around such as touch the same words together. */
  private void recount(List<Edits.Replacement> replacements) {
    int first = 0;
    int next = -1;
    int word = 0;
    for (Edits.Replacement r : replacements) {
      word = from(r.start(), word);
      if (next >= 0 && word - 1 > next) {
        recount(first, next);
        next = -1;
      }
      first = next < 0 ? Math.max(0, word - 1) : first;
      word = from(r.end(), word);
      next = Math.max(next, word);
    }
    if (next >= 0) {
      recount(first, next);
    }
  }

  /** The first word that begins at or after {@code offset}, none before {@code low}. */
  private int from(int offset, int low) {
    int word = low;
    while (word < counted.size() && counted.start(word) < offset) {
      word++;
    }
    return word;
  }

  /** Recounts the words from one to another, and what stands before, between and after them. */
  private void recount(int first, int last) {
    keepTo(first);
    boolean begins = first == 0;
    boolean ends = last >= counted.size();
    int oldEnd = ends ? old.length() : counted.end(last);
    int end = ends ? now.length() : places.before(oldEnd);
    int start = begins ? 0 : counted.start(first) + moved;
    int next = ends ? counted.size() : last + 1;
    scan.drop(counted, old.text(), first, next);
    reached = next;
    scan.read(now, start, end);
    moved = end - oldEnd;
  }

  private void keepTo(int token) {
    scan.keep(counted, reached, token, moved);
    reached = token;
  }
}
