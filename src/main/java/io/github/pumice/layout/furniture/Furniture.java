package io.github.pumice.layout.furniture;

import io.github.pumice.core.Edits;
import io.github.pumice.layout.PageLines;
import java.util.BitSet;
import java.util.Locale;

/** Proposes the removal of what stands around the text of the pages of a book. */
final class Furniture {
  private static final double WORTH_SAYING = 0.6;
  private static final double STRAY = 0.9;

  private final Book book;
  private final Edits.Builder edits;
  private final Zones zones;
  private final StrayHeads strayHeads;
  private final Catchwords catchwords;
  private final Signatures signatures;
  private final PressFigures pressFigures;

  /** The lines of the page at hand of which something is known. */
  private final BitSet known = new BitSet();

  Furniture(Book book, Edits.Builder edits) {
    this.book = book;
    this.edits = edits;
    this.zones = new Zones(book);
    this.strayHeads = new StrayHeads(book, zones);
    this.catchwords = new Catchwords(book, zones);
    this.signatures = new Signatures(book, zones, catchwords);
    this.pressFigures = new PressFigures(book, zones, catchwords, signatures);
  }

  /** Of each line, what is surest is proposed, and nothing else. */
  void propose() {
    for (int page = 0; page < book.size(); page++) {
      known.clear();
      for (EdgeLine line : zones.furniture(page)) {
        proposeEdge(line);
      }
      proposeFolio(page);
      for (int line : signatures.lines(page)) {
        remove(page, line, "signature", signatures.confidence(), signatures.evidence());
      }
      if (pressFigures.line(page) >= 0) {
        remove(
            page,
            pressFigures.line(page),
            "press-figure",
            pressFigures.confidence(),
            pressFigures.evidence());
      }
      proposeCatchword(page);
      for (int line : strayHeads.lines(page)) {
        remove(page, line, "head", STRAY, "stands above other pages");
      }
    }
  }

  private void proposeEdge(EdgeLine line) {
    if (line.isFolioAlone()) {
      remove(line.page, line.line, "folio", folioConfidence(line.page), evidence(line.page));
    } else if (zones.confidence(line) >= WORTH_SAYING) {
      String kind = line.top ? "head" : "foot";
      remove(line.page, line.line, kind, zones.confidence(line), "repeated on pages near by");
    }
    known.set(line.line);
  }

  private double folioConfidence(int page) {
    return 0.98 - 0.12 * book.folios().misread(page);
  }

  private String evidence(int page) {
    return "page " + book.folios().label(page);
  }

  /** A folio that stands beside text that stays: it goes alone. */
  private void proposeFolio(int page) {
    FolioMark mark = book.folios().mark(page);
    if (mark == null || known.get(mark.line())) {
      return;
    }
    if (mark.place().isAlone()) {
      remove(page, mark.line(), "folio", folioConfidence(page), evidence(page));
    } else if (mark.gap() && mark.place().isTop()) {
      PageLines lines = book.page(page);
      boolean first = mark.start() == lines.start(mark.line());
      int from = first ? mark.start() : inked(lines.whole(), mark.start() - 1, -1) + 1;
      int to = first ? inked(lines.whole(), mark.end(), 1) : mark.end();
      cut(from, to, "folio", folioConfidence(page) - 0.1, evidence(page));
    }
    known.set(mark.line());
  }

  /** The next place in a direction that holds no blank. */
  private static int inked(String text, int from, int step) {
    int i = from;
    while (i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i += step;
    }
    return i;
  }

  private void proposeCatchword(int page) {
    int start = catchwords.start(page);
    if (start < 0) {
      return;
    }
    int line = catchwords.line(page);
    double confidence = Math.min(0.97, 0.85 + 0.2 * catchwords.share());
    String evidence =
        String.format(
            Locale.ROOT,
            "begins the next page, as on %.0f%% of the pages",
            100 * catchwords.share());
    PageLines lines = book.page(page);
    if (start == lines.start(line)) {
      remove(page, line, "catchword", confidence, evidence);
    } else if (!known.get(line)) {
      int from = inked(lines.whole(), start - 1, -1) + 1;
      cut(from, lines.end(line), "catchword", confidence, evidence);
    }
    known.set(line);
  }

  /** Removes a line with its line end, and the blank lines between it and the text. */
  private void remove(int page, int line, String kind, double confidence, String evidence) {
    if (!known.get(line)) {
      PageLines lines = book.page(page);
      int feed = lines.whole().indexOf('\n', lines.end(line));
      int last = feed < 0 ? lines.page().end() : Math.min(feed + 1, lines.page().end());
      int end = line < zones.first(page) ? lines.next(line) : last;
      cut(lines.lineStart(line), end, kind, confidence, evidence);
      known.set(line);
    }
  }

  private void cut(int start, int end, String kind, double confidence, String evidence) {
    edits.remove(kind, start, end, RemovePageFurniture.reason(kind, confidence, evidence));
  }
}
