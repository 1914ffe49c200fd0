package io.github.pumice.layout.footnotes;

/**
 * A sign that no sentence has where it stands, {@code the mill! stands}: OCR may have left it of an
 * anchor.
 *
 * @param kind the sign, once; or the bracket that closes it; or a blank, where nothing is left
 * @param besidePoint whether a point stands before or behind it: {@code the mill.!}
 * @param start offset of the sign
 * @param end offset after it, and after its bracket
 */
record OddSign(char kind, boolean besidePoint, int start, int end) {

  /** What is left of a mark that is lost entirely: {@code the mill .} */
  static final char BLANK = ' ';

  /** Whether a mark with such delimiters may have become this sign. */
  boolean mayBe(int delimiters) {
    boolean closed = kind == ')' || kind == ']';
    return kind == BLANK || closed == (delimiters != NoteMark.BARE);
  }

  /** What is counted alike: the sign, beside a point or not. */
  int shape() {
    return besidePoint ? -kind : kind;
  }
}
