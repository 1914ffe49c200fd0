package io.github.pumice.layout.footnotes;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.SourceCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes footnotes out of the flow of the text and links them to their anchors.
 *
 * <p>{@code … the wool of the mountain¹ is rela-⏎1 Report on Wool, p. 12.⏎} (next page) {@code
 * tively coarse} → {@code … the wool of the mountain is rela-⏎tively coarse}, and a note {@code 1}
 * anchored after {@code mountain}. A note that goes on at the foot of the next page is one note; a
 * note without an anchor stays linked to its page.
 *
 * <p>First the book's habit is counted: which marks in which delimiters begin lines at the foot and
 * stand in the text above, and how they count on. Then each page's starts and anchors are aligned,
 * with that habit as evidence beside the blank line above the notes, the end of the sentence, the
 * form of the mark. What no anchor and no habit speaks for stays where it is: lists, verse numbers,
 * powers, formulae, tables, addresses. A document whose notes have left the flow is left alone.
 *
 * <p>Runs after the page furniture is gone, for a folio or a catchword would become part of the
 * page's last note; and before words are joined, so that a word broken over a page is joined across
 * the notes. Note texts keep their line breaks, for later normalizers treat them as they treat the
 * body.
 *
 * <p>Offsets are UTF-16 code units. Linear in the text. The alignment is a dynamic programming in
 * the manner of R. Bellman, <i>Dynamic Programming</i> (1957).
 */
public final class ExtractFootnotes implements Normalizer {
  static final String ID = "extract-footnotes";

  /** The sum of log-odds from which on a page's notes are counted as the book's habit. */
  private static final double CERTAIN = 3;

  /** The sum of log-odds from which on a page's notes are worth a question. */
  private static final double DOUBTFUL = 2;

  /** The sum of log-odds from which on a page's notes may be a part of the book's habit. */
  private static final double PROBABLE = 0.5;

  private static final int PASSES = 3;

  private ExtractFootnotes() {}

  /** The normalizer. */
  public static ExtractFootnotes of() {
    return new ExtractFootnotes();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    if (!document.notes().isEmpty() || SourceCode.is(document)) {
      return Edits.NONE;
    }
    List<NotePage> pages = pages(document);
    if (pages.stream().allMatch(page -> page.starts().stream().allMatch(NoteMark::isLost))) {
      return Edits.NONE;
    }
    List<NoteDraft> endnotes = NoteSectionAligner.drafts(document, NoteSection.of(document));
    endnotes.forEach(note -> pages.get(document.pageAt(note.start())).leaveToSection());
    NoteFeet feet = NoteFeet.of(pages);
    NoteScheme scheme = NoteScheme.unknown(feet);
    OddSignHabit oddSigns = new OddSignHabit(document, pages);
    List<List<NotePage.Found>> found = Collections.nCopies(pages.size(), List.of());
    for (int pass = 1; pass <= PASSES; pass++) {
      NoteMeasure measure = NoteMeasure.of(pages, found);
      found = align(pages, scheme, oddSigns, measure, pass < PASSES ? PROBABLE : DOUBTFUL);
      scheme = count(pages, found, feet);
      oddSigns.learn(found, CERTAIN);
    }
    Edits.Builder edits = Edits.on(document);
    List<NoteDraft> footnotes = NoteDrafts.of(pages, found);
    Set<Integer> taken = new HashSet<>();
    Set<Integer> bounds = new HashSet<>();
    for (NoteDraft note : Iterables.concat(footnotes, endnotes)) {
      note.addBounds(bounds);
      note.addTextStart(taken);
    }
    for (NoteDraft note : Iterables.concat(footnotes, endnotes)) {
      edits.extractNote(note.extraction(reason(note.found(), scheme), taken, bounds));
    }
    NoteOrphans.flag(pages, found, scheme, taken, edits);
    return edits.build();
  }

  private static List<NotePage> pages(Document document) {
    List<NotePage> pages = new ArrayList<>(document.pageCount());
    List<PageLines> lines = PageLines.of(document);
    for (int i = 0; i < lines.size(); i++) {
      boolean more = i + 1 < lines.size() && lines.get(i + 1).count() > 0;
      int overleaf = more ? lines.get(i + 1).start(0) : document.length();
      pages.add(NotePage.of(document, lines.get(i), overleaf, lines.size() > 1));
    }
    return pages;
  }

  private static List<List<NotePage.Found>> align(
      List<NotePage> pages,
      NoteScheme scheme,
      OddSignHabit oddSigns,
      NoteMeasure measure,
      double bar) {
    List<List<NotePage.Found>> found = new ArrayList<>(pages.size());
    NoteMark last = null;
    for (NotePage page : pages) {
      List<NotePage.Found> notes = NoteAligner.align(page, scheme, oddSigns, measure, last);
      boolean accepted = !notes.isEmpty() && notes.get(0).score() >= bar(notes, scheme, bar);
      found.add(accepted ? notes : List.of());
      last = accepted ? lastRead(notes, last) : last;
    }
    return found;
  }

  /** The last mark of a page that was read, or the one before. */
  private static @Nullable NoteMark lastRead(List<NotePage.Found> notes, @Nullable NoteMark last) {
    for (NotePage.Found note : Lists.reverse(notes)) {
      if (!note.start().isUnread()) {
        return note.start();
      }
    }
    return last;
  }

  /**
   * A question is asked only where an anchor stands, or where the text marks notes so or begins the
   * feet of its pages so.
   */
  private static double bar(List<NotePage.Found> notes, NoteScheme scheme, double bar) {
    NoteMark first = notes.get(0).start();
    boolean linked = notes.stream().anyMatch(note -> note.anchor() != null);
    return linked || scheme.isSeen(first) || scheme.isAtFeet(first) ? bar : Math.max(bar, CERTAIN);
  }

  private static NoteScheme count(
      List<NotePage> pages, List<List<NotePage.Found>> found, NoteFeet feet) {
    NoteScheme scheme = NoteScheme.unknown(feet);
    for (int i = 0; i < pages.size(); i++) {
      scheme.countOthers(pages.get(i), found.get(i));
      scheme.countProbable(pages.get(i), found.get(i));
    }
    NoteMark last = null;
    for (int i = 0; i < pages.size(); i++) {
      List<NotePage.Found> notes = found.get(i);
      if (!notes.isEmpty()
          && (notes.get(0).score() >= CERTAIN || scheme.isAgreed(pages.get(i), notes))) {
        scheme.count(pages.get(i), notes, last);
        last = lastRead(notes, last);
      }
    }
    return scheme;
  }

  private static Reason reason(NotePage.Found note, NoteScheme scheme) {
    double confidence = 1 - 0.55 * Math.exp(-note.score() / 3);
    NoteMark anchor = note.anchor();
    boolean anchored = anchor != null && !anchor.isMisread();
    int habit = scheme.anchored(note.start());
    String evidence =
        (anchored ? "anchor found" : anchor != null ? "anchor misread" : "no anchor found")
            + (habit > 1 ? ", " + habit + " notes marked so in this text" : "");
    return new Reason(ID, anchored ? confidence : Math.min(confidence, 0.85), evidence);
  }
}
