package io.github.pumice.core;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * What a pipeline made of a document.
 *
 * @param document the cleaned document
 * @param changes every applied edit, in the order of application; unmodifiable
 * @param queries every doubt, in the order in which it was raised; unmodifiable
 */
public record Result(Document document, List<Change> changes, List<Query> queries) {

  /** The cleaned text. */
  public String text() {
    return document.text();
  }

  /** What the notices around the text tell about it, as in {@link Document#metadata()}. */
  public ImmutableMap<String, String> metadata() {
    return document.metadata();
  }

  /**
   * The source byte for byte: its charset, byte order mark, line ends and form feeds. Made from the
   * cleaned text and the receipt.
   */
  public byte[] restore() {
    return Receipt.of(document).restore(document.text());
  }
}
