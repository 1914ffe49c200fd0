package io.github.pumice.cli;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Result;
import java.util.List;
import java.util.TreeMap;

/**
 * One note of a text, as the command {@code notes} lists it.
 *
 * @param file the text
 * @param page the page's printed number, or its position in brackets
 * @param label the mark as printed
 * @param context the words before the mark; empty where it was not found
 * @param text the note, in one line
 * @param confidence how sure it is that this is a note
 */
record NoteRow(
    String file, String page, String label, String context, String text, double confidence) {
  private static final int CONTEXT = 30;

  static List<NoteRow> of(String file, Result result) {
    Document document = result.document();
    TreeMap<Integer, Change> extractions = new TreeMap<>();
    result.changes().stream()
        .filter(change -> change.kind().equals("note"))
        .forEach(change -> extractions.put(change.sourceStart(), change));
    return document.notes().stream()
        .map(
            note ->
                new NoteRow(
                    file,
                    document.page(note.page()).display(),
                    note.label(),
                    context(document, note),
                    oneLine(note.of(document)),
                    confidence(document, note, extractions)))
        .toList();
  }

  private static String context(Document document, Note note) {
    if (!note.isAnchored()) {
      return "";
    }
    String text = document.text();
    int from = Math.max(0, note.anchor() - CONTEXT);
    while (from > 0 && from < note.anchor() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return oneLine(text.substring(from, note.anchor()));
  }

  private static String oneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).toList()).strip();
  }

  private static double confidence(
      Document document, Note note, TreeMap<Integer, Change> extractions) {
    int source = document.provenance().sourceBefore(Math.min(note.start() + 1, note.end()));
    var extraction = extractions.floorEntry(source);
    return extraction == null ? 1 : extraction.getValue().confidence();
  }
}
