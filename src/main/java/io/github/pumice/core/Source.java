package io.github.pumice.core;

/**
 * Where a document came from: all that is needed to give its bytes back.
 *
 * @param name file name, or {@code "text"} for a string
 * @param text the decoded source, with its byte order mark, carriage returns and form feeds
 * @param encoding how its bytes were decoded
 */
public record Source(String name, String text, Encoding encoding) {

  /** The name of a source that is no file. */
  public static final String UNNAMED = "text";
}
