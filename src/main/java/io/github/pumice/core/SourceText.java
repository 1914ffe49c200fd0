package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Opens a decoded source as a document: {@code "\r\n"} and a lone {@code '\r'} become {@code '\n'},
 * a form feed begins a page, a byte order mark is left behind. A source with none of these is taken
 * as it is, without a copy.
 */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final StringBuilder out;
  private final ProvenanceBuilder pieces = new ProvenanceBuilder(64);
  private final PageTable pages = new PageTable(64);
  private int copiedTo;

  private SourceText(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static Document open(Source source) {
    String text = source.text();
    if (text.indexOf('\r') < 0 && text.indexOf('\f') < 0 && !text.startsWith("\uFEFF")) {
      PageTable one = new PageTable(1);
      one.add(0, 0, "");
      return document(source, null, one, Provenance.identity(text.length()));
    }
    SourceText reading = new SourceText(text);
    reading.read();
    return document(source, reading.out.toString(), reading.pages, reading.pieces.build());
  }

  private static Document document(
      Source source, @Nullable String text, PageTable pages, Provenance provenance) {
    Structure structure = new Structure(provenance.length(), pages, ImmutableList.of());
    return new Document(text, structure, provenance, source, Knowledge.NONE, null, true);
  }

  private void read() {
    startPage(0);
    if (text.charAt(0) == BYTE_ORDER_MARK) {
      skip(0);
    }
    int lineEnd = text.indexOf('\r');
    int pageEnd = text.indexOf('\f');
    while (lineEnd >= 0 || pageEnd >= 0) {
      if (lineEnd < 0 || (pageEnd >= 0 && pageEnd < lineEnd)) {
        breakPage(pageEnd);
        pageEnd = text.indexOf('\f', pageEnd + 1);
      } else {
        endLine(lineEnd);
        lineEnd = text.indexOf('\r', lineEnd + 1);
      }
    }
    copyTo(text.length());
  }

  private void breakPage(int at) {
    if (at == 0 || out.length() + at - copiedTo == 0 || isLineEnd(text.charAt(at - 1))) {
      skip(at);
    } else {
      rewrite(at);
    }
    if (at + 1 < text.length()) {
      startPage(at + 1);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private void endLine(int at) {
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      skip(at);
    } else {
      rewrite(at);
    }
  }

  private void startPage(int sourceOffset) {
    copyTo(sourceOffset);
    pages.add(out.length(), sourceOffset, "");
  }

  private void skip(int at) {
    copyTo(at);
    copiedTo = at + 1;
  }

  private void rewrite(int at) {
    skip(at);
    out.append('\n');
    pieces.rewritten(1, at, at + 1);
  }

  private void copyTo(int end) {
    if (end > copiedTo) {
      pieces.copied(end - copiedTo, copiedTo);
      out.append(text, copiedTo, end);
      copiedTo = end;
    }
  }
}
