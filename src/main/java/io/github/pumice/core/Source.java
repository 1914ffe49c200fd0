package io.github.pumice.core;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from: all that is needed to give its bytes back. Immutable.
 *
 * <p>A source that was read from bytes holds the bytes; its text is decoded when it is asked for,
 * and let go when memory is short.
 */
public final class Source {

  /** The name of a source that is no file. */
  public static final String UNNAMED = "text";

  private static final int PIECE = 1 << 20;

  private final String name;
  private final Encoding encoding;
  private final double confidence;
  private final String runnerUp;
  private final byte @Nullable [] bytes;
  private final @Nullable String given;
  private volatile SoftReference<String> decoded = new SoftReference<>(null);

  private Source(
      String name,
      Encoding encoding,
      double confidence,
      String runnerUp,
      byte @Nullable [] bytes,
      @Nullable String given) {
    this.name = name;
    this.encoding = encoding;
    this.confidence = confidence;
    this.runnerUp = runnerUp;
    this.bytes = bytes;
    this.given = given;
  }

  /** A text that was decoded elsewhere, from bytes in an encoding that is certain. */
  public static Source of(String name, String text, Encoding encoding) {
    return new Source(name, encoding, 1, "", null, text);
  }

  /** Bytes in an encoding that is certain; the array must not be changed any more. */
  public static Source of(String name, byte[] bytes, Encoding encoding) {
    return new Source(name, encoding, 1, "", bytes, null);
  }

  /** The same source, whose encoding was chosen, with what confidence, before which runner-up. */
  public Source chosen(double newConfidence, String newRunnerUp) {
    Source chosen = new Source(name, encoding, newConfidence, newRunnerUp, bytes, given);
    chosen.decoded = decoded;
    return chosen;
  }

  /** A stretch of the text as a source of its own. */
  Source part(String text) {
    return new Source(name, encoding, confidence, runnerUp, null, text);
  }

  /** File name, or {@link #UNNAMED} for a string. */
  public String name() {
    return name;
  }

  /** The decoded source, with its byte order mark, carriage returns and form feeds. */
  public String text() {
    if (given != null) {
      return given;
    }
    String text = decoded.get();
    if (text == null && bytes != null) {
      text = encoding.decode(bytes);
      decoded = new SoftReference<>(text);
    }
    return text == null ? "" : text;
  }

  /**
   * Hands out the text in pieces that end with a line, one after the other: what a text is read by
   * that is too long to be held twice.
   */
  public void forEachPiece(Consumer<String> visitor) {
    String held = given != null ? given : decoded.get();
    if (held != null || bytes == null || !encoding.holdsAsciiApart()) {
      visitor.accept(held != null ? held : text());
      return;
    }
    int start = 0;
    while (start < bytes.length) {
      int end = Math.min(bytes.length, start + PIECE);
      while (end < bytes.length && bytes[end - 1] != '\n') {
        end++;
      }
      visitor.accept(encoding.decode(Arrays.copyOfRange(bytes, start, end)));
      start = end;
    }
  }

  /** How the bytes were decoded. */
  public Encoding encoding() {
    return encoding;
  }

  /** How sure it is that the bytes were meant so, 0 to 1; 1 where it was said or proved. */
  public double confidence() {
    return confidence;
  }

  /** Name of the charset that came next; empty where there was no choice. */
  public String runnerUp() {
    return runnerUp;
  }
}
