package io.github.pumice.io;

import com.google.common.base.Ascii;

/** The formats in which a result can be written. */
public enum Format {
  /** Plain text: body, then notes. */
  TXT,
  /** Markdown with footnotes. */
  MD,
  /** A page for a browser, with linked notes. */
  HTML,
  /** TEI P5. */
  TEI,
  /** Everything: text, pages, notes, changes, doubts, and what it takes to give the source back. */
  JSON;

  /** Its name on the command line. */
  public String id() {
    return Ascii.toLowerCase(name());
  }

  /** How the names of its files end, without a dot. */
  public String extension() {
    return this == TEI ? "xml" : id();
  }

  /** Whether several results can stand in one stream, one after the other. */
  public boolean canFollowEachOther() {
    return this != HTML && this != TEI;
  }

  /** The writer of this format. */
  public ResultWriter writer() {
    return switch (this) {
      case TXT -> TextWriter.of();
      case MD -> new MarkdownWriter();
      case HTML -> new HtmlWriter();
      case TEI -> new TeiWriter();
      case JSON -> new JsonWriter();
    };
  }
}
