package io.github.pumice.layout;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Span;
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
  private static final String BETWEEN_PARAGRAPHS = "\n\n";
  private static final ImmutableList<Reason> GOES_ON =
      reasons("the line is full and the next one goes on", 0.7, 0.85, 0.95, 0.99);
  private static final ImmutableList<Reason> ENDS =
      reasons("a paragraph ends with this line", 0.7, 0.85, 0.95, 0.99);

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
    ParagraphLines lines = new ParagraphLines(document);
    zone.forEach(lines::add);
    int measure = lines.measure();
    if (measure > 0) {
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
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!lines.isClosing(line) && !breaks.stands(line)) {
        double odds = breaks.goesOn(line);
        int from = lines.end(line);
        int to = lines.start(line + 1);
        if (odds > 0) {
          edits.replace(from, to, joint.between(from, to), reason(GOES_ON, odds));
        } else {
          edits.replace(from, to, BETWEEN_PARAGRAPHS, reason(ENDS, -odds));
        }
      }
    }
  }

  /** The confidence that belongs to log-odds: 1.4, 2.9 and 4.6 are 0.8, 0.95 and 0.99. */
  private static Reason reason(ImmutableList<Reason> reasons, double odds) {
    return reasons.get(odds > 4.6 ? 3 : odds > 2.9 ? 2 : odds > 1.4 ? 1 : 0);
  }
}
