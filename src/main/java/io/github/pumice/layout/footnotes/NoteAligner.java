package io.github.pumice.layout.footnotes;

import java.util.ArrayList;
import java.util.Collections;
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
  /** The share of all ways to anchor a page's notes that an anchor has at least. */
  private static final double LIKELY = 0.5;

  private final NotePage page;
  private final NoteScheme scheme;
  private final NoteMeasure measure;
  private final @Nullable NoteMark last;
  private final List<NoteLink> links;
  private final NoteSequence sequence;

  private NoteAligner(
      NotePage page,
      NoteScheme scheme,
      List<NoteLink> links,
      NoteMeasure measure,
      @Nullable NoteMark last) {
    this.page = page;
    this.scheme = scheme;
    this.links = links;
    this.sequence = new NoteSequence(page, scheme);
    this.measure = measure;
    this.last = last;
  }

  /**
   * The most probable notes of a page, top to bottom; none where the odds are against any.
   *
   * @param last the last mark of an earlier page
   */
  static List<NotePage.Found> align(
      NotePage page,
      NoteScheme scheme,
      OddSignHabit oddSigns,
      NoteMeasure measure,
      @Nullable NoteMark last) {
    NoteAligner aligner =
        new NoteAligner(page, scheme, NoteLinks.of(page, scheme, oddSigns), measure, last);
    NoteLink best = null;
    for (int i = 0; i < aligner.links.size(); i++) {
      NoteLink link = aligner.links.get(i);
      aligner.extend(link, i);
      if (best == null || link.best > best.best) {
        best = link;
      }
    }
    return best == null || best.best < 0 ? List.of() : aligner.weighed(aligner.chain(best));
  }

  private void extend(NoteLink link, int position) {
    link.best = mayBeFirst(link.start) ? link.own + asFirst(link.start) : Double.NEGATIVE_INFINITY;
    link.reached = link.anchor == null ? 0 : link.anchor.end();
    boolean paragraph = link.start.isLost() && !isBelowShort(link.start);
    for (int i = 0; i < position && !paragraph; i++) {
      NoteLink before = links.get(i);
      double sum = before.best + link.own + sequence.step(before, link);
      if (sum > link.best) {
        link.best = sum;
        link.before = before;
        link.first = before.first;
        link.reached = Math.max(before.reached, link.anchor == null ? 0 : link.anchor.end());
      }
    }
  }

  /** Whether the note above ended with a short line; a note seldom has paragraphs. */
  private boolean isBelowShort(NoteMark start) {
    int line = page.lineOf(start);
    return line > 0 && measure.isBelowShort(page.lines(), line);
  }

  private boolean mayBeFirst(NoteMark start) {
    boolean apart = page.isApart(page.lineOf(start));
    return !start.isInline()
        && (!start.isUnread() || apart)
        && (!start.isLost() || NoteEvidence.interrupts(page, start));
  }

  private double asFirst(NoteMark start) {
    int line = page.lineOf(start);
    double set =
        start.isLost()
            ? measure.weight(page.lines(), line, page.lines().count())
            : page.isApart(line) ? measure.ofFoot(page.lines(), line) : 0;
    return NoteEvidence.asFirst(page, start) + scheme.sequenceWeight(start, last) + set;
  }

  private List<NotePage.Found> weighed(List<NotePage.Found> notes) {
    double score = notes.get(0).score() - NoteContrary.weight(page, notes);
    notes.replaceAll(note -> new NotePage.Found(note.start(), note.line(), note.anchor(), score));
    return notes;
  }

  private List<NotePage.Found> chain(NoteLink end) {
    List<NoteLink> chain = new ArrayList<>();
    for (NoteLink link = end; link != null; link = link.before) {
      chain.add(link);
    }
    Collections.reverse(chain);
    NoteAnchoring anchoring = new NoteAnchoring(chain.stream().map(this::alternatives).toList());
    List<NotePage.Found> notes = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      NoteLink link = chain.get(i);
      NoteMark anchor = link.isRead() ? link.anchor : anchoring.likely(i, LIKELY);
      notes.add(new NotePage.Found(link.start, page.lineOf(link.start), anchor, end.best));
    }
    return notes;
  }

  /** The links that the same note may have: none but its own where both its marks were read. */
  private List<NoteLink> alternatives(NoteLink link) {
    return link.isRead()
        ? List.of(link)
        : links.stream().filter(other -> other.start.start() == link.start.start()).toList();
  }
}
