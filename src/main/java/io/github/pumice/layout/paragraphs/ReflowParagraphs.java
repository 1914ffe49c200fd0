package io.github.pumice.layout.paragraphs;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Span;
import io.github.pumice.layout.SourceCode;
import java.util.List;

/**
 * Printed lines instead of paragraphs: a line end within a paragraph becomes a space, paragraphs
 * are set apart by one blank line.
 *
 * <p>Before → after: {@code "The mill stood⏎idle for a year."} → {@code "The mill stood idle for a
 * year."}. Evidence is how far lines fill the measure of their page and whether the next word would
 * have found room, how lines end and begin, and the blank lines, indents and quotation marks with
 * which this text begins paragraphs, weighed by how regularly it does so. A paragraph that runs
 * over a page is one. The texts of notes are treated alike, by a measure of their own.
 *
 * <p>Left alone: headings, verse, drama, tables, lists, addresses and title pages keep their lines,
 * and so does a text that was never set to a measure, or one whose lines are paragraphs already.
 * Where it stays in doubt, the line end stands.
 *
 * <p>It must run last: broken words are joined and running heads are gone by then. One scan, linear
 * in the lines.
 */
public final class ReflowParagraphs implements Normalizer {
  private static final String ID = "reflow-paragraphs";

  /** Few lines are poor evidence: unless the repaired text bears it out, they stay. */
  private static final int FEW_LINES = 150;

  /** Log-odds under which a reading is in doubt. */
  private static final double DOUBT = 1.4;

  private static final String BETWEEN_PARAGRAPHS = "\n\n";
  private static final ImmutableList<Reason> GOES_ON =
      reasons("the line is full and the next one goes on", 0.7, 0.85, 0.95, 0.99);
  private static final ImmutableList<Reason> ENDS =
      reasons("a paragraph ends with this line", 0.8, 0.8, 0.95, 0.99);
  private static final Reason UNINDENTED =
      new Reason(ID, 0.95, "paragraphs are set apart by blank lines, not by indents");
  private static final Reason CHAPTER = new Reason(ID, 0.95, "a chapter's name stands alone");
  private static final Reason TORN = new Reason(ID, 0.9, "the words fill one line together");
  private static final Reason ALONE =
      new Reason(ID, 0.3, "a sign alone on its line within a sentence may be a speck");
  private static final Reason MAY_GO_ON = new Reason(ID, 0.3, "the paragraph may go on here");

  private static ImmutableList<Reason> reasons(String evidence, double... confidences) {
    return java.util.Arrays.stream(confidences)
        .mapToObj(confidence -> new Reason(ID, confidence, evidence))
        .collect(ImmutableList.toImmutableList());
  }

  private ReflowParagraphs() {}

  /** The repair. */
  public static ReflowParagraphs of() {
    return new ReflowParagraphs();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    if (SourceCode.is(document)) {
      return Edits.NONE;
    }
    Edits edits = reflow(document);
    return edits.isEmpty() || document.lineCount() > FEW_LINES || isSettled(document)
        ? edits
        : Edits.NONE;
  }

  /** Whether the repaired text would be left as it is. */
  private static boolean isSettled(Document document) {
    Pipeline once = Pipeline.of(new Once());
    return once.run(once.run(document).document()).changes().isEmpty();
  }

  /** The repair without a look at what comes of it. */
  private static final class Once implements Normalizer {
    @Override
    public String id() {
      return ID;
    }

    @Override
    public Edits propose(Document document) {
      return reflow(document);
    }
  }

  private static Edits reflow(Document document) {
    Edits.Builder edits = Edits.on(document);
    reflow(document, List.of(document.body()), edits);
    if (!document.notes().isEmpty()) {
      reflow(
          document,
          document.notes().stream().map(note -> new Span(note.start(), note.end())).toList(),
          edits);
    }
    return edits.build();
  }

  private static void reflow(Document document, List<Span> zone, Edits.Builder edits) {
    ParagraphLines lines = new ParagraphLines(document, zone);
    int measure = lines.widths().measure();
    if (measure > 0) {
      lines.mend(measure);
      ParagraphGaps gaps = new ParagraphGaps(document, lines, measure);
      ParagraphHabits habits = new ParagraphHabits(gaps, lines);
      if (habits.isRunning()) {
        ParagraphModel model = new ParagraphModel(gaps, habits);
        reflow(document, lines, new ParagraphBreaks(model, lines), edits);
      }
    }
  }

  private static void reflow(
      Document document, ParagraphLines lines, ParagraphBreaks breaks, Edits.Builder edits) {
    ParagraphJoint joint = new ParagraphJoint(document.text());
    for (int line = 0; line < lines.size(); line++) {
      boolean opening = line == 0 || lines.isClosing(line - 1);
      if (opening && !breaks.isInGroup(line)) {
        edits.delete(lines.lineStart(line), lines.start(line), UNINDENTED);
      }
      if (lines.isMended(line)) {
        mend(document.text(), lines.start(line), lines.end(line), edits);
      }
      if (!lines.isClosing(line) && !breaks.stands(line)) {
        decide(line, lines, breaks, joint, edits);
      } else if (lines.isChapter(line) && (line == 0 || !breaks.stands(line - 1))) {
        int lineEnd = lines.end(line);
        edits.replace(lineEnd, lineEnd + 1, BETWEEN_PARAGRAPHS, CHAPTER);
      }
    }
  }

  /** The words of a line, or its initial and the rest, stand one blank apart. */
  private static void mend(String text, int start, int end, Edits.Builder edits) {
    int from = start;
    for (int at = start; at < end; at++) {
      boolean blank = text.charAt(at) == '\n' || ParagraphSource.isBlank(text.charAt(at));
      if (!blank && (at - from > 1 || (at > from && text.charAt(from) == '\n'))) {
        edits.replace(from, at, " ", TORN);
      }
      from = blank ? from : at + 1;
    }
  }

  private static void decide(
      int line,
      ParagraphLines lines,
      ParagraphBreaks breaks,
      ParagraphJoint joint,
      Edits.Builder edits) {
    double odds = breaks.goesOn(line);
    int from = lines.end(line);
    int to = lines.start(line + 1);
    int single = lines.singleAfter(line);
    if (single >= 0) {
      flowAround(single, from, to, odds, edits);
      return;
    }
    if (odds > 0) {
      edits.replace(from, to, joint.between(from, to), reason(GOES_ON, odds));
      return;
    }
    int next = breaks.isInGroup(line + 1) ? lines.lineStart(line + 1) : to;
    edits.replace(from, next, BETWEEN_PARAGRAPHS, reason(ENDS, -odds));
    if (odds > -DOUBT) {
      edits.flag(from, to, joint.between(from, to), MAY_GO_ON);
    }
  }

  /** The sentence goes on around a single sign, which may be a speck or have lost its place. */
  private static void flowAround(int sign, int from, int to, double odds, Edits.Builder edits) {
    if (odds > 0) {
      edits.replace(from, sign, " ", reason(GOES_ON, odds));
      edits.replace(sign + 1, to, " ", reason(GOES_ON, odds));
    }
    edits.flag(sign, sign + 1, "", ALONE);
  }

  /** The confidence that belongs to log-odds: 1.4, 2.9 and 4.6 are 0.8, 0.95 and 0.99. */
  private static Reason reason(ImmutableList<Reason> reasons, double odds) {
    return reasons.get(odds > 4.6 ? 3 : odds > 2.9 ? 2 : odds > DOUBT ? 1 : 0);
  }
}
