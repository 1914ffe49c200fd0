package io.github.pumice.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the starts of a page with its anchors.
 *
 * <p>Dynamic programming over the starts, top to bottom: a chain of notes whose marks count up,
 * each with an anchor of the same mark that stands before it and after the anchor of the note
 * before, or with none. The chain with the best sum of log-odds is the page's. At most {@code
 * n²·a²} steps for {@code n} starts with {@code a} anchors each, both bounded.
 */
final class NoteAligner {
  private static final int MOST_ANCHORS = 6;
  private static final int MOST_SKIPPED = 3;

  /** What a start without an anchor adds at most: however well a list counts, it has no notes. */
  private static final double MOST_WITHOUT_ANCHOR = 0.3;

  private final NotePage page;
  private final NoteScheme scheme;
  private final @Nullable NoteMark last;
  private final List<Link> links = new ArrayList<>();

  /** A start with one of its anchors or none, and the best chain that ends in it. */
  private static final class Link {
    final int index;
    final NoteMark start;
    final @Nullable NoteMark anchor;
    final double own;
    double best;
    @Nullable Link before;
    Link first;
    int reached;

    Link(int index, NoteMark start, @Nullable NoteMark anchor, double own) {
      this.index = index;
      this.start = start;
      this.anchor = anchor;
      this.own = own;
      this.first = this;
    }
  }

  private NoteAligner(NotePage page, NoteScheme scheme, @Nullable NoteMark last) {
    this.page = page;
    this.scheme = scheme;
    this.last = last;
  }

  /**
   * The most probable notes of a page, top to bottom; none where the odds are against any.
   *
   * @param last the last mark of an earlier page
   */
  static List<NotePage.Found> align(NotePage page, NoteScheme scheme, @Nullable NoteMark last) {
    NoteAligner aligner = new NoteAligner(page, scheme, last);
    for (int i = 0; i < page.starts().size(); i++) {
      aligner.addLinks(i);
    }
    Link best = null;
    for (int i = 0; i < aligner.links.size(); i++) {
      Link link = aligner.links.get(i);
      aligner.extend(link, i);
      if (best == null || link.best > best.best) {
        best = link;
      }
    }
    return best == null || best.best < 0 ? List.of() : aligner.chain(best);
  }

  private void addLinks(int index) {
    NoteMark start = page.starts().get(index);
    double own = start.weight() + scheme.weight(start) + NoteEvidence.ofText(page, index);
    links.add(new Link(index, start, null, own - 1.5));
    anchorsOf(start)
        .forEach(anchor -> links.add(new Link(index, start, anchor, own + fit(start, anchor))));
  }

  private List<NoteMark> anchorsOf(NoteMark start) {
    List<NoteMark> same = new ArrayList<>();
    for (NoteMark anchor : page.anchors()) {
      if (anchor.end() <= start.start() && anchor.sameAs(start)) {
        same.add(anchor);
      }
    }
    if (same.size() > MOST_ANCHORS) {
      same.sort(Comparator.comparingDouble(anchor -> -anchor.weight()));
      same = same.subList(0, MOST_ANCHORS);
    }
    return same;
  }

  private static double fit(NoteMark start, NoteMark anchor) {
    return anchor.weight() + (start.delimiters() == anchor.delimiters() ? 0.5 : -1);
  }

  private void extend(Link link, int position) {
    link.best =
        link.own + NoteEvidence.asFirst(page, link.index) + scheme.sequenceWeight(link.start, last);
    link.reached = link.anchor == null ? 0 : link.anchor.end();
    for (int i = 0; i < position; i++) {
      Link before = links.get(i);
      double sum = before.best + link.own + step(before, link);
      if (sum > link.best) {
        link.best = sum;
        link.before = before;
        link.first = before.first;
        link.reached = Math.max(before.reached, link.anchor == null ? 0 : link.anchor.end());
      }
    }
  }

  private double step(Link before, Link link) {
    int skipped = link.start.skippedAfter(before.start);
    boolean crossing = link.anchor != null && link.anchor.start() < before.reached;
    if (before.index >= link.index || skipped < 0 || skipped > MOST_SKIPPED || crossing) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean nested = link.anchor != null && link.anchor.start() > before.first.start.start();
    double step = NoteEvidence.asNext(page, link.index) + 0.5 - 1.5 * skipped - (nested ? 2 : 0);
    double most = before.reached > 0 ? MOST_WITHOUT_ANCHOR : -MOST_WITHOUT_ANCHOR;
    return link.anchor == null ? Math.min(step, most - link.own) : step;
  }

  private List<NotePage.Found> chain(Link end) {
    List<NotePage.Found> notes = new ArrayList<>();
    for (Link link = end; link != null; link = link.before) {
      notes.add(new NotePage.Found(link.start, page.lineOf(link.index), link.anchor, end.best));
    }
    Collections.reverse(notes);
    return notes;
  }
}
