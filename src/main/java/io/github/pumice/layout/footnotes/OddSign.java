package io.github.pumice.layout.footnotes;

/**
 * A sign that no sentence has where it stands, {@code the mill! stands}: OCR may have left it of an
 * anchor.
 *
 * @param sign the sign, once where it is repeated; or the bracket that closes it; or a blank, where
 *     nothing is left
 * @param besidePoint whether a point stands before or behind it: {@code the mill.!}
 * @param start offset of the sign
 * @param end offset after it, and after its bracket
 */
record OddSign(String sign, boolean besidePoint, int start, int end) {

  /** What is left of a mark that is lost entirely: {@code the mill .} */
  static final char BLANK = ' ';

  /** Whether it may be left of the anchor of {@code start}: of one with such a bracket. */
  boolean mayBeOf(NoteMark start) {
    boolean delimited = start.delimiters() != NoteMark.BARE;
    boolean closed = sign.equals(")") || sign.equals("]");
    return sign.charAt(0) == BLANK || closed == delimited || (start.isUnread() && delimited);
  }

  /** What is counted alike: the sign, beside a point or not. */
  String shape() {
    return besidePoint ? sign + '.' : sign;
  }
}
