package io.github.pumice.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The slow and obvious model of a document: every character carries the set of source offsets that
 * it came from.
 */
final class BruteForce {

  /** One character of the text. */
  record Cell(char c, boolean copied, TreeSet<Integer> sources) {}

  List<Cell> body = new ArrayList<>();
  List<Cell> tail = new ArrayList<>();

  static BruteForce of(String text) {
    BruteForce model = new BruteForce();
    IntStream.range(0, text.length())
        .forEach(i -> model.body.add(new Cell(text.charAt(i), true, new TreeSet<>(List.of(i)))));
    return model;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    cells().forEach(cell -> text.append(cell.c()));
    return text.toString();
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(body);
    cells.addAll(tail);
    return cells;
  }

  void apply(Edits edits) {
    List<Cell> all = cells();
    List<Edits.Replacement> replacements = new ArrayList<>(edits.replacements());
    boolean[] leaves = new boolean[all.size()];
    for (Edits.Extraction note : edits.extractions()) {
      if (note.anchored() && !note.anchor().isEmpty()) {
        replacements.add(
            new Edits.Replacement(
                note.anchor().start(), note.anchor().end(), "", "anchor", note.reason()));
      }
      note.regions()
          .forEach(r -> IntStream.range(r.start(), r.end()).forEach(i -> leaves[i] = true));
    }
    replacements.sort(
        Comparator.comparingInt(Edits.Replacement::start).thenComparingInt(Edits.Replacement::end));
    List<Cell> newBody = emit(all, 0, body.size(), replacements, leaves, true);
    List<Cell> newTail = emit(all, body.size(), all.size(), replacements, leaves, false);
    for (Edits.Extraction note : edits.extractions()) {
      newTail.addAll(inserted("\n\n"));
      List<Cell> text = new ArrayList<>();
      for (Span span : note.texts()) {
        if (!text.isEmpty() && text.get(text.size() - 1).c() != '\n') {
          text.addAll(inserted("\n"));
        }
        text.addAll(
            emit(all, span.start(), span.end(), replacements, new boolean[all.size()], false));
      }
      newTail.addAll(text);
    }
    body = newBody;
    tail = newTail;
  }

  private static List<Cell> emit(
      List<Cell> all,
      int start,
      int end,
      List<Edits.Replacement> replacements,
      boolean[] leaves,
      boolean insertsAtStart) {
    List<Cell> out = new ArrayList<>();
    int at = start;
    for (Edits.Replacement r : replacements) {
      boolean inside = r.start() >= start && r.end() <= end && (r.end() > start || insertsAtStart);
      if (inside && !touches(leaves, r)) {
        copy(all, at, r.start(), leaves, out);
        out.addAll(rewritten(all, r));
        at = r.end();
      }
    }
    copy(all, at, end, leaves, out);
    return out;
  }

  private static boolean touches(boolean[] leaves, Edits.Replacement r) {
    return IntStream.range(r.start(), r.end()).anyMatch(i -> leaves[i]);
  }

  private static void copy(List<Cell> all, int start, int end, boolean[] leaves, List<Cell> out) {
    IntStream.range(start, end).filter(i -> !leaves[i]).forEach(i -> out.add(all.get(i)));
  }

  private static List<Cell> inserted(String text) {
    return text.chars().mapToObj(c -> new Cell((char) c, false, new TreeSet<>())).toList();
  }

  /** What both sides share at their ends is copied; the rest came from all of what it replaces. */
  private static List<Cell> rewritten(List<Cell> all, Edits.Replacement r) {
    List<Cell> before = all.subList(r.start(), r.end());
    String after = r.after();
    int head = 0;
    while (head < before.size()
        && head < after.length()
        && before.get(head).c() == after.charAt(head)) {
      head++;
    }
    int foot = 0;
    while (foot < before.size() - head
        && foot < after.length() - head
        && before.get(before.size() - 1 - foot).c() == after.charAt(after.length() - 1 - foot)) {
      foot++;
    }
    TreeSet<Integer> origin = new TreeSet<>();
    before.subList(head, before.size() - foot).forEach(cell -> origin.addAll(cell.sources()));
    List<Cell> cells = new ArrayList<>(before.subList(0, head));
    after
        .substring(head, after.length() - foot)
        .chars()
        .forEach(c -> cells.add(new Cell((char) c, false, origin)));
    cells.addAll(before.subList(before.size() - foot, before.size()));
    return cells;
  }
}
