package io.github.pumice.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** The formats in which notes are listed. */
enum NoteFormat {
  /** Columns for a person. */
  TABLE {
    @Override
    void print(List<NoteRow> rows, PrintStream out) {
      int page = rows.stream().mapToInt(row -> row.page().length()).max().orElse(0);
      int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
      int context = rows.stream().mapToInt(row -> row.context().length()).max().orElse(0);
      for (NoteRow row : rows) {
        out.println(
            ("p. " + padded(row.page(), page) + "  " + padded(row.label(), label) + "  ")
                + (confidence(row) + "  " + padded(row.context(), context) + "  ")
                + row.text());
      }
    }
  },
  /** RFC 4180, with a line of names first. */
  CSV {
    @Override
    void print(List<NoteRow> rows, PrintStream out) {
      for (NoteRow row : rows) {
        out.print(
            Stream.of(row.file(), row.page(), row.label(), row.context(), row.text())
                    .map(cell -> StringEscapeUtils.escapeCsv(cell) + ",")
                    .collect(Collectors.joining())
                + (confidence(row) + "\r\n"));
      }
    }

    @Override
    void begin(PrintStream out) {
      out.print("file,page,label,context,text,confidence\r\n");
    }
  },
  /** An object in a line for each note. */
  JSON {
    @Override
    void print(List<NoteRow> rows, PrintStream out) throws IOException {
      try (JsonGenerator json =
          new JsonFactory()
              .createGenerator(out)
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .setRootValueSeparator(null)) {
        for (NoteRow row : rows) {
          json.writeStartObject();
          json.writeStringField("file", row.file());
          json.writeStringField("page", row.page());
          json.writeStringField("label", row.label());
          json.writeStringField("context", row.context());
          json.writeStringField("text", row.text());
          json.writeNumberField("confidence", row.confidence());
          json.writeEndObject();
          json.writeRaw('\n');
        }
      }
    }
  };

  /** Prints the notes of one text. */
  abstract void print(List<NoteRow> rows, PrintStream out) throws IOException;

  /** Prints what comes before the notes of all texts. */
  void begin(PrintStream out) {}

  private static String confidence(NoteRow row) {
    return String.format(Locale.ROOT, "%.2f", row.confidence());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
