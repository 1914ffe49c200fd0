package io.github.pumice.layout.furniture;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.SourceCode;
import java.util.Collections;
import java.util.List;

/**
 * Takes what printers set around the text of a page out of its flow: folios, running heads and
 * feet, catchwords, signatures, press figures, the digitizer's lines.
 *
 * <p>Before: {@code 24 OF THE TIDES.} above {@code of the harbour, which}, {@code B iij} and {@code
 * the} below; after: the text alone, and the page labelled 24. What goes is recorded with its kind:
 * {@code folio}, {@code head}, {@code foot}, {@code catchword}, {@code signature}, {@code
 * press-figure}.
 *
 * <p>Left alone: the titles of chapters, the first line of a page that reads like others inside
 * pages (speakers, refrains), numbers that no sequence expects, footnotes, and all of a text that
 * has no pages. A folio is read as what its sequence expects ({@code ioo} between 99 and 101 is
 * 100); a leap in the sequence is reported.
 *
 * <p>It runs after {@link InferPages}, and before notes leave the pages' feet. Offsets are UTF-16.
 * Cost: linear in pages.
 */
public final class RemovePageFurniture implements Normalizer {
  private static final String ID = "remove-page-furniture";

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("folio", "head", "foot", "catchword", "signature", "press-figure");

  private final boolean keep;

  private static final RemovePageFurniture STANDARD = new RemovePageFurniture(false);

  private RemovePageFurniture(boolean keep) {
    this.keep = keep;
  }

  /** The normalizer that takes furniture out of the flow. */
  public static RemovePageFurniture of() {
    return STANDARD;
  }

  /** The same, but it only labels the pages: all furniture stays in the text. */
  public RemovePageFurniture withFurnitureKept() {
    return new RemovePageFurniture(true);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    if (document.pageCount() < 2 || !Collections.disjoint(KINDS, document.removed())) {
      return Edits.NONE;
    }
    List<PageLines> pages = PageLines.of(document);
    Book book = Book.of(pages);
    if (SourceCode.is(document) && !book.folios().standAlone()) {
      return Edits.NONE;
    }
    Edits.Builder edits = Edits.on(document);
    new PageLabels(book, document).propose(edits);
    if (!keep) {
      new Furniture(book, edits).propose();
    }
    return edits.build();
  }

  static Reason reason(String variant, double confidence, String evidence) {
    return new Reason(ID + "/" + variant, Math.min(0.995, Math.max(0, confidence)), evidence);
  }
}
