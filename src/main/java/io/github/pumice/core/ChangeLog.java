package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what a run of a pipeline changed and doubted, in offsets of the source. */
final class ChangeLog {

  /** One change or doubt before its page and line are known. */
  private record Entry(
      String kind, int start, int end, String before, String after, Reason reason) {}

  private static final String[] SINGLE = new String[128];

  static {
    Arrays.setAll(SINGLE, c -> String.valueOf((char) c));
  }

  private final List<Entry> changes = new ArrayList<>();
  private final List<Entry> queries = new ArrayList<>();

  /** Records what {@code applied} changes in {@code document}, and the doubts that came with it. */
  void record(Document document, Edits applied) {
    for (Edits.PageMark mark : applied.pageMarks()) {
      changes.add(
          entry(
              document,
              mark.begins() ? "page" : "label",
              mark.offset(),
              mark.offset(),
              mark.label(),
              mark.reason()));
    }
    for (Edits.Replacement r : applied.replacements()) {
      changes.add(entry(document, r.kind(), r.start(), r.end(), r.after(), r.reason()));
    }
    for (Edits.Extraction note : applied.extractions()) {
      if (note.anchored() && !note.anchor().isEmpty()) {
        changes.add(
            entry(
                document, "anchor", note.anchor().start(), note.anchor().end(), "", note.reason()));
      }
      StringBuilder text = new StringBuilder();
      note.texts().forEach(part -> text.append(document.text(), part.start(), part.end()));
      for (Span region : note.regions()) {
        changes.add(
            entry(document, "note", region.start(), region.end(), text.toString(), note.reason()));
        text.setLength(0);
      }
    }
    for (Edits.Flag flag : applied.flags()) {
      queries.add(
          entry(document, "query", flag.start(), flag.end(), flag.suggestion(), flag.reason()));
    }
  }

  private static Entry entry(
      Document document, String kind, int start, int end, String after, Reason reason) {
    Provenance provenance = document.provenance();
    List<Span> sources = start == end ? List.of() : provenance.sourcesOf(start, end);
    int from = sources.isEmpty() ? provenance.sourceBefore(start) : sources.get(0).start();
    int to = from;
    for (Span span : sources) {
      from = Math.min(from, span.start());
      to = Math.max(to, span.end());
    }
    return new Entry(kind, from, to, slice(document.text(), start, end), after, reason);
  }

  private static String slice(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) < 128
        ? SINGLE[text.charAt(start)]
        : text.substring(start, end);
  }

  Result result(Document document) {
    int[] lineStarts = lineStarts(document.source().text());
    ImmutableList.Builder<Change> done = ImmutableList.builderWithExpectedSize(changes.size());
    for (Entry e : changes) {
      Reason why = e.reason();
      int page = document.pageAtSource(e.start());
      int line = lineOf(lineStarts, e.start());
      done.add(
          new Change(
              why.rule(),
              e.kind(),
              page,
              line,
              e.start(),
              e.end(),
              e.before(),
              e.after(),
              why.confidence(),
              why.evidence()));
    }
    ImmutableList.Builder<Query> doubts = ImmutableList.builderWithExpectedSize(queries.size());
    for (Entry e : queries) {
      Reason why = e.reason();
      int page = document.pageAtSource(e.start());
      int line = lineOf(lineStarts, e.start());
      doubts.add(
          new Query(
              why.rule(),
              page,
              line,
              e.start(),
              e.end(),
              e.before(),
              e.after(),
              why.confidence(),
              why.evidence()));
    }
    return new Result(document, done.build(), doubts.build());
  }

  private int[] lineStarts(String source) {
    if (changes.isEmpty() && queries.isEmpty()) {
      return new int[1];
    }
    int[] starts = new int[source.length() / 40 + 8];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int lineOf(int[] lineStarts, int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
