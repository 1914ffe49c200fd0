package io.github.pumice.core;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids of notes: the page's printed number, or {@code p} and its position, then the label, then a
 * count where that is taken.
 */
final class NoteIds {
  private final Structure structure;
  private final Map<String, Integer> taken = new HashMap<>();

  NoteIds(Structure structure) {
    this.structure = structure;
    for (Note note : structure.notes()) {
      taken.put(note.id(), 1);
    }
  }

  String next(int page, String label) {
    String shown = structure.pages().label(page);
    String id = (shown.isEmpty() ? "p" + (page + 1) : shown) + "-" + plain(label);
    String unique = id;
    while (taken.putIfAbsent(unique, 1) != null) {
      unique = id + "." + taken.merge(id, 1, Integer::sum);
    }
    return unique;
  }

  private static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      int c = label.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '*') {
        plain.appendCodePoint(c);
      }
    }
    return plain.length() > 0
        ? plain.toString()
        : label.isEmpty() ? "n" : "u" + Integer.toHexString(label.codePointAt(0));
  }
}
