package io.github.pumice.layout.furniture;

import io.github.pumice.layout.furniture.HeadLikeness.Match;

/** How often a line stands at the same edge of the pages near by, and how alike. */
final class Repeats {
  static final Repeats NONE = new Repeats(LinePlaces.Count.NONE);

  /** How often on the pages before, and after. */
  double before;

  double after;

  /** How many have the same numerals too, or one that grows with the pages. */
  int same;

  /** How many of these stand on pages of text, not of tables. */
  int inText;

  /** How many have two numerals or more in common, as volume and year are. */
  int cited;

  /** How many have their folio on the line. */
  int numbered;

  /** Over how many the text flows on, and at how many it does not. */
  int flowing;

  int closing;

  /**
   * Where the lines stand that read like it, or like the one of these that most do inside pages.
   */
  LinePlaces.Count places;

  /** None so far of a line that stands at these places of the book. */
  Repeats(LinePlaces.Count places) {
    this.places = places;
  }

  /** Adds the line of another page that is most like it, and how much it is. */
  void add(EdgeLine like, Match match, boolean isBefore, boolean isText, LinePlaces.Count at) {
    before += isBefore ? match.alike() : 0;
    after += isBefore ? 0 : match.alike();
    same += match.alike() == 1 ? 1 : 0;
    inText += match.alike() == 1 && isText ? 1 : 0;
    cited += match.cited() ? 1 : 0;
    numbered += like.folio == null ? 0 : 1;
    flowing += isText && like.flowing ? 1 : 0;
    closing += isText && !like.flowing ? 1 : 0;
    places = at.inside() > places.inside() ? at : places;
  }

  double all() {
    return before + after;
  }
}
