package io.github.pumice.layout.footnotes;

import io.github.pumice.layout.footnotes.NoteMark.Kind;
import org.jspecify.annotations.Nullable;

/** Says how probable it is that one note of a page follows another. */
final class NoteSequence {
  private static final int MOST_SKIPPED = 3;

  /** What a start without an anchor adds at most: however well a list counts, it has no notes. */
  private static final double MOST_WITHOUT_ANCHOR = 0.3;

  /** What speaks against two notes whose anchors number one word within so many characters. */
  private static final double NAMES = 8;

  private static final int NEAR = 40;

  /** A sign below the same sign: two notes would be told apart. */
  private static final double BULLET = -9;

  private final NotePage page;
  private final NoteScheme scheme;

  NoteSequence(NotePage page, NoteScheme scheme) {
    this.page = page;
    this.scheme = scheme;
  }

  /**
   * Log-odds that the note follows that of {@code before}, beside its own; infinite if it cannot.
   */
  double step(NoteLink before, NoteLink link) {
    boolean crossing = link.anchor != null && link.anchor.start() < before.reached;
    if (crossing
        || link.start.isGlued()
        || (link.start.isLost() && (link.anchor == null || !link.start.isBelow()))
        || before.start.end() > link.start.start()
        || before.start.start() == link.start.start()) {
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
}
