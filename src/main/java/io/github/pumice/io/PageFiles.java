package io.github.pumice.io;

import io.github.pumice.characters.mojibake.Charsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Joins files of one page each into the bytes of a volume. */
final class PageFiles {
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private PageFiles() {}

  /** The pages' bytes with form feeds between them; only the first keeps its byte order mark. */
  static byte[] join(List<Path> pages) throws IOException {
    ByteArrayOutputStream volume = new ByteArrayOutputStream();
    for (int i = 0; i < pages.size(); i++) {
      byte[] page = SourceReader.bytes(pages.get(i));
      if (Charsets.isWide(page)) {
        throw new IOException(
            pages.get(i) + ": is UTF-16, whose pages cannot be joined; convert them to UTF-8");
      }
      if (i > 0) {
        volume.write('\f');
      }
      int from = i > 0 && Signature.begins(page, UTF_8_MARK) ? UTF_8_MARK.length() : 0;
      volume.write(page, from, page.length - from);
    }
    return volume.toByteArray();
  }
}
