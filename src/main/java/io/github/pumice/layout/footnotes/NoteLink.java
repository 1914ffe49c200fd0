package io.github.pumice.layout.footnotes;

import org.jspecify.annotations.Nullable;

/** A start with one of its anchors or none, and the best chain of notes that ends in it. */
final class NoteLink {
  final NoteMark start;
  final @Nullable NoteMark anchor;

  /** What speaks for this note and this anchor of it. */
  final double own;

  /** What speaks for it below another note. */
  final double asNext;

  double best;
  @Nullable NoteLink before;
  NoteLink first;

  /** Where the last anchor of the chain ends. */
  int reached;

  NoteLink(NoteMark start, @Nullable NoteMark anchor, double own, double asNext) {
    this.start = start;
    this.anchor = anchor;
    this.own = own;
    this.asNext = asNext;
    this.first = this;
  }

  /** The mark of the note: that of the anchor where the start cannot be read. */
  NoteMark mark() {
    NoteMark read = anchor;
    return start.isUnread() && read != null && !read.isMisread() ? read : start;
  }

  /** Whether both the start and its anchor were read as they are printed. */
  boolean isRead() {
    return anchor != null && !anchor.isMisread() && !start.isUnread();
  }
}
