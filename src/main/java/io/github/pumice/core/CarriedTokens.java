package io.github.pumice.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands counted words on from a document to the next, when a step changed so few places that this
 * is cheaper than to count again: the words that a change touches are read anew, with the one after
 * them, which they may have cut.
 */
final class CarriedTokens {

  /** One replacement in so many characters is few, those of blanks by others apart. */
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

  /** The first and the last word that changes touch which are still to be recounted, or -1. */
  private int touchedFrom;

  private int touchedTo = -1;

  /** The first word after blanks that are still to be moved, or -1, and how far. */
  private int movedFrom = -1;

  private int movedBy;

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
    if (counted == null || !areFew(replacements, old.text())) {
      return null;
    }
    CarriedTokens carried = new CarriedTokens(old, counted, places, now);
    carried.recount(replacements);
    carried.keepTo(counted.size());
    return carried.scan.tokens();
  }

  /** Whether few words are changed. */
  private static boolean areFew(List<Edits.Replacement> replacements, String text) {
    int most = text.length() / SPARSE;
    for (Edits.Replacement r : replacements) {
      if (!isBlank(r, text) && --most < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Recounts around all changes; around such as touch the same words together. Where only blanks
   * became others, the words after them move.
   */
  private void recount(List<Edits.Replacement> replacements) {
    for (Edits.Replacement r : replacements) {
      boolean blank = isBlank(r, old.text());
      int by = r.after().length() - (r.end() - r.start());
      if (blank && by == 0) {
        continue;
      }
      int word = counted.from(r.start());
      boolean near = touchedTo >= word - 1;
      if (touchedTo >= 0 && !near) {
        recount();
      }
      if (movedFrom >= 0 && word > movedFrom) {
        move();
      }
      int after = counted.from(r.end());
      if ((touchedTo >= 0 && near) || !blank) {
        touch(word, after);
      } else {
        movedBy += by;
        movedFrom = after;
      }
    }
    if (touchedTo >= 0) {
      recount();
    } else if (movedFrom >= 0) {
      move();
    }
  }

  /** The words from the one before {@code word} to {@code after} are to be recounted. */
  private void touch(int word, int after) {
    touchedFrom = touchedTo < 0 ? Math.max(0, word - 1) : touchedFrom;
    touchedTo = Math.max(touchedTo, after);
    movedFrom = -1;
    movedBy = 0;
  }

  /** Whether blanks become others, where neither can be what follows a hyphen. */
  private static boolean isBlank(Edits.Replacement r, String text) {
    if (r.start() == 0 || !isBlank(text, r.start(), r.end())) {
      return false;
    }
    char before = text.charAt(r.start() - 1);
    return before != ' '
        && (Words.look(before) & Words.HYPHEN) == 0
        && isBlank(r.after(), 0, r.after().length());
  }

  /** Whether there is something at {@code [start, end)}, and nothing but blanks and line ends. */
  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n') {
        return false;
      }
    }
    return start < end;
  }

  private void move() {
    keepTo(movedFrom);
    moved += movedBy;
    movedBy = 0;
    movedFrom = -1;
  }

  /** Recounts the words that changes touch, and what stands before, between and after them. */
  private void recount() {
    int first = touchedFrom;
    int last = touchedTo;
    touchedTo = -1;
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
