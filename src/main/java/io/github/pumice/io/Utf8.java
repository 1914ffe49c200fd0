package io.github.pumice.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8 through a small buffer, so that a text of any length costs no copy.
 *
 * <p>A lone low surrogate {@code U+DC80} to {@code U+DCFF} stands for a byte that could not be
 * decoded and comes out as that byte; any other lone surrogate becomes {@code U+FFFD}.
 */
final class Utf8 {
  private static final int BUFFER = 1 << 15;
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  Utf8(OutputStream out) {
    this.out = out;
  }

  Utf8 append(String text) throws IOException {
    return append(text, 0, text.length());
  }

  /** Writes {@code [start, end)} of {@code text}. */
  Utf8 append(String text, int start, int end) throws IOException {
    CharBuffer in = CharBuffer.wrap(text, start, end);
    encoder.reset();
    while (true) {
      CoderResult result = encoder.encode(in, buffer, true);
      if (result.isUnderflow()) {
        return this;
      }
      if (result.isOverflow()) {
        drain();
      } else {
        appendLone(in.get());
      }
    }
  }

  private void appendLone(char surrogate) throws IOException {
    if (buffer.remaining() < REPLACEMENT.length) {
      drain();
    }
    if (surrogate >= 0xDC80 && surrogate <= 0xDCFF) {
      buffer.put((byte) surrogate);
    } else {
      buffer.put(REPLACEMENT);
    }
  }

  private void drain() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  /** Hands everything to the stream. */
  void flush() throws IOException {
    drain();
    out.flush();
  }
}
