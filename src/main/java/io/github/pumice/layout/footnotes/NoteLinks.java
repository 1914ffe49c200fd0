package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links each start of a page with the anchors that it may have, or with none: those of the same
 * mark that stand before it; where none was read, what OCR may have left of one; and where OCR may
 * have made the start of another mark, any.
 */
final class NoteLinks {
  private static final int MOST_ANCHORS = 6;

  private static final double WITHOUT_ANCHOR = -1.5;

  /** The weight of each anchor in print that a mark nobody can read may have. */
  private static final double SURE = 2;

  /** What is lost when start and anchor do not look alike. */
  private static final double UNLIKE = 1;

  /** What speaks against a sign left of a mark where the mark itself stands in the text. */
  private static final double PRINTED = 1;

  /** Where marks are as legible as this, signs that nobody can read are hardly left of one. */
  private static final double LEGIBLE = 1.5;

  /** OCR makes no number of three figures of a sign, nor one sign of such a number. */
  private static final int THREE_FIGURES = 100;

  /** What a number that is part of a word adds, where the note does not stand in parentheses. */
  private static final double REFERENCE = -6;

  private final NotePage page;
  private final NoteScheme scheme;
  private final OddSignHabit oddSigns;
  private final List<NoteLink> links = new ArrayList<>();

  private NoteLinks(NotePage page, NoteScheme scheme, OddSignHabit oddSigns) {
    this.page = page;
    this.scheme = scheme;
    this.oddSigns = oddSigns;
  }

  /** The links of a page, by their starts. */
  static List<NoteLink> of(NotePage page, NoteScheme scheme, OddSignHabit oddSigns) {
    NoteLinks links = new NoteLinks(page, scheme, oddSigns);
    page.starts().forEach(links::add);
    return links.links;
  }

  private void add(NoteMark start) {
    double own = ownOf(start);
    double asNext = NoteEvidence.asNext(page, start);
    if (start.isLost() && !scheme.hasAnyNote()) {
      return;
    }
    if (start.isUnread()) {
      double legible = start.isBelow() ? 0 : LEGIBLE;
      addUnread(start, start, own - Math.max(0, scheme.legibility() - legible), asNext);
      return;
    }
    List<NoteMark> anchors = anchorsOf(start);
    if (mayBeAnother(start, anchors)) {
      NoteMark twin = start.asUnread();
      addUnread(twin, start, ownOf(twin) - scheme.legibility(), asNext);
    }
    if (!start.needsAnchor()) {
      double unlike = anchors.isEmpty() ? 0 : PRINTED + scheme.legibility();
      oddAnchors(start).forEach(odd -> anchors.add(odd.weighing(odd.weight() - unlike)));
      links.add(new NoteLink(start, null, own + WITHOUT_ANCHOR, asNext));
    }
    most(anchors).forEach(a -> links.add(new NoteLink(start, a, own + fit(start, a), asNext)));
  }

  /** Whether OCR may have made this of another mark; of a number hardly, if it has an anchor. */
  private boolean mayBeAnother(NoteMark start, List<NoteMark> anchors) {
    return !start.needsAnchor()
        && (anchors.isEmpty() || start.kind() != Kind.NUMBER)
        && start.ordinal() < THREE_FIGURES
        && page.isLeaf()
        && scheme.hasNotes();
  }

  private double ownOf(NoteMark start) {
    return start.weight() + scheme.weight(start) + NoteEvidence.ofText(page, start);
  }

  /**
   * What is left of a mark may have any anchor that was read or misread; of the kind that it {@code
   * seemed} to be only one for which OCR often takes it; none only where the text goes on around
   * it, or has notes elsewhere.
   */
  private void addUnread(NoteMark start, NoteMark seemed, double own, double asNext) {
    if (scheme.hasNotes() || NoteEvidence.interrupts(page, start)) {
      links.add(new NoteLink(start, null, own + WITHOUT_ANCHOR, asNext));
    }
    List<NoteMark> anchors = new ArrayList<>(oddAnchors(start));
    for (NoteMark anchor : page.anchors()) {
      if (anchor.end() <= start.start()
          && !anchor.sameAs(seemed)
          && (areAlike(start, anchor)
              || (anchor.weight() >= SURE && anchor.kind() != seemed.kind()))
          && mayHave(start, anchor)
          && !isReference(anchor)) {
        anchors.add(anchor);
      }
    }
    for (NoteMark anchor : most(anchors)) {
      double weight = anchor.isMisread() ? anchor.weight() : Math.min(SURE, anchor.weight());
      double unlike = areAlike(start, anchor) ? 0 : UNLIKE;
      links.add(new NoteLink(start, anchor, own + weight - unlike, asNext));
    }
  }

  /**
   * Whether the same signs stand at the foot and in the text, or there the mark of which OCR often
   * makes these signs.
   */
  private boolean areAlike(NoteMark start, NoteMark anchor) {
    String signs = page.lines().whole().substring(start.start(), start.end());
    return anchor.isMisread()
        ? page.lines().whole().startsWith(signs, anchor.start()) && !start.isLost()
        : NoteConfusion.isUsual(signs, anchor);
  }

  private List<NoteMark> oddAnchors(NoteMark start) {
    return start.ordinal() < THREE_FIGURES
        ? oddSigns.anchors(page, start, isExpected(start), scheme.hasNotes())
        : List.of();
  }

  /** Whether the text marks its notes so, or that of the page goes on around them. */
  private boolean isExpected(NoteMark start) {
    return start.isUnread() || scheme.isHabit(start) || NoteEvidence.interrupts(page, start);
  }

  private static boolean mayHave(NoteMark start, NoteMark anchor) {
    return start.delimiters() == NoteMark.BARE || anchor.delimiters() != NoteMark.BARE;
  }

  private List<NoteMark> anchorsOf(NoteMark start) {
    List<NoteMark> same = new ArrayList<>();
    for (NoteMark anchor : page.anchors()) {
      if (anchor.end() <= start.start() && anchor.sameAs(start)) {
        same.add(anchor);
      }
    }
    return same;
  }

  private static List<NoteMark> most(List<NoteMark> anchors) {
    return anchors.size() <= MOST_ANCHORS
        ? anchors
        : anchors.stream()
            .sorted(Comparator.comparingDouble(anchor -> -anchor.weight()))
            .limit(MOST_ANCHORS)
            .toList();
  }

  private double fit(NoteMark start, NoteMark anchor) {
    if (start.delimiters() == anchor.delimiters()) {
      return anchor.weight() + 0.5;
    }
    return anchor.weight() + (isReference(anchor) ? REFERENCE : -1);
  }

  /** Whether a number stands in parentheses as a part of the word before it: {@code wall(2)}. */
  private boolean isReference(NoteMark anchor) {
    String text = page.lines().whole();
    return anchor.start() > 0
        && text.charAt(anchor.start()) == '('
        && Character.isLetterOrDigit(text.charAt(anchor.start() - 1));
  }
}
