package io.github.pumice.layout.furniture;

import io.github.pumice.core.Edits;
import io.github.pumice.layout.PageLines;
import java.util.List;

/** Proposes the removal of what stands around the text of the pages of a book. */
final class Furniture {
  private static final double WORTH_SAYING = 0.6;
  private static final double STRAY = 0.9;

  private final Book book;
  private final HeadMatcher matcher;
  private final Zones zones;
  private final StrayHeads strayHeads;
  private final Catchwords catchwords;
  private final Signatures signatures;
  private final PressFigures pressFigures;

  Furniture(Book book) {
    this.book = book;
    this.matcher = new HeadMatcher(book);
    this.zones = Zones.of(book, matcher, new HeadJudge(book, matcher));
    this.strayHeads = new StrayHeads(book, matcher, zones);
    this.catchwords = new Catchwords(book, matcher, zones);
    this.signatures = new Signatures(book, matcher, zones, catchwords);
    this.pressFigures = new PressFigures(book, zones, catchwords, signatures);
  }

  void propose(Edits.Builder edits) {
    for (int page = 0; page < book.size(); page++) {
      proposeEdge(page, matcher.top(page), zones.top(page), edits);
      proposeEdge(page, matcher.foot(page), zones.foot(page), edits);
      proposeLooseFolio(page, edits);
      proposeStrayHeads(page, edits);
      proposeSignature(page, edits);
      proposePressFigure(page, edits);
      proposeCatchword(page, edits);
    }
  }

  private void proposeEdge(int page, List<EdgeLine> edge, int depth, Edits.Builder edits) {
    for (EdgeLine line : edge.subList(0, depth)) {
      String kind = line.isFolioAlone() ? "folio" : line.top ? "head" : "foot";
      double confidence =
          line.isFolioAlone() ? folioConfidence(page) : zones.confidence(line, edge, depth);
      String evidence = line.isFolioAlone() ? evidence(page) : "repeated on pages near by";
      if (confidence >= WORTH_SAYING) {
        remove(page, line.line, kind, confidence, evidence, edits);
      }
    }
  }

  /** Heads that stand inside their page go alone. */
  private void proposeStrayHeads(int page, Edits.Builder edits) {
    FolioMark folio = book.folios().mark(page);
    for (int line : strayHeads.lines(page)) {
      boolean free =
          !catchwords.standOn(page, line)
              && !signatures.lines(page).contains(line)
              && pressFigures.line(page) != line;
      if (free && (folio == null || folio.line() != line)) {
        remove(page, line, "head", STRAY, "stands above other pages", edits);
      }
    }
  }

  private double folioConfidence(int page) {
    return 0.98 - 0.12 * book.folios().misread(page);
  }

  /** A folio that stands beside text that stays: it goes alone. */
  private void proposeLooseFolio(int page, Edits.Builder edits) {
    FolioMark mark = book.folios().mark(page);
    if (mark == null || isInZone(page, mark.line())) {
      return;
    }
    if (mark.place().isAlone()) {
      remove(page, mark.line(), "folio", folioConfidence(page), evidence(page), edits);
    } else if (mark.gap() && mark.place().isTop()) {
      PageLines lines = book.page(page);
      boolean first = mark.start() == lines.start(mark.line());
      int from = first ? mark.start() : inked(lines.whole(), mark.start() - 1, -1) + 1;
      int to = first ? inked(lines.whole(), mark.end(), 1) : mark.end();
      double confidence = folioConfidence(page) - 0.1;
      edits.remove(
          "folio", from, to, RemovePageFurniture.reason("folio", confidence, evidence(page)));
    }
  }

  private String evidence(int page) {
    return "page " + book.folios().label(page);
  }

  /** The next place in a direction that holds no blank. */
  private static int inked(String text, int from, int step) {
    int i = from;
    while (i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i += step;
    }
    return i;
  }

  private boolean isInZone(int page, int line) {
    return line < zones.top(page) || line >= book.page(page).count() - zones.foot(page);
  }

  private void proposeSignature(int page, Edits.Builder edits) {
    FolioMark folio = book.folios().mark(page);
    for (int line : signatures.lines(page)) {
      if (folio == null || folio.line() != line) {
        remove(page, line, "signature", signatures.confidence(), signatures.evidence(), edits);
      }
    }
  }

  private void proposePressFigure(int page, Edits.Builder edits) {
    int line = pressFigures.line(page);
    if (line >= 0) {
      remove(page, line, "press-figure", pressFigures.confidence(), pressFigures.evidence(), edits);
    }
  }

  private void proposeCatchword(int page, Edits.Builder edits) {
    int start = catchwords.start(page);
    if (start < 0) {
      return;
    }
    int line = catchwords.line(page);
    double confidence = Math.min(0.97, 0.85 + 0.2 * catchwords.share());
    String evidence =
        "begins the next page, as on "
            + RemovePageFurniture.percent(catchwords.share())
            + " of the pages";
    PageLines lines = book.page(page);
    if (signatures.lines(page).contains(line)) {
      return;
    }
    if (start == lines.start(line)) {
      remove(page, line, "catchword", confidence, evidence, edits);
    } else {
      edits.remove(
          "catchword",
          inked(lines.whole(), start - 1, -1) + 1,
          lines.end(line),
          RemovePageFurniture.reason("catchword", confidence, evidence));
    }
  }

  /** Removes a line with its line end, and the blank lines between it and the text. */
  private void remove(
      int page, int line, String kind, double confidence, String evidence, Edits.Builder edits) {
    PageLines lines = book.page(page);
    int start = lines.lineStart(line);
    int feed = lines.whole().indexOf('\n', lines.end(line));
    int last = feed < 0 ? lines.page().end() : Math.min(feed + 1, lines.page().end());
    int end = line < zones.top(page) ? lines.next(line) : last;
    edits.remove(kind, start, end, RemovePageFurniture.reason(kind, confidence, evidence));
  }
}
