package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Provenance;

/**
 * How lines stood on the printed page: a line may have grown when a broken word was joined, and
 * lost its indent when spaces were cleaned.
 */
final class ParagraphSource {
  private final Document document;
  private final Provenance.Cursor provenance;
  private final String source;

  ParagraphSource(Document document) {
    this.document = document;
    this.provenance = document.provenance().cursor();
    this.source = document.source().text();
  }

  /** The width of the last printed line of the line at {@code [start, end)}. */
  int width(int start, int end) {
    if (provenance.isCopied(start, end)) {
      return ParagraphMeasure.width(document.text(), start, end);
    }
    int from = provenance.sourceOf(start);
    int to = provenance.sourceOf(end - 1) + 1;
    if (from < 0 || to <= from) {
      return ParagraphMeasure.width(document.text(), start, end);
    }
    int printed = lineStart(to);
    return printed <= from || isReflowed(printed, to, start, end)
        ? ParagraphMeasure.width(document.text(), start, end)
        : ParagraphMeasure.width(source, afterSpaces(printed), to);
  }

  /** Whether no broken word stands where the last printed line begins: lines were made one. */
  private boolean isReflowed(int printed, int to, int start, int end) {
    int at = end - (to - afterSpaces(printed)) - 1;
    if (at <= start) {
      return false;
    }
    char before = document.text().charAt(at);
    return before == ' ' || ParagraphJoint.isUnspaced(before);
  }

  /** The number of blanks before the line at {@code start} as printed. */
  int indent(int start) {
    int from = provenance.sourceOf(start);
    if (from < 0) {
      return 0;
    }
    int at = from;
    while (at > 0 && isBlank(source.charAt(at - 1))) {
      at--;
    }
    return at == 0 || isLineEnd(source.charAt(at - 1)) ? from - at : 0;
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(source.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int afterSpaces(int offset) {
    int at = offset;
    while (at < source.length() && isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || (c > 0x80 && Character.isSpaceChar(c));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
