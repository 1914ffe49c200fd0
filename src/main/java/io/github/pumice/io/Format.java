package io.github.pumice.io;

/** The formats in which a result can be written. */
public enum Format {
  /** Plain text: body, then notes. */
  TXT,
  /** Markdown with footnotes. */
  MD,
  /** Everything: text, pages, notes, changes, doubts, and what it takes to give the source back. */
  JSON;

  /** How the names of its files end, without a dot. */
  public String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The writer of this format. */
  public ResultWriter writer() {
    return switch (this) {
      case TXT -> new TextWriter();
      case MD -> new MarkdownWriter();
      case JSON -> new JsonWriter();
    };
  }
}
