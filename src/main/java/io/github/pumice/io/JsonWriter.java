package io.github.pumice.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Page;
import io.github.pumice.core.Query;
import io.github.pumice.core.Receipt;
import io.github.pumice.core.Result;
import io.github.pumice.core.Source;
import io.github.pumice.lexicon.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes everything that is known about a cleaned text as one JSON object on one line, in the
 * format {@value #FORMAT}.
 *
 * <p>Offsets are UTF-16 code units, as everywhere in Pumice, into {@code text} unless named source.
 * The file is UTF-8; surrogates, paired or not, are written as escapes.
 */
public final class JsonWriter implements ResultWriter {

  /** The name and version of the format. */
  public static final String FORMAT = "pumice/1";

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    // All that takes memory is done before the first byte is out: no output may break off.
    Document document = result.document();
    String language = Languages.of(document);
    List<Change> changes = result.changes();
    List<Query> queries = result.queries();
    LineEnds lineEnds = LineEnds.of(document.source());
    try (JsonGenerator json =
        JSON.createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("name", document.source().name());
      json.writeStringField("language", language);
      metadata(json, document);
      json.writeStringField("text", document.text());
      json.writeObjectFieldStart("body");
      span(json, document.body().start(), document.body().end());
      json.writeEndObject();
      pages(json, document);
      notes(json, document);
      changes(json, changes);
      queries(json, queries);
      source(json, document, lineEnds);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void metadata(JsonGenerator json, Document document) throws IOException {
    if (document.metadata().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("metadata");
    for (Map.Entry<String, String> fact : document.metadata().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, int start, int end) throws IOException {
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
  }

  private static void pages(JsonGenerator json, Document document) throws IOException {
    json.writeArrayFieldStart("pages");
    for (Page page : document.pages()) {
      json.writeStartObject();
      json.writeNumberField("index", page.index());
      json.writeStringField("label", page.label());
      span(json, page.start(), page.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void notes(JsonGenerator json, Document document) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : document.notes()) {
      json.writeStartObject();
      json.writeStringField("id", note.id());
      json.writeStringField("label", note.label());
      json.writeNumberField("page", note.page());
      if (note.isAnchored()) {
        json.writeNumberField("anchor", note.anchor());
      } else {
        json.writeNullField("anchor");
      }
      span(json, note.start(), note.end());
      json.writeStringField("text", note.of(document));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changes(JsonGenerator json, List<Change> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    double last = 0;
    String confidence = "0.0";
    for (Change change : changes) {
      if (change.confidence() != last) {
        last = change.confidence();
        confidence = Double.toString(last);
      }
      json.writeStartObject();
      json.writeStringField("rule", change.rule());
      json.writeStringField("kind", change.kind());
      place(json, change.page(), change.line(), change.sourceStart(), change.sourceEnd());
      json.writeStringField("before", change.before());
      json.writeStringField("after", change.after());
      json.writeFieldName("confidence");
      json.writeNumber(confidence);
      json.writeStringField("evidence", change.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void queries(JsonGenerator json, List<Query> queries) throws IOException {
    json.writeArrayFieldStart("queries");
    for (Query query : queries) {
      json.writeStartObject();
      json.writeStringField("rule", query.rule());
      place(json, query.page(), query.line(), query.sourceStart(), query.sourceEnd());
      json.writeStringField("text", query.text());
      json.writeStringField("suggestion", query.suggestion());
      json.writeNumberField("confidence", query.confidence());
      json.writeStringField("message", query.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, int page, int line, int start, int end)
      throws IOException {
    json.writeNumberField("page", page);
    json.writeNumberField("line", line);
    json.writeNumberField("sourceStart", start);
    json.writeNumberField("sourceEnd", end);
  }

  private static void source(JsonGenerator json, Document document, LineEnds lineEnds)
      throws IOException {
    Source source = document.source();
    json.writeObjectFieldStart("source");
    json.writeStringField("charset", source.encoding().name());
    json.writeNumberField("confidence", source.confidence());
    if (!source.runnerUp().isEmpty()) {
      json.writeStringField("runnerUp", source.runnerUp());
    }
    json.writeStringField("lineEnds", lineEnds.name().toLowerCase(Locale.ROOT));
    receipt(json, document);
    json.writeEndObject();
  }

  private static void receipt(JsonGenerator json, Document document) throws IOException {
    json.writeArrayFieldStart("receipt");
    Receipt.forEachPart(
        document,
        part -> {
          if (part.isKept()) {
            json.writeNumber(part.start());
            json.writeNumber(part.length());
          } else {
            json.writeString(part.literal());
          }
        });
    json.writeEndArray();
  }
}
