package io.github.pumice.layout.furniture;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import io.github.pumice.layout.furniture.Volume.Leaf;
import io.github.pumice.layout.furniture.Volume.Printed;
import java.util.BitSet;
import java.util.List;

/**
 * What of a volume's furniture and text is gone.
 *
 * @param furniture lines of furniture
 * @param removed lines of furniture that are gone
 * @param text lines of text
 * @param lost lines of text or notes that are gone
 * @param numbered pages with a printed number
 * @param labelled such pages whose label is that number
 */
record FurnitureScore(int furniture, int removed, int text, int lost, int numbered, int labelled) {
  static final FurnitureScore NONE = new FurnitureScore(0, 0, 0, 0, 0, 0);

  static FurnitureScore ofPumice(Volume volume) {
    Result result = Pipeline.of(RemovePageFurniture.of()).run(Document.of(volume.text()));
    BitSet gone = new BitSet();
    for (Change change : result.changes()) {
      gone.set(change.sourceStart(), change.sourceEnd());
    }
    int numbered = 0;
    int labelled = 0;
    List<Leaf> leaves = volume.leaves();
    for (int page = 0; page < leaves.size(); page++) {
      String label = leaves.get(page).label();
      numbered += label.isEmpty() ? 0 : 1;
      boolean right = label.equals(result.document().page(page).label());
      labelled += !label.isEmpty() && right ? 1 : 0;
    }
    return of(volume, gone).with(numbered, labelled);
  }

  /** The score where the characters in {@code gone} are gone. */
  static FurnitureScore of(Volume volume, BitSet gone) {
    int[] counts = new int[4];
    int at = 0;
    for (Leaf leaf : volume.leaves()) {
      for (Printed line : leaf.lines()) {
        int end = at + line.text().length();
        boolean isGone = gone.get(at, end).cardinality() * 2 > end - at;
        int which = line.kind().isFurniture() ? 0 : 2;
        counts[which]++;
        counts[which + 1] += isGone ? 1 : 0;
        at = end + 1;
      }
      at++;
    }
    return new FurnitureScore(counts[0], counts[1], counts[2], counts[3], 0, 0);
  }

  private FurnitureScore with(int newNumbered, int newLabelled) {
    return new FurnitureScore(furniture, removed, text, lost, newNumbered, newLabelled);
  }

  FurnitureScore plus(FurnitureScore other) {
    return new FurnitureScore(
        furniture + other.furniture,
        removed + other.removed,
        text + other.text,
        lost + other.lost,
        numbered + other.numbered,
        labelled + other.labelled);
  }

  double precision() {
    return removed + lost == 0 ? 1 : removed / (double) (removed + lost);
  }

  double recall() {
    return furniture == 0 ? 1 : removed / (double) furniture;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
