package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where body, pages and notes of one text begin and end.
 *
 * @param bodyEnd where the body ends
 * @param pages the pages of the body
 * @param notes the notes after it, in order
 */
record Structure(int bodyEnd, PageTable pages, ImmutableList<Note> notes) {

  /** The page on which an offset lies; for the text of a note, the page it stood on. */
  int pageAt(int offset) {
    Note note = offset < bodyEnd ? null : noteAt(offset);
    return note == null ? pages.at(offset) : note.page();
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
}
