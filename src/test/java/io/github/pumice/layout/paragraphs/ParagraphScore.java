package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many ends of paragraphs were found.
 *
 * @param truth ends of paragraphs in print
 * @param found ends in the repaired text
 * @param right those that are both
 * @param kept lines of verse and titles
 * @param lost those of them that are no lines any more
 */
record ParagraphScore(int truth, int found, int right, int kept, int lost) {
  static final ParagraphScore NONE = new ParagraphScore(0, 0, 0, 0, 0);

  /** What the repair makes of a volume. */
  static ParagraphScore of(ParagraphVolume volume) {
    Pipeline reflow = Pipeline.of(ReflowParagraphs.of());
    return of(volume, reflow.run(Document.of(volume.text())).document().text());
  }

  /** The baseline: paragraphs end with blank lines, and with lines before an indent. */
  static ParagraphScore ofBlanksAndIndents(ParagraphVolume volume) {
    String text = volume.text().replace("\f", "").replaceAll("\n +", "\n\n");
    return of(volume, text.replaceAll("(?<!\n)\n(?!\n)", " "));
  }

  private static ParagraphScore of(ParagraphVolume volume, String text) {
    Set<Integer> found = new HashSet<>();
    int inked = 0;
    for (String paragraph : text.split("\n\\s*\n")) {
      inked += ParagraphVolume.inked(paragraph);
      found.add(inked);
    }
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(volume.ends());
    List<String> lines = text.lines().map(String::strip).toList();
    int lost = (int) volume.kept().stream().filter(line -> !lines.contains(line)).count();
    return new ParagraphScore(
        volume.ends().size(), found.size(), right.size(), volume.kept().size(), lost);
  }

  ParagraphScore plus(ParagraphScore other) {
    return new ParagraphScore(
        truth + other.truth,
        found + other.found,
        right + other.right,
        kept + other.kept,
        lost + other.lost);
  }

  double precision() {
    return right / (double) Math.max(1, found);
  }

  double recall() {
    return right / (double) Math.max(1, truth);
  }
}
