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

  /** Records what {@code applied} changes in {@code document}, and the doubts that came with it. */
  void record(Document document, Edits applied) {
    for (Edits.PageMark mark : applied.pageMarks()) {
      String kind = mark.begins() ? "page" : "label";
      changes.add(document, kind, mark.offset(), mark.offset(), mark.label(), mark.reason());
    }
    for (Edits.Replacement r : applied.replacements()) {
      changes.add(document, r.kind(), r.start(), r.end(), r.after(), r.reason());
    }
    for (Edits.Extraction note : applied.extractions()) {
      record(document, note);
    }
    for (Edits.Flag flag : applied.flags()) {
      queries.add(document, "query", flag.start(), flag.end(), flag.suggestion(), flag.reason());
    }
  }

  /** The mark, then each region; the note's whole text stands with the first. */
  private void record(Document document, Edits.Extraction note) {
    if (note.anchored() && !note.anchor().isEmpty()) {
      changes.add(
          document, "anchor", note.anchor().start(), note.anchor().end(), "", note.reason());
    }
    StringBuilder text = new StringBuilder();
    note.texts().forEach(part -> text.append(document.text(), part.start(), part.end()));
    for (Span region : note.regions()) {
      changes.add(document, "note", region.start(), region.end(), text.toString(), note.reason());
      text.setLength(0);
    }
  }

  /** The result; the records are made when asked for. */
  Result result(Document document) {
    SourceLines lines = new SourceLines(document.source().text());
    return new Result(
        document,
        new View<>(changes.size, i -> changes.change(i, document, lines)),
        new View<>(queries.size, i -> queries.query(i, document, lines)));
  }

  /**
   * Entries in packed arrays: a book has thousands, most of them a line end that became a blank.
   */
  private static final class Entries {
    private static final String[] SINGLE = new String[256];

    static {
      Arrays.setAll(SINGLE, c -> String.valueOf((char) c));
    }

    private String[] kinds = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] befores = new String[16];
    private String[] afters = new String[16];
    private Reason[] reasons = new Reason[16];
    private final Origins origins = new Origins();
    private int size;
    private int base;

    void add(Document document, String kind, int start, int end, String after, Reason reason) {
      if (size == kinds.length) {
        grow();
      }
      Provenance provenance = document.provenance();
      origins.clear();
      provenance.gather(start, end, origins);
      int from = origins.size() == 0 ? gap(provenance, kind, start) : origins.first(0);
      int to = origins.last(from);
      kinds[size] = kind;
      starts[size] = base + from;
      ends[size] = base + to;
      befores[size] = slice(document.text(), start, end);
      afters[size] = after;
      reasons[size++] = reason;
    }

    /** A page begins with what follows the gap, an insertion goes with what stands before it. */
    private static int gap(Provenance provenance, String kind, int offset) {
      return kind.equals("page") || kind.equals("label")
          ? provenance.sourceAtOrAfter(offset)
          : provenance.sourceBefore(offset);
    }

    private void grow() {
      int capacity = size + (size >> 1) + 16;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      befores = Arrays.copyOf(befores, capacity);
      afters = Arrays.copyOf(afters, capacity);
      reasons = Arrays.copyOf(reasons, capacity);
    }

    private static String slice(String text, int start, int end) {
      boolean single = end - start == 1 && text.charAt(start) < SINGLE.length;
      return single ? SINGLE[text.charAt(start)] : text.substring(start, end);
    }

    Change change(int i, Document document, SourceLines lines) {
      Reason why = reasons[i];
      return new Change(
          why.rule(),
          kinds[i],
          document.pageAtSource(starts[i]),
          lines.lineOf(starts[i]),
          starts[i],
          ends[i],
          befores[i],
          afters[i],
          why.confidence(),
          why.evidence());
    }

    Query query(int i, Document document, SourceLines lines) {
      Reason why = reasons[i];
      return new Query(
          why.rule(),
          document.pageAtSource(starts[i]),
          lines.lineOf(starts[i]),
          starts[i],
          ends[i],
          befores[i],
          afters[i],
          why.confidence(),
          why.evidence());
    }
  }
}
