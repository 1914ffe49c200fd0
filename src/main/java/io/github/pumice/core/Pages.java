package io.github.pumice.core;

import java.util.Arrays;
import java.util.List;

/** The pages of a document and those that page marks add. */
final class Pages {
  final int[] starts;
  final int[] sources;
  final String[] labels;

  Pages(Document document, List<Edits.PageMark> marks) {
    Structure before = document.structure();
    int[] allStarts = new int[before.pageCount() + marks.size()];
    int[] allSources = new int[allStarts.length];
    String[] allLabels = new String[allStarts.length];
    int size = 0;
    int next = 0;
    for (int page = 0; page < before.pageCount(); page++) {
      allStarts[size] = before.pageStart(page);
      allSources[size] = before.pageSource(page);
      allLabels[size++] = before.pageLabel(page);
      int end = page + 1 < before.pageCount() ? before.pageStart(page + 1) : Integer.MAX_VALUE;
      for (; next < marks.size() && marks.get(next).offset() < end; next++) {
        Edits.PageMark mark = marks.get(next);
        if (mark.begins() && mark.offset() > allStarts[size - 1]) {
          allStarts[size] = mark.offset();
          allSources[size] = document.provenance().sourceAtOrAfter(mark.offset());
          allLabels[size++] = mark.label();
        } else {
          allLabels[size - 1] = mark.label();
        }
      }
    }
    starts = Arrays.copyOf(allStarts, size);
    sources = Arrays.copyOf(allSources, size);
    labels = Arrays.copyOf(allLabels, size);
  }
}
