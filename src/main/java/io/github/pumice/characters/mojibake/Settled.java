package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Mojibake.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two sets of findings as one: those over a text, and those over what the first make of it.
 *
 * <p>A repaired line is a better witness than a broken one, so a second look can find more. What
 * overlaps becomes one finding with the cause of the later.
 */
final class Settled {

  /** A finding, and where in the text between the two looks it stands. */
  private record Piece(int start, int end, Finding finding, boolean later) {}

  private Settled() {}

  /**
   * The findings over the text that do what both do.
   *
   * @param between what the first make of the text, over which the second were found
   */
  static List<Finding> compose(List<Finding> first, List<Finding> second, String between) {
    List<Piece> pieces = pieces(first, second);
    List<Finding> both = new ArrayList<>();
    int shift = 0;
    for (int k = 0; k < pieces.size(); ) {
      int from = pieces.get(k).start();
      int end = from;
      int at = from;
      int sourceStart = from - shift;
      Finding cause = pieces.get(k).finding();
      StringBuilder after = new StringBuilder();
      for (; k < pieces.size() && (pieces.get(k).start() < end || end == from); k++) {
        Piece piece = pieces.get(k);
        if (piece.later()) {
          cause = at == from ? piece.finding() : cause;
          after.append(between, at, piece.start()).append(piece.finding().after());
          at = piece.end();
        } else {
          shift += growth(piece.finding());
        }
        end = Math.max(end, piece.end());
      }
      after.append(between, at, end);
      both.add(
          new Finding(
              sourceStart,
              end - shift,
              after.toString(),
              cause.rule(),
              cause.cause(),
              cause.confidence()));
    }
    return both;
  }

  private static List<Piece> pieces(List<Finding> first, List<Finding> second) {
    List<Piece> pieces = new ArrayList<>();
    int shift = 0;
    for (Finding finding : first) {
      int start = finding.start() + shift;
      pieces.add(new Piece(start, start + finding.after().length(), finding, false));
      shift += growth(finding);
    }
    for (Finding finding : second) {
      pieces.add(new Piece(finding.start(), finding.end(), finding, true));
    }
    pieces.sort(Comparator.comparingInt(Piece::start));
    return pieces;
  }

  private static int growth(Finding finding) {
    return finding.after().length() - (finding.end() - finding.start());
  }
}
