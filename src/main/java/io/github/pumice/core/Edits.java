package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Ordered, non-overlapping proposals over one document.
 *
 * <p>Built by a normalizer with a {@link Builder}, in any order; applied by the {@link Pipeline}
 * alone. Offsets are those of the document for which they were built.
 */
public final class Edits {

  /** No proposals: the document needs nothing. */
  public static final Edits NONE =
      new Edits(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());

  /** What all proposals have. */
  interface Proposal {
    Reason reason();
  }

  /**
   * A stretch of text that becomes another.
   *
   * @param start offset of the first code unit that goes
   * @param end offset after the last one; equal to {@code start} for an insertion
   * @param after what stands there then
   * @param kind as in {@link Change#kind}
   * @param reason why
   */
  public record Replacement(int start, int end, String after, String kind, Reason reason)
      implements Proposal {
    static final Comparator<Replacement> BY_PLACE =
        Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end);
  }

  /**
   * A note that leaves the flow of the body.
   *
   * @param label the mark as printed
   * @param anchor where the mark stands in the text, and is taken out; an empty span says where it
   *     belongs, {@code [0, 0)} with {@code anchored} false that nobody knows
   * @param anchored whether {@code anchor} means anything
   * @param regions what leaves the flow, in order: the note's lines with its label and their line
   *     ends
   * @param texts which parts of the regions are the note's own text, in order
   * @param reason why
   */
  public record Extraction(
      String label,
      Span anchor,
      boolean anchored,
      ImmutableList<Span> regions,
      ImmutableList<Span> texts,
      Reason reason)
      implements Proposal {

    /** Whether its mark stands in the text. */
    boolean hasMark() {
      return anchored && !anchor.isEmpty();
    }

    /** How its mark goes. */
    Replacement mark() {
      return new Replacement(anchor.start(), anchor.end(), "", "anchor", reason);
    }
  }

  /**
   * A printed page number for the page that {@code offset} lies on, or a page that begins there.
   *
   * @param offset an offset of the page
   * @param begins whether a page begins at {@code offset} that the document does not know
   * @param label the printed number, may be empty
   * @param reason why
   */
  public record PageMark(int offset, boolean begins, String label, Reason reason)
      implements Proposal {}

  /**
   * A doubt that is reported and changes nothing.
   *
   * @param start offset of the first code unit in doubt
   * @param end offset after the last one
   * @param suggestion what it might be
   * @param reason the rule, how probable the suggestion is, and the message
   */
  public record Flag(int start, int end, String suggestion, Reason reason) {}

  /**
   * Something that the document tells about itself, for {@link Document#metadata}; it changes no
   * text.
   *
   * @param name what it is: {@code title}, {@code digitizer}
   * @param value as printed
   * @param reason where it was read
   */
  public record Fact(String name, String value, Reason reason) implements Proposal {}

  private final ImmutableList<Replacement> replacements;
  private final ImmutableList<Extraction> extractions;
  private final ImmutableList<PageMark> pageMarks;
  private final ImmutableList<Flag> flags;
  private final ImmutableList<Fact> facts;

  Edits(
      ImmutableList<Replacement> replacements,
      ImmutableList<Extraction> extractions,
      ImmutableList<PageMark> pageMarks,
      ImmutableList<Flag> flags,
      ImmutableList<Fact> facts) {
    this.replacements = replacements;
    this.extractions = extractions;
    this.pageMarks = pageMarks;
    this.flags = flags;
    this.facts = facts;
  }

  /** Starts a set of proposals over {@code document}. */
  public static Builder on(Document document) {
    return new Builder(document);
  }

  /** Replacements, deletions and insertions, in order of the text. */
  public ImmutableList<Replacement> replacements() {
    return replacements;
  }

  /** Notes that leave the flow, in order of the text. */
  public ImmutableList<Extraction> extractions() {
    return extractions;
  }

  /** Pages that begin and printed page numbers, in order of the text. */
  public ImmutableList<PageMark> pageMarks() {
    return pageMarks;
  }

  /** Doubts, in order of the text. */
  public ImmutableList<Flag> flags() {
    return flags;
  }

  /** Facts about the document, in the order in which they were proposed. */
  public ImmutableList<Fact> facts() {
    return facts;
  }

  /** Whether nothing is proposed, not even a doubt. */
  public boolean isEmpty() {
    return this == NONE;
  }

  /** What to throw when a normalizer proposes what cannot be. */
  static IllegalArgumentException misuse(
      Document document, Reason reason, String problem, int offset) {
    int page = document.pageAt(offset);
    int line = document.lineAt(offset) - document.lineAt(document.page(page).start()) + 1;
    return new IllegalArgumentException(
        "%s: %s (page %s, line %s); a normalizer must propose each place once"
            .formatted(reason.rule(), problem, document.page(page).display(), line));
  }

  /** Collects proposals; it allocates only when the first one comes. */
  public static final class Builder {
    private final Document document;
    private List<Replacement> replacements = List.of();
    private List<Extraction> extractions = List.of();
    private List<PageMark> pageMarks = List.of();
    private List<Flag> flags = List.of();
    private List<Fact> facts = List.of();

    private Builder(Document document) {
      this.document = document;
    }

    /**
     * Proposes that {@code [start, end)} becomes {@code after}; when it already reads so, nothing
     * is proposed.
     */
    public Builder replace(int start, int end, String after, Reason reason) {
      String kind = after.isEmpty() ? "delete" : start == end ? "insert" : "replace";
      return replace(start, end, after, kind, reason);
    }

    private Builder replace(int start, int end, String after, String kind, Reason reason) {
      check(start, end, reason);
      if (end - start == after.length() && document.text().startsWith(after, start)) {
        return this;
      }
      replacements = replacements.isEmpty() ? new ArrayList<>() : replacements;
      replacements.add(new Replacement(start, end, after, kind, reason));
      return this;
    }

    /** Proposes that {@code [start, end)} goes. */
    public Builder delete(int start, int end, Reason reason) {
      return replace(start, end, "", reason);
    }

    /**
     * Proposes that {@code [start, end)} goes, and says what it was: {@code folio}, {@code head}, …
     * as in {@link Change#kind}.
     */
    public Builder remove(String kind, int start, int end, Reason reason) {
      return replace(start, end, "", kind, reason);
    }

    /** Proposes that {@code text} is inserted before {@code offset}. */
    public Builder insert(int offset, String text, Reason reason) {
      return replace(offset, offset, text, reason);
    }

    /**
     * Proposes that a note leaves the flow. Other replacements may lie inside its {@code texts},
     * and nowhere else in its regions.
     */
    public Builder extractNote(Extraction note) {
      if (note.anchored()) {
        check(note.anchor().start(), note.anchor().end(), note.reason());
      }
      note.regions().forEach(region -> checkInBody(region, note.reason()));
      extractions = extractions.isEmpty() ? new ArrayList<>() : extractions;
      extractions.add(note);
      return this;
    }

    private void checkInBody(Span region, Reason reason) {
      check(region.start(), region.end(), reason);
      if (region.end() > document.body().end()) {
        String problem =
            "a note can only leave the body, and [%s, %s) lies after it"
                .formatted(region.start(), region.end());
        throw misuse(document, reason, problem, region.start());
      }
    }

    /** Proposes the printed number of the page on which {@code offset} lies. */
    public Builder labelPage(int offset, String label, Reason reason) {
      return mark(new PageMark(offset, false, label, reason));
    }

    /**
     * Proposes that a page begins at {@code offset}, which carries a printed number or, with an
     * empty label, none.
     */
    public Builder beginPage(int offset, String label, Reason reason) {
      return mark(new PageMark(offset, true, label, reason));
    }

    private Builder mark(PageMark mark) {
      check(mark.offset(), mark.offset(), mark.reason());
      pageMarks = pageMarks.isEmpty() ? new ArrayList<>() : pageMarks;
      pageMarks.add(mark);
      return this;
    }

    /** Reports a doubt about {@code [start, end)}; the reason's evidence is the message. */
    public Builder flag(int start, int end, String suggestion, Reason reason) {
      check(start, end, reason);
      flags = flags.isEmpty() ? new ArrayList<>() : flags;
      flags.add(new Flag(start, end, suggestion, reason));
      return this;
    }

    /** Proposes a fact about the document; one that it knows under that name stands. */
    public Builder describe(String name, String value, Reason reason) {
      if (!document.metadata().containsKey(name)) {
        facts = facts.isEmpty() ? new ArrayList<>() : facts;
        facts.add(new Fact(name, value, reason));
      }
      return this;
    }

    private void check(int start, int end, Reason reason) {
      if (start < 0 || end < start || end > document.length()) {
        throw new IllegalArgumentException(
            "%s: edit [%s, %s) lies outside the text of %s code units"
                .formatted(reason.rule(), start, end, document.length()));
      }
    }

    /**
     * The proposals, sorted; {@link Edits#NONE} where there are none. Two that overlap are an error
     * of the normalizer.
     */
    public Edits build() {
      if (replacements.isEmpty()
          && extractions.isEmpty()
          && pageMarks.isEmpty()
          && flags.isEmpty()
          && facts.isEmpty()) {
        return NONE;
      }
      sort(replacements, Replacement.BY_PLACE);
      sort(extractions, Comparator.comparingInt(note -> note.regions().get(0).start()));
      sort(pageMarks, Comparator.comparingInt(PageMark::offset));
      sort(flags, Comparator.comparingInt(Flag::start));
      new Overlaps(document).check(replacements, extractions);
      return new Edits(
          ImmutableList.copyOf(replacements),
          ImmutableList.copyOf(extractions),
          ImmutableList.copyOf(pageMarks),
          ImmutableList.copyOf(flags),
          ImmutableList.copyOf(facts));
    }

    private static <T> void sort(List<T> list, Comparator<T> order) {
      if (list.size() > 1) {
        Collections.sort(list, order);
      }
    }
  }
}
