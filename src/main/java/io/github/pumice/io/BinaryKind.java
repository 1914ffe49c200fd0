package io.github.pumice.io;

import java.util.Optional;

/** Files that are often handed over as text, known by how they begin, and what to do with them. */
enum BinaryKind {
  PDF("%PDF-", "a PDF; take out its text first, as pdftotext does"),
  ZIP("PK\u0003\u0004", "a ZIP archive or an office document; export it as plain text"),
  OLE("\u00D0\u00CF\u0011\u00E0", "an old office document; export it as plain text"),
  GZIP("\u001F\u008B", "compressed; unpack it first"),
  PNG("\u0089PNG", "an image; have an OCR engine read it first"),
  JPEG("\u00FF\u00D8\u00FF", "an image; have an OCR engine read it first"),
  TIFF_LITTLE_ENDIAN("II*\u0000", "an image; have an OCR engine read it first"),
  TIFF_BIG_ENDIAN("MM\u0000*", "an image; have an OCR engine read it first"),
  DJVU("AT&TFORM", "a DjVu document; take out its text first, as djvutxt does"),
  RTF("{\\rtf", "rich text; export it as plain text");

  static final String OTHER = "binary data, not text; name text files only";

  private final String signature;
  private final String remedy;

  BinaryKind(String signature, String remedy) {
    this.signature = signature;
    this.remedy = remedy;
  }

  /** What the file is, and what to do with it; empty for one that may be text. */
  static Optional<String> remedyFor(byte[] bytes) {
    for (BinaryKind kind : values()) {
      if (Signature.begins(bytes, kind.signature)) {
        return Optional.of(kind.remedy);
      }
    }
    return Optional.empty();
  }
}
