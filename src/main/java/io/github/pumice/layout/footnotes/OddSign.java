package io.github.pumice.layout.footnotes;

/**
 * A sign that OCR may have left of an anchor, first of all one that no sentence has where it
 * stands: {@code the mill! stands}.
 *
 * @param sign the sign, once where it is repeated; or the bracket that closes it; or a blank, where
 *     nothing is left
 * @param place what stands around it: signs at one place are counted alike
 * @param start offset of the sign
 * @param end offset after it, and after its bracket
 */
record OddSign(String sign, Place place, int start, int end) {

  /** Where a sign stands. */
  enum Place {
    /** Where no sentence has it: {@code the mill! stands}. */
    WITHIN,

    /** The same, before a point or behind one: {@code the mill.!} */
    BESIDE_POINT,

    /** Where a sentence or a quotation may end with it: {@code the mill! They}. */
    USUAL
  }

  /** What is left of a mark that is lost entirely: {@code the mill .} */
  static final char BLANK = ' ';

  /** Whether it may be left of the anchor of {@code start}: of one with such a bracket. */
  boolean mayBeOf(NoteMark start) {
    boolean delimited = start.delimiters() != NoteMark.BARE;
    boolean closed = sign.equals(")") || sign.equals("]");
    return sign.charAt(0) == BLANK || closed == delimited || (start.isUnread() && delimited);
  }

  /** Whether a sentence or a quotation may end with it. */
  boolean isUsual() {
    return place == Place.USUAL;
  }

  /** What is counted alike: the sign at such a place. */
  String shape() {
    return sign + place;
  }
}
