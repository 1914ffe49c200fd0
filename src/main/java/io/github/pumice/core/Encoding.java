package io.github.pumice.core;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A charset that loses nothing: every byte sequence decodes to a text that encodes to the same
 * bytes.
 *
 * <p>A byte that a single-byte charset leaves undefined becomes the C1 control of the same value
 * (as in the WHATWG Encoding Standard, Anne van Kesteren, 2012), or, as every undecodable byte of
 * other charsets, a lone low surrogate {@code U+DC00 + byte} (after PEP 383, Martin von Löwis,
 * "Non-decodable Bytes in System Character Interfaces", 2009). The cost is one pass; text without
 * such bytes takes the JDK's fast path.
 *
 * @param charset the charset underneath
 */
public record Encoding(Charset charset) {

  /** UTF-8, the encoding of texts that were given as strings. */
  public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8);

  private static final char ESCAPE = '\uDC00';

  /** The standard name of the charset. */
  public String name() {
    return charset.name();
  }

  /** Decodes; never fails. */
  public String decode(byte[] bytes) {
    String fast = new String(bytes, charset);
    return fast.indexOf('\uFFFD') < 0 ? fast : decodeEscaping(bytes);
  }

  private String decodeEscaping(byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharsetEncoder encoder = charset.newEncoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 16);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return out.flip().toString();
      }
      for (int i = result.length(); i > 0; i--) {
        char raw = (char) (in.get() & 0xFF);
        out.put(standsForItself(raw, encoder) ? raw : (char) (ESCAPE + raw));
      }
      decoder.reset();
    }
  }

  /**
   * Encodes what {@link #decode} gave; other characters that the charset does not have become
   * {@code '?'}.
   */
  public byte[] encode(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    ByteArrayOutputStream out = null;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape = isEscape(text, i);
      if (escape || (c >= 0x80 && c <= 0xFF && standsForItself(c, encoder))) {
        out = out == null ? new ByteArrayOutputStream(text.length() + 16) : out;
        out.writeBytes(text.substring(from, i).getBytes(charset));
        out.write(escape ? c - ESCAPE : c);
        from = i + 1;
      }
    }
    if (out == null) {
      return text.getBytes(charset);
    }
    out.writeBytes(text.substring(from).getBytes(charset));
    return out.toByteArray();
  }

  /**
   * Whether the bytes of ASCII stand for themselves and are never parts of others: after one of
   * them a text can be parted, for no mark begins the bytes, and no state goes on.
   */
  boolean holdsAsciiApart() {
    return charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().maxBytesPerChar() == 1;
  }

  private static boolean standsForItself(char raw, CharsetEncoder encoder) {
    return raw >= 0x80 && encoder.maxBytesPerChar() == 1 && !encoder.canEncode(raw);
  }

  /** Whether a lone low surrogate that stands for an undecodable byte is at {@code i}. */
  private static boolean isEscape(String text, int i) {
    char c = text.charAt(i);
    return c >= ESCAPE
        && c <= ESCAPE + 0xFF
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Whether decoding {@code bytes} and encoding the result gives them back. */
  public boolean roundTrips(byte[] bytes) {
    return Arrays.equals(bytes, encode(decode(bytes)));
  }
}
