package io.github.pumice.core;

import java.util.Arrays;

/**
 * Collects what a run of a pipeline changed and doubted, in offsets of the source; made into
 * records only when somebody looks.
 */
final class ChangeLog {
  private final Entries changes = new Entries();
  private final Entries queries = new Entries();

  /** From here on, offset 0 is {@code base} in the source. */
  void startAt(int base) {
    changes.base = base;
    queries.base = base;
  }

  /** Makes room for so many changes. */
  void expect(int count) {
    changes.reserve(count);
  }

  /** Records what {@code applied} changes in {@code document}, and the doubts that came with it. */
  void record(Document document, Edits applied) {
    Step step = new Step(document, document.provenance().cursor());
    for (Edits.PageMark mark : applied.pageMarks()) {
      String kind = mark.begins() ? "page" : "label";
      changes.add(step, kind, mark.offset(), mark.offset(), mark.label(), mark.reason());
    }
    changes.reserve(applied.replacements().size());
    applied.replacements().forEach(r -> changes.add(step, r));
    for (Edits.Extraction note : applied.extractions()) {
      record(step, note);
    }
    for (Edits.Flag flag : applied.flags()) {
      queries.add(step, "query", flag.start(), flag.end(), flag.suggestion(), flag.reason());
    }
  }

  /** A document to which edits are applied, and where its characters came from. */
  private record Step(Document document, Provenance.Cursor origins) {}

  /** The mark, then each region; the note's whole text stands with the first. */
  private void record(Step step, Edits.Extraction note) {
    if (note.hasMark()) {
      changes.add(step, note.mark());
    }
    StringBuilder text = new StringBuilder();
    note.texts().forEach(part -> text.append(step.document().text(), part.start(), part.end()));
    for (Span region : note.regions()) {
      changes.add(step, "note", region.start(), region.end(), text.toString(), note.reason());
      text.setLength(0);
    }
  }

  /** The result; the records are made when asked for. */
  Result result(Document document) {
    SourceLines lines = new SourceLines(document.source());
    return new Result(
        document,
        new View<>(changes.size, i -> changes.change(i, document, lines)),
        new View<>(queries.size, i -> queries.query(i, document, lines)));
  }

  /**
   * What a change says but for its place. A book has thousands that say the same: a line end became
   * a blank.
   */
  private record Wording(String kind, String before, String after, Reason reason) {
    /** Reasons are the same where they are one object, as those are that are given often. */
    @SuppressWarnings("ReferenceEquality")
    boolean says(
        String otherKind, String text, int start, int end, String otherAfter, Reason otherReason) {
      return reason == otherReason
          && before.length() == end - start
          && text.startsWith(before, start)
          && after.equals(otherAfter)
          && kind.equals(otherKind);
    }
  }

  /** Entries in packed arrays; what several of them say is held once, if it was said of late. */
  private static final class Entries {
    private static final int RECENT = 1 << 10;

    /** So many code units tell two wordings apart. */
    private static final int TELLING = 16;

    private final Wording[] recent = new Wording[RECENT];
    private final Origins origins = new Origins();
    private Wording[] wordings = new Wording[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int base;

    void add(Step step, Edits.Replacement r) {
      add(step, r.kind(), r.start(), r.end(), r.after(), r.reason());
    }

    void add(Step step, String kind, int start, int end, String after, Reason reason) {
      reserve(1);
      if (start < end && step.origins().isCopied(start, end)) {
        starts[size] = base + step.origins().sourceOf(start);
        ends[size] = starts[size] + end - start;
      } else {
        origins.clear();
        step.origins().gather(start, end, origins);
        boolean any = origins.size() > 0;
        int from = any ? origins.first(0) : step.document().provenance().sourceBefore(start);
        starts[size] = base + from;
        ends[size] = base + origins.last(from);
      }
      wordings[size] = wording(kind, step.document().text(), start, end, after, reason);
      size++;
    }

    /** Makes room for so many more. */
    void reserve(int more) {
      if (size + more > wordings.length) {
        int capacity = Math.max(size + more, size + (size >> 1) + 16);
        wordings = Arrays.copyOf(wordings, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
    }

    private Wording wording(
        String kind, String text, int start, int end, String after, Reason reason) {
      Wording last = size == 0 ? null : wordings[size - 1];
      if (last != null && last.says(kind, text, start, end, after, reason)) {
        return last;
      }
      int sum = 31 * after.hashCode() + reason.rule().hashCode();
      for (int i = start; i < Math.min(end, start + TELLING); i++) {
        sum = 31 * sum + text.charAt(i);
      }
      int slot = (sum ^ (sum >>> 15)) & (RECENT - 1);
      Wording known = recent[slot];
      if (known != null && known.says(kind, text, start, end, after, reason)) {
        return known;
      }
      recent[slot] = new Wording(kind, text.substring(start, end), after, reason);
      return recent[slot];
    }

    Change change(int i, Document document, SourceLines lines) {
      Wording w = wordings[i];
      Reason why = w.reason();
      return new Change(
          why.rule(),
          w.kind(),
          document.pageAtSource(starts[i]),
          lines.lineOf(starts[i]),
          starts[i],
          ends[i],
          w.before(),
          w.after(),
          why.confidence(),
          why.evidence());
    }

    Query query(int i, Document document, SourceLines lines) {
      Wording w = wordings[i];
      Reason why = w.reason();
      return new Query(
          why.rule(),
          document.pageAtSource(starts[i]),
          lines.lineOf(starts[i]),
          starts[i],
          ends[i],
          w.before(),
          w.after(),
          why.confidence(),
          why.evidence());
    }
  }
}
