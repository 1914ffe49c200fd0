package io.github.pumice.cli;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Query;
import io.github.pumice.core.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints changes and doubts for a person, in the order of the source: where, before and after, the
 * words around, and why.
 */
final class Explainer {
  private static final int AROUND = 30;
  private static final int LONGEST = 120;
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String FAINT = "2";

  private final Console console;

  Explainer(Console console) {
    this.console = console;
  }

  void explain(Input input, Result result) {
    Document document = result.document();
    List<Change> changes =
        result.changes().stream().sorted(Comparator.comparingInt(Change::sourceStart)).toList();
    for (Change change : changes) {
      String place = place(input, document, change.page(), change.line());
      print(place + "  " + what(change));
      print("    " + around(document, change.sourceStart(), change.sourceEnd()));
      print("    " + why(change.rule(), change.confidence(), change.evidence()));
    }
    List<Query> queries =
        result.queries().stream().sorted(Comparator.comparingInt(Query::sourceStart)).toList();
    for (Query query : queries) {
      String place = place(input, document, query.page(), query.line());
      print(place + "  in doubt  " + paint(YELLOW, quote(query.text())) + suggestion(query));
      print("    " + around(document, query.sourceStart(), query.sourceEnd()));
      print("    " + why(query.rule(), query.confidence(), query.message()));
    }
  }

  void summarize(Input input, Result result) {
    String changes = count(result.changes().size(), "change");
    print(input.shown() + ": " + changes + ", " + count(result.queries().size(), "doubt"));
  }

  private String what(Change change) {
    String before = paint(RED, quote(change.before()));
    String after = paint(GREEN, quote(change.after()));
    return switch (change.kind()) {
      case "replace" -> before + " → " + after;
      case "delete" -> before + " deleted";
      case "insert" -> after + " inserted";
      case "page" -> "a page begins" + (change.after().isEmpty() ? "" : ", number " + after);
      case "label" -> "page number " + after;
      case "note" -> before + " became a note";
      case "anchor" -> before + " became a note's anchor";
      default -> change.kind() + " " + before + " removed";
    };
  }

  private static String suggestion(Query query) {
    return query.suggestion().equals(query.text()) ? "" : ", perhaps " + quote(query.suggestion());
  }

  private static String count(int number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private static String place(Input input, Document document, int page, int line) {
    String where = input.shown() + ":" + line;
    return document.pageCount() > 1 ? where + " (p. " + document.page(page).display() + ")" : where;
  }

  private String why(String rule, double confidence, String evidence) {
    String sure = String.format(Locale.ROOT, "%.2f", confidence);
    return paint(FAINT, rule + " " + sure + (evidence.isEmpty() ? "" : ": " + evidence));
  }

  private String around(Document document, int start, int end) {
    String source = document.source().text();
    int from = wordStart(source, Math.max(0, start - AROUND), start);
    int to = wordEnd(source, Math.min(source.length(), end + AROUND), end);
    return (from > 0 ? "… " : "")
        + visible(source.substring(from, start))
        + paint(RED, visible(shortened(source.substring(start, end))))
        + visible(source.substring(end, to))
        + (to < source.length() ? " …" : "");
  }

  private static int wordStart(String text, int from, int limit) {
    int at = from;
    while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static String quote(String text) {
    return "“" + visible(shortened(text)) + "”";
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int half = LONGEST / 2;
    return text.substring(0, half) + " […] " + text.substring(text.length() - half);
  }

  /** What a terminal would not show, or would obey. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> shown.append('⏎');
        case '\r' -> shown.append('␍');
        case '\f' -> shown.append('␌');
        case '\t' -> shown.append('⇥');
        default -> {
          if (isInvisible(c)) {
            shown.append(String.format(Locale.ROOT, "<U+%04X>", (int) c));
          } else {
            shown.append(c);
          }
        }
      }
    }
    return shown.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u00A0';
  }

  private String paint(String colour, String text) {
    return console.colours() ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
  }

  private void print(String line) {
    console.err().println(line);
  }
}
