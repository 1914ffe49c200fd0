package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
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

  /** The weight of each anchor in print that a mark nobody can read may have. */
  private static final double SURE = 2;

  /** What is lost when start and anchor do not look alike. */
  private static final double UNLIKE = 1;

  /** Where marks are as legible as this, signs that nobody can read are hardly left of one. */
  private static final double LEGIBLE = 1.5;

  /** OCR makes no number of three figures of a sign, nor one sign of such a number. */
  private static final int THREE_FIGURES = 100;

  /** The share of all ways to anchor a page's notes that an anchor has at least. */
  private static final double LIKELY = 0.5;

  /** What a number that is part of a word adds, where the note does not stand in parentheses. */
  private static final double REFERENCE = -6;

  /** What a start without an anchor adds at most: however well a list counts, it has no notes. */
  private static final double MOST_WITHOUT_ANCHOR = 0.3;

  /** What speaks against two notes whose anchors number one word within so many characters. */
  private static final double NAMES = 8;

  private static final int NEAR = 40;

  /** A sign below the same sign: two notes would be told apart. */
  private static final double BULLET = -9;

  private final NotePage page;
  private final NoteScheme scheme;
  private final OddSignHabit oddSigns;
  private final NoteMeasure measure;
  private final @Nullable NoteMark last;
  private final List<NoteLink> links = new ArrayList<>();

  private NoteAligner(
      NotePage page,
      NoteScheme scheme,
      OddSignHabit oddSigns,
      NoteMeasure measure,
      @Nullable NoteMark last) {
    this.page = page;
    this.scheme = scheme;
    this.oddSigns = oddSigns;
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
    NoteAligner aligner = new NoteAligner(page, scheme, oddSigns, measure, last);
    for (int i = 0; i < page.starts().size(); i++) {
      aligner.addLinks(i);
    }
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

  private void addLinks(int index) {
    NoteMark start = page.starts().get(index);
    double own = ownOf(start);
    double asNext = NoteEvidence.asNext(page, start);
    if (start.isLost() && !scheme.hasNotes()) {
      return;
    }
    if (start.isUnread()) {
      addUnread(start, Kind.UNREAD, own - Math.max(0, scheme.legibility() - LEGIBLE), asNext);
      return;
    }
    if (mayBeAnother(start)) {
      NoteMark twin = start.asUnread();
      addUnread(twin, start.kind(), ownOf(twin) - scheme.legibility(), asNext);
    }
    List<NoteMark> anchors = anchorsOf(start);
    if (start.needsAnchor()) {
      anchors.forEach(a -> links.add(new NoteLink(start, a, own + fit(start, a), asNext)));
      return;
    }
    if (anchors.isEmpty()) {
      anchors = most(oddAnchors(start));
    }
    links.add(new NoteLink(start, null, own + scheme.withoutAnchor(), asNext));
    anchors.forEach(a -> links.add(new NoteLink(start, a, own + fit(start, a), asNext)));
  }

  /** Whether OCR may have made this of another mark. */
  private boolean mayBeAnother(NoteMark start) {
    return !start.needsAnchor()
        && start.ordinal() < THREE_FIGURES
        && page.isLeaf()
        && scheme.hasNotes();
  }

  private double ownOf(NoteMark start) {
    return start.weight() + scheme.weight(start) + NoteEvidence.ofText(page, start);
  }

  /**
   * What is left of a mark may have any anchor that was read or misread, but none of the kind that
   * it {@code seemed} to be; none only where the text goes on around it, or has notes elsewhere.
   */
  private void addUnread(NoteMark start, Kind seemed, double own, double asNext) {
    if (scheme.hasNotes() || NoteEvidence.interrupts(page, start)) {
      links.add(new NoteLink(start, null, own + scheme.withoutAnchor(), asNext));
    }
    List<NoteMark> anchors = new ArrayList<>(oddAnchors(start));
    for (NoteMark anchor : page.anchors()) {
      if (anchor.end() <= start.start()
          && anchor.kind() != seemed
          && (anchor.weight() >= SURE || areAlike(start, anchor))
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
    return most(same);
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

  private void extend(NoteLink link, int position) {
    link.best = mayBeFirst(link.start) ? link.own + asFirst(link.start) : Double.NEGATIVE_INFINITY;
    link.reached = link.anchor == null ? 0 : link.anchor.end();
    for (int i = 0; i < position; i++) {
      NoteLink before = links.get(i);
      double sum = before.best + link.own + step(before, link);
      if (sum > link.best) {
        link.best = sum;
        link.before = before;
        link.first = before.first;
        link.reached = Math.max(before.reached, link.anchor == null ? 0 : link.anchor.end());
      }
    }
  }

  private boolean mayBeFirst(NoteMark start) {
    return !start.isInline() && (!start.isUnread() || page.isApart(page.lineOf(start)));
  }

  private double asFirst(NoteMark start) {
    int line = page.lineOf(start);
    double set =
        start.isLost()
            ? measure.weight(page.lines(), line, page.lines().count())
            : page.isApart(line) ? measure.ofFoot(page.lines(), line) : 0;
    return NoteEvidence.asFirst(page, start) + scheme.sequenceWeight(start, last) + set;
  }

  private double step(NoteLink before, NoteLink link) {
    boolean crossing = link.anchor != null && link.anchor.start() < before.reached;
    if (crossing
        || link.start.isGlued()
        || link.start.isLost()
        || before.start.end() > link.start.start()) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean nested = link.anchor != null && link.anchor.start() > before.first.start.start();
    double step = link.asNext + sequence(before, link) - (nested ? 2 : 0);
    step -= areNames(before.anchor, link.anchor) ? NAMES : 0;
    double most = before.reached > 0 ? MOST_WITHOUT_ANCHOR : -MOST_WITHOUT_ANCHOR;
    boolean free = link.anchor != null || scheme.isAtFeet(link.start);
    return free ? step : Math.min(step, most - link.own);
  }

  /**
   * Whether numbers are glued to one word, near by or again and again, as in the names of things:
   * {@code box1, box2}.
   */
  private boolean areNames(@Nullable NoteMark first, @Nullable NoteMark second) {
    return first != null
        && second != null
        && first.kind() == Kind.NUMBER
        && haveOneWord(first, second)
        && (second.start() - first.end() <= NEAR
            || page.anchors().stream().filter(a -> a.sameAs(first) && haveOneWord(a, first)).count()
                > 1);
  }

  /** Whether two marks are glued to the same word. */
  private boolean haveOneWord(NoteMark first, NoteMark second) {
    String text = page.lines().whole();
    int a = first.start() - 1;
    int b = second.start() - 1;
    while (isLetter(text, a) && isLetter(text, b) && text.charAt(a) == text.charAt(b)) {
      a--;
      b--;
    }
    return a < first.start() - 1 && !isLetter(text, a) && !isLetter(text, b);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  /**
   * Log-odds that one mark follows the other: the next of the count, a chapter's first, or one more
   * star where every note has a star.
   */
  private double sequence(NoteLink before, NoteLink link) {
    boolean counts = link.mark().kind() == before.mark().kind();
    int skipped =
        counts ? link.mark().skippedAfter(before.mark()) : link.start.skippedAfter(before.start);
    boolean anchored = link.anchor != null && !link.anchor.isMisread();
    if (skipped < 0) {
      boolean alike = link.start.kind() == before.start.kind();
      boolean stars = alike && link.start.kind() == Kind.SYMBOL;
      boolean anew = alike && link.start.isFirst() && !before.start.isFirst();
      boolean again = stars && link.start.sameAs(before.start);
      boolean bullet = again && isBelow(link, before) && isBullet(link.start);
      return anchored && (anew || again) ? (bullet ? BULLET : -1) : Double.NEGATIVE_INFINITY;
    }
    boolean uncounted = skipped > 0 || before.mark().isUnread();
    boolean tooFar = skipped > MOST_SKIPPED || (uncounted && link.start.isInline());
    return tooFar ? Double.NEGATIVE_INFINITY : 0.5 - 1.5 * skipped;
  }

  /** Whether a bare sign begins more lines of the page than it stands behind words above them. */
  private boolean isBullet(NoteMark start) {
    long calls =
        page.anchors().stream()
            .filter(a -> a.sameAs(start) && a.weight() >= AnchorSymbols.GLUED)
            .filter(a -> a.end() <= page.starts().get(0).start())
            .count();
    return start.delimiters() == NoteMark.BARE
        && calls < page.starts().stream().filter(start::sameAs).count();
  }

  /** Whether the note stands below another without the text that calls it between the two. */
  private static boolean isBelow(NoteLink link, NoteLink before) {
    return link.anchor != null && link.anchor.start() < before.start.start();
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
