package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where body, pages and notes of one text begin and end. Immutable; the arrays are never handed
 * out.
 */
final class Structure {
  private final int bodyEnd;
  private final int[] pageStarts;
  private final int[] pageSources;
  private final String[] pageLabels;
  private final ImmutableList<Note> notes;

  /** The page found last: most places are asked for in order. Threads may find another; no harm. */
  private int near;

  Structure(
      int bodyEnd,
      int[] pageStarts,
      int[] pageSources,
      String[] pageLabels,
      ImmutableList<Note> notes) {
    this.bodyEnd = bodyEnd;
    this.pageStarts = pageStarts;
    this.pageSources = pageSources;
    this.pageLabels = pageLabels;
    this.notes = notes;
  }

  int bodyEnd() {
    return bodyEnd;
  }

  int pageCount() {
    return pageStarts.length;
  }

  int pageStart(int index) {
    return pageStarts[index];
  }

  int pageSource(int index) {
    return pageSources[index];
  }

  String pageLabel(int index) {
    return pageLabels[index];
  }

  ImmutableList<Note> notes() {
    return notes;
  }

  int pageAt(int offset) {
    Note note = offset < bodyEnd ? null : noteAt(offset);
    return note == null ? pageOf(offset) : note.page();
  }

  private int pageOf(int offset) {
    int page = near;
    if (!isOn(page, offset)) {
      page = isOn(page + 1, offset) ? page + 1 : lastAtOrBefore(pageStarts, offset);
      near = page;
    }
    return page;
  }

  private boolean isOn(int page, int offset) {
    return page < pageStarts.length
        && pageStarts[page] <= offset
        && (page + 1 == pageStarts.length || offset < pageStarts[page + 1]);
  }

  /** The note in whose text {@code offset} lies, if it lies in one. */
  private @Nullable Note noteAt(int offset) {
    int low = 0;
    int high = notes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (notes.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && offset < notes.get(low - 1).end() ? notes.get(low - 1) : null;
  }

  int pageAtSource(int sourceOffset) {
    return lastAtOrBefore(pageSources, sourceOffset);
  }

  private static int lastAtOrBefore(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    while (found + 1 < starts.length && starts[found + 1] == offset) {
      found++;
    }
    return found;
  }
}
