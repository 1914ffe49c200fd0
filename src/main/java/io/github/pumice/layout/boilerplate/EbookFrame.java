package io.github.pumice.layout.boilerplate;

import io.github.pumice.layout.boilerplate.FieldNames.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Project Gutenberg sets around a text: a header that ends with {@code *** START OF THE
 * PROJECT GUTENBERG EBOOK … ***} (in old files {@code *END*THE SMALL PRINT!}), the credits below
 * it, and the licence that begins with {@code *** END OF …}.
 */
final class EbookFrame {
  private static final double CONFIDENCE = 0.98;
  private static final int LONGEST_CREDITS = 8;
  private static final List<String> CREDITS =
      List.of("produced by ", "e-text prepared by ", "etext prepared by ", "transcribed from ");

  private final BodyLines lines;

  EbookFrame(BodyLines lines) {
    this.lines = lines;
  }

  /** Header and licence, as far as they are there, with what the header says. */
  List<Boilerplate> find(int frontEnd, int backStart) {
    List<Boilerplate> found = new ArrayList<>();
    int start = 0;
    while (start < frontEnd && !isMark(start, "start of") && !isSmallPrint(start)) {
      start++;
    }
    if (start < frontEnd) {
      Map<String, String> facts = facts(start);
      int end = withCredits(markEnd(start), facts);
      found.add(new Boilerplate(0, end, facts, "ebook-header", CONFIDENCE));
    }
    int end = Math.max(backStart, start < frontEnd ? start + 1 : 0);
    while (end < lines.count() && !isMark(end, "end of") && !isOldEnd(end)) {
      end++;
    }
    if (end < lines.count()) {
      found.add(new Boilerplate(end, lines.count(), Map.of(), "ebook-licence", CONFIDENCE));
    }
    return found;
  }

  /** {@code *** START OF THIS PROJECT GUTENBERG EBOOK TITLE ***}. */
  private boolean isMark(int line, String which) {
    String text = starred(line);
    return text.startsWith(which) && text.contains("project gutenberg");
  }

  private boolean isSmallPrint(int line) {
    String text = starred(line);
    return text.startsWith("end*the small print") || text.startsWith("end the small print");
  }

  /** The line in small letters without its stars; nothing where it has none. */
  private String starred(int line) {
    if (!lines.startsWith(line, '*')) {
      return "";
    }
    String text = lines.text(line);
    int first = 0;
    while (first < text.length() && (text.charAt(first) == '*' || text.charAt(first) == ' ')) {
      first++;
    }
    return text.substring(first).toLowerCase(Locale.ROOT);
  }

  /** {@code End of the Project Gutenberg EBook of …} without stars, in a paragraph of its own. */
  private boolean isOldEnd(int line) {
    if (!lines.startsWith(line, 'E') || lines.paragraphStart(line) != line) {
      return false;
    }
    String text = lines.text(line);
    return text.startsWith("End of Project Gutenberg's ")
        || text.startsWith("End of the Project Gutenberg E")
        || text.startsWith("End of The Project Gutenberg E");
  }

  /** A long title makes the mark run over lines. */
  private int markEnd(int line) {
    int end = lines.paragraphEnd(line);
    for (int i = line; i < end; i++) {
      if (lines.text(i).endsWith("*")) {
        return i + 1;
      }
    }
    return line + 1;
  }

  /** What the header's fields say; a value runs on over indented lines. */
  private Map<String, String> facts(int end) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int line = 0; line < end; line++) {
      String text = lines.text(line);
      Field field = lines.isIndented(line) ? null : FieldNames.of(text);
      if (field != null) {
        StringBuilder value = new StringBuilder(field.value());
        while (line + 1 < end && lines.isIndented(line + 1) && !lines.isBlank(line + 1)) {
          value.append(' ').append(lines.text(++line));
        }
        put(field.meaning().fact(), withoutNumber(value.toString(), facts), facts);
      } else {
        withoutNumber(text, facts);
      }
    }
    put("digitizer", "Project Gutenberg", facts);
    return facts;
  }

  private static void put(String name, String value, Map<String, String> facts) {
    if (!value.isEmpty() && !name.equals(FieldNames.NOTHING)) {
      facts.putIfAbsent(name, value);
    }
  }

  /** {@code January 1, 2004 [EBook #1234]} tells two facts. */
  private static String withoutNumber(String value, Map<String, String> facts) {
    String small = value.toLowerCase(Locale.ROOT);
    int open = Math.max(small.indexOf("[ebook #"), small.indexOf("[etext #"));
    int close = value.indexOf(']', Math.max(0, open));
    if (open < 0 || close < 0) {
      return value;
    }
    String number = value.substring(value.indexOf('#', open) + 1, close).strip();
    put("identifier", "Project Gutenberg eBook #" + number, facts);
    return value.substring(0, open).strip();
  }

  /** Who made the text stands below the mark in older files. */
  private int withCredits(int end, Map<String, String> facts) {
    int first = lines.nextInked(end);
    if (first == lines.count() || lines.paragraphEnd(first) - first > LONGEST_CREDITS) {
      return end;
    }
    String text = lines.text(first, lines.paragraphEnd(first));
    for (String opening : CREDITS) {
      if (text.toLowerCase(Locale.ROOT).startsWith(opening)) {
        int aside = text.indexOf(" (");
        String who = text.substring(opening.length(), aside < 0 ? text.length() : aside);
        put(opening.endsWith("by ") ? "transcriber" : FieldNames.NOTHING, who, facts);
        return lines.paragraphEnd(first);
      }
    }
    return end;
  }
}
