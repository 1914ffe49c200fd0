package io.github.pumice.core;

import java.util.Arrays;
import java.util.List;

/**
 * The pages of a body in order: where each begins, in the text and in the source, and its label.
 * Filled by one thread, then only read.
 */
final class PageTable {
  private int[] starts;
  private int[] sources;
  private String[] labels;
  private int size;

  /** The page found last: most places are asked for in order. Threads may find another; no harm. */
  private int near;

  PageTable(int expected) {
    starts = new int[expected];
    sources = new int[expected];
    labels = new String[expected];
  }

  /** The pages of a document and those that page marks add. */
  static PageTable marked(Document document, List<Edits.PageMark> marks) {
    PageTable before = document.structure().pages();
    PageTable pages = new PageTable(before.size + marks.size());
    int next = 0;
    for (int page = 0; page < before.size; page++) {
      pages.add(before.starts[page], before.sources[page], before.labels[page]);
      int end = page + 1 < before.size ? before.starts[page + 1] : Integer.MAX_VALUE;
      for (; next < marks.size() && marks.get(next).offset() < end; next++) {
        Edits.PageMark mark = marks.get(next);
        if (mark.begins() && mark.offset() > pages.starts[pages.size - 1]) {
          int source = document.provenance().sourceAtOrAfter(mark.offset());
          pages.add(mark.offset(), source, mark.label());
        } else {
          pages.labels[pages.size - 1] = mark.label();
        }
      }
    }
    return pages;
  }

  void add(int start, int source, String label) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      sources = Arrays.copyOf(sources, size * 2);
      labels = Arrays.copyOf(labels, size * 2);
    }
    starts[size] = start;
    sources[size] = source;
    labels[size++] = label;
  }

  int size() {
    return size;
  }

  int start(int page) {
    return starts[page];
  }

  int source(int page) {
    return sources[page];
  }

  String label(int page) {
    return labels[page];
  }

  /** The page on which an offset of the body lies. */
  int at(int offset) {
    int page = near;
    if (!isOn(page, offset)) {
      page = isOn(page + 1, offset) ? page + 1 : lastAtOrBefore(starts, offset);
      near = page;
    }
    return page;
  }

  private boolean isOn(int page, int offset) {
    return page < size && starts[page] <= offset && (page + 1 == size || offset < starts[page + 1]);
  }

  /** The page on which an offset of the source lies. */
  int atSource(int offset) {
    return lastAtOrBefore(sources, offset);
  }

  private int lastAtOrBefore(int[] offsets, int offset) {
    int found = Arrays.binarySearch(offsets, 0, size, offset);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    while (found + 1 < size && offsets[found + 1] == offset) {
      found++;
    }
    return found;
  }
}
