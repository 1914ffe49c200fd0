package io.github.pumice.core;

import org.jspecify.annotations.Nullable;

/**
 * Hands counted words on from a document to the next, when a step changed so few places that this
 * is cheaper than to count again: the words that a change touches are read anew, with the one after
 * them, which they may have cut, and the notes that have left the flow.
 */
final class CarriedTokens {

  /** One change in so many characters is few, those of blanks into others apart. */
  private static final int SPARSE = 100;

  private final String old;
  private final String now;
  private final int flowEnd;
  private final Tokens counted;
  private final Tokens.Scan scan;

  /** How many more changes are few. */
  private int left;

  /** How many of the old words have been kept or dropped. */
  private int reached;

  /** How far the text after them has moved. */
  private int moved;

  /** How far the text after the change looked at last has moved. */
  private int movedAfter;

  /** The first and the last word that changes touch which are still to be recounted, or -1. */
  private int touchedFrom;

  private int touchedTo = -1;

  /** The first word after blanks that are still to be moved, or -1. */
  private int movedFrom = -1;

  private CarriedTokens(String old, Tokens counted, String now, int flowEnd) {
    this.old = old;
    this.counted = counted;
    this.now = now;
    this.flowEnd = flowEnd;
    this.left = old.length() / SPARSE;
    this.scan = new Tokens.Scan(new Vocabulary.Count(counted.vocabulary()), counted.size() + 64);
  }

  /**
   * The words of {@code now}; null where they are not counted yet, or better counted anew.
   *
   * @param pieces what {@code now} is made of
   * @param flowEnd where in it the notes begin that have left the flow just now
   */
  static @Nullable Tokens of(Document old, PieceTable pieces, String now, int flowEnd) {
    Tokens counted = old.countedTokens();
    if (counted == null) {
      return null;
    }
    CarriedTokens carried = new CarriedTokens(old.text(), counted, now, flowEnd);
    return carried.carry(pieces) ? carried.scan.tokens() : null;
  }

  /** Looks at all that stands between what was copied; false where that is too much. */
  private boolean carry(PieceTable pieces) {
    int oldAt = 0;
    int nowAt = 0;
    for (int piece = 0; piece < pieces.size() && pieces.start(piece) < flowEnd; piece++) {
      if (pieces.isCopied(piece)) {
        int source = pieces.firstSource(piece);
        if (!change(oldAt, source, nowAt, pieces.start(piece))) {
          return false;
        }
        nowAt = pieces.end(piece);
        oldAt = pieces.copiedFrom(nowAt, piece);
      }
    }
    if (!change(oldAt, old.length(), nowAt, flowEnd)) {
      return false;
    }
    settle();
    keepTo(counted.size());
    scan.read(now, flowEnd, now.length());
    return true;
  }

  /**
   * Takes note of what stands at {@code [nowAt, nowEnd)} instead of what stood at {@code [oldAt,
   * oldEnd)}. Changes that touch the same words are recounted together; where only blanks became
   * others, the words after them move.
   */
  private boolean change(int oldAt, int oldEnd, int nowAt, int nowEnd) {
    boolean blank = isBlank(oldAt, oldEnd, nowAt, nowEnd);
    if (blank && oldEnd - oldAt == nowEnd - nowAt) {
      return true;
    }
    int word = counted.from(oldAt);
    if (touchedTo >= 0 ? touchedTo < word - 1 : movedFrom < word) {
      settle();
    }
    int after = counted.from(oldEnd);
    movedAfter = nowEnd - oldEnd;
    if (blank && touchedTo < 0) {
      movedFrom = after;
      return true;
    }
    // The words from the one before the change to the one after it.
    touchedFrom = touchedTo < 0 ? Math.max(0, word - 1) : touchedFrom;
    touchedTo = Math.max(touchedTo, after);
    movedFrom = -1;
    return blank || --left >= 0;
  }

  /** Whether blanks become others, where they part words and do not follow a hyphen. */
  private boolean isBlank(int oldAt, int oldEnd, int nowAt, int nowEnd) {
    if (!isBlank(old, oldAt, oldEnd) || !isBlank(now, nowAt, nowEnd)) {
      return false;
    }
    int before = oldAt - 1;
    while (before >= 0 && old.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && (Words.look(old.charAt(before)) & Words.HYPHEN) == 0
        && (before < oldAt - 1 || (oldAt < oldEnd && nowAt < nowEnd));
  }

  /** Whether nothing stands at {@code [start, end)} but blanks and line ends. */
  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Does what is still to be done about the changes before one. */
  private void settle() {
    if (touchedTo >= 0) {
      recount();
    } else if (movedFrom >= 0) {
      keepTo(movedFrom);
      movedFrom = -1;
    }
    moved = movedAfter;
  }

  /** Recounts the words that changes touch, and what stands before, between and after them. */
  private void recount() {
    int start = touchedFrom == 0 ? 0 : counted.start(touchedFrom) + moved;
    boolean ends = touchedTo >= counted.size();
    int end = ends ? flowEnd : counted.end(touchedTo) + movedAfter;
    int next = ends ? counted.size() : touchedTo + 1;
    keepTo(touchedFrom);
    scan.drop(counted, old, touchedFrom, next);
    scan.read(now, start, end);
    reached = next;
    touchedTo = -1;
  }

  private void keepTo(int token) {
    scan.keep(counted, reached, token, moved);
    reached = token;
  }
}
