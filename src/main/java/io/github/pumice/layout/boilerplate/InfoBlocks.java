package io.github.pumice.layout.boilerplate;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.layout.boilerplate.FieldNames.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of fields by which a transcriber says where a text is from: {@code Source: …}, {@code
 * Published: …}, {@code OCR and HTML: …}.
 *
 * <p>A block has at least two fields; one of them names a work that is done for screens only, and
 * one the printed text, or a single key names two such works. A value runs on to the next field;
 * that of the last field must end with its line, or nothing is made of it.
 */
final class InfoBlocks {
  private static final double CONFIDENCE = 0.93;
  private static final int LONGEST_VALUE = 6;
  private static final int WIDEST_GAP = 2;

  /** What has colons inside; in other values one may end the key of a field that is not known. */
  private static final ImmutableSet<String> BIBLIOGRAPHIC =
      ImmutableSet.of("title", "source", "published");

  private final BodyLines lines;

  InfoBlocks(BodyLines lines) {
    this.lines = lines;
  }

  /** The blocks that begin on these lines. */
  List<Boilerplate> find(int from, int to) {
    List<Boilerplate> found = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (field(line) != null) {
        Reading reading = new Reading(line);
        if (reading.isBlock()) {
          found.add(reading.block());
        }
        line = reading.end - 1;
      }
    }
    return found;
  }

  private @Nullable Field field(int line) {
    return lines.couldBeField(line) ? FieldNames.of(lines.text(line)) : null;
  }

  /** A run of fields, read from its first line on. */
  private final class Reading {
    private final int start;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private int fields;
    private int digital;
    private int mostDigital;
    private int end;

    Reading(int start) {
      this.start = start;
      int next = start;
      for (Field field = field(next); field != null; field = next < 0 ? null : field(next)) {
        next = read(next, field);
      }
    }

    /** Reads a field; the line of the next one, or -1. */
    private int read(int line, Field field) {
      int to = line + 1;
      boolean clear = true;
      int limit = Math.min(lines.paragraphEnd(line), line + LONGEST_VALUE);
      while (to < limit && field(to) == null) {
        clear &= BIBLIOGRAPHIC.contains(field.meaning().fact()) || lines.text(to).indexOf(": ") < 0;
        to++;
      }
      int next = lines.nextInked(to);
      boolean last = next == lines.count() || next - to > WIDEST_GAP || field(next) == null;
      if (last) {
        to = line + 1;
      }
      clear &= !last || endsWithLine(line);
      add(field, clear ? value(line, to, field) : "");
      end = to;
      return last ? -1 : next;
    }

    private boolean endsWithLine(int line) {
      return lines.paragraphEnd(line) == line + 1 || ".!?".indexOf(lines.lastCharacter(line)) >= 0;
    }

    private String value(int line, int to, Field field) {
      String rest = lines.text(line + 1, to);
      return field.value().isEmpty() || rest.isEmpty()
          ? field.value() + rest
          : field.value() + " " + rest;
    }

    private void add(Field field, String value) {
      fields++;
      digital += field.meaning().digital() > 0 ? 1 : 0;
      mostDigital = Math.max(mostDigital, field.meaning().digital());
      boolean useful = !field.meaning().fact().equals(FieldNames.NOTHING) && !value.isEmpty();
      if (useful && !value.contains("- ")) {
        facts.putIfAbsent(field.meaning().fact(), value);
      }
    }

    boolean isBlock() {
      return digital > 0 && (fields > digital || mostDigital > 1);
    }

    Boilerplate block() {
      return new Boilerplate(start, end, facts, "info-block", CONFIDENCE);
    }
  }
}
