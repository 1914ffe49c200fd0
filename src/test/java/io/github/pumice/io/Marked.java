package io.github.pumice.io;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Result;
import io.github.pumice.core.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes results with notes for the tests of writers, from a text with marks: {@code {1}} is the
 * anchor of note 1, a line {@code {1= its text}} the note, {@code {p 27}} a page's number, {@code
 * {}} joins a line to the next one.
 */
final class Marked implements Normalizer {

  static Result result(String marked) {
    return Pipeline.of(new Marked()).run(Document.of(marked));
  }

  static String write(ResultWriter writer, Result result) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public String id() {
    return "read-marks";
  }

  @Override
  public Edits propose(Document document) {
    Edits.Builder edits = Edits.on(document);
    String text = document.text();
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int end = closing(text, at) + 1;
      if (text.startsWith("{p ", at)) {
        Reason reason = new Reason("read-marks/page", 1, "marked");
        edits.labelPage(at, text.substring(at + 3, end - 1), reason);
        edits.remove("folio", at, end, reason);
      } else if (text.startsWith("{}", at)) {
        edits.delete(at, at + 3, new Reason("read-marks/join", 1, "marked"));
      } else if (text.indexOf('=', at) > 0 && text.indexOf('=', at) < text.indexOf('}', at)) {
        extract(text, at, end, edits);
      }
    }
    return edits.build();
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length() - 1;
  }

  private static void extract(String text, int at, int end, Edits.Builder edits) {
    int equals = text.indexOf('=', at);
    String label = text.substring(at + 1, equals);
    int anchor = text.indexOf("{" + label + "}");
    Span mark = anchor < 0 ? new Span(0, 0) : new Span(anchor, anchor + label.length() + 2);
    int lineEnd = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    edits.extractNote(
        new Edits.Extraction(
            label.strip(),
            mark,
            anchor >= 0,
            ImmutableList.of(new Span(at, lineEnd)),
            ImmutableList.of(new Span(equals + 2, end - 1)),
            new Reason("read-marks/note", 0.9, "marked")));
  }
}
