package io.github.pumice.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Encoding;
import io.github.pumice.core.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/**
 * A cleaned text and its receipt, as {@link JsonWriter} wrote them: enough to give the source back.
 */
public final class CleanedJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String name;
  private String format = "";
  private String text = "";
  private boolean hasText;
  private String charset = "";
  private boolean hasReceipt;
  private final ImmutableList.Builder<Receipt.Part> parts = ImmutableList.builder();

  private CleanedJson(String name) {
    this.name = name;
  }

  /**
   * Reads what {@link JsonWriter} wrote.
   *
   * @param name what to call it in messages
   * @param in the file; not closed
   * @throws IOException when it is another format, or lacks what restoring needs
   */
  public static CleanedJson read(String name, InputStream in) throws IOException {
    CleanedJson cleaned = new CleanedJson(name);
    try (JsonParser json = JSON.createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      cleaned.read(json);
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
      throw new IOException(name + ": is not JSON (" + what + place(e) + "); " + remedy(), e);
    }
    cleaned.check();
    return cleaned;
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
  }

  private static String remedy() {
    return "restore takes what clean --to json wrote";
  }

  private void read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("format") && value == JsonToken.VALUE_STRING) {
        format = json.getText();
      } else if (field.equals("text") && value == JsonToken.VALUE_STRING) {
        text = json.getText();
        hasText = true;
      } else if (field.equals("source") && value == JsonToken.START_OBJECT) {
        readSource(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void readSource(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("charset") && value == JsonToken.VALUE_STRING) {
        charset = json.getText();
      } else if (field.equals("receipt") && value == JsonToken.START_ARRAY) {
        readReceipt(json);
      } else {
        json.skipChildren();
      }
    }
  }

  /** Strings are what did not stay, pairs of numbers where the rest stands. */
  private void readReceipt(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        parts.add(Receipt.Part.lost(json.getText()));
      } else if (token == JsonToken.VALUE_NUMBER_INT) {
        long start = json.getLongValue();
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
          throw damaged();
        }
        parts.add(kept(start, json.getLongValue()));
      } else {
        throw damaged();
      }
    }
    hasReceipt = true;
  }

  private Receipt.Part kept(long start, long length) throws IOException {
    if (start < 0 || length < 0 || start > Integer.MAX_VALUE - length) {
      throw damaged();
    }
    return Receipt.Part.kept((int) start, (int) length);
  }

  private IOException damaged() {
    return new IOException(name + ": its receipt is damaged; clean the source again");
  }

  private void check() throws IOException {
    if (!format.equals(JsonWriter.FORMAT)) {
      String found = format.isEmpty() ? "has no \"format\"" : "has the format " + format;
      throw new IOException(name + ": " + found + ", not " + JsonWriter.FORMAT + "; " + remedy());
    }
    if (!hasText || !hasReceipt || charset.isEmpty()) {
      throw new IOException(
          name + ": lacks \"text\" or the receipt in \"source\"; clean the source again");
    }
  }

  /** Writes the bytes of the source. */
  public void restore(OutputStream out) throws IOException {
    try {
      new Receipt(new Encoding(Charset.forName(charset)), parts.build()).restore(text, out);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException(name + ": the charset " + charset + " is not known to this Java", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }
}
