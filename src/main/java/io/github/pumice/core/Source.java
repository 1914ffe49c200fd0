package io.github.pumice.core;

/**
 * Where a document came from: all that is needed to give its bytes back.
 *
 * @param name file name, or {@code "text"} for a string
 * @param text the decoded source, with its byte order mark, carriage returns and form feeds
 * @param encoding how its bytes were decoded
 * @param confidence how sure it is that they were meant so, 0 to 1; 1 where it was said or proved
 * @param runnerUp name of the charset that came next; empty where there was no choice
 */
public record Source(
    String name, String text, Encoding encoding, double confidence, String runnerUp) {

  /** The name of a source that is no file. */
  public static final String UNNAMED = "text";

  /** A source whose encoding is certain. */
  public Source(String name, String text, Encoding encoding) {
    this(name, text, encoding, 1, "");
  }
}
