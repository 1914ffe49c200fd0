package io.github.pumice.io;

/** The formats in which a result can be written. */
public enum Format {
  /** Plain text: body, then notes. */
  TXT("txt", new TextWriter()),
  /** Everything: text, pages, notes, changes, doubts, and what it takes to give the source back. */
  JSON("json", new JsonWriter());

  private final String extension;
  private final ResultWriter writer;

  Format(String extension, ResultWriter writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** The name of the format, and of its files' ends, without a dot. */
  public String extension() {
    return extension;
  }

  /** The writer of this format. */
  public ResultWriter writer() {
    return writer;
  }
}
