package io.github.pumice.layout.boilerplate;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the notices that digitizers and transcribers put before and behind a text, for the
 * document's metadata.
 *
 * <p>Before: {@code Title: …}, {@code Author: …} above {@code *** START OF THE PROJECT GUTENBERG
 * EBOOK … ***}; {@code Source: …}, {@code OCR and HTML: …}; {@code This is a digital copy of a book
 * that was preserved for generations on library shelves …}. After: {@link Document#metadata} has
 * {@code title}, {@code author}, {@code source}, {@code transcriber}, {@code digitizer}, as far as
 * the notices say it. Their text stays, unless {@link #dropping} is asked for; what goes then has
 * the kind {@code boilerplate}.
 *
 * <p>Left alone: all that stands far from both ends of the text; a single field ({@code Source:} in
 * a letter); fields that only printed books have; a notice that is quoted or only in part there; a
 * value of which nobody can say where it ends.
 *
 * <p>It runs after the characters are repaired, and before anything takes lines away. Cost: one
 * scan of the first and last lines, whatever the length of the text.
 */
public final class RecognizeBoilerplate implements Normalizer {
  private static final String ID = "recognize-boilerplate";
  private static final String KIND = "boilerplate";

  /** Notices stand among this many characters from an end of the text. */
  private static final int ZONE = 40_000;

  private static final int BLOCK_ZONE = 5_000;

  private static final RecognizeBoilerplate STANDARD = new RecognizeBoilerplate(false);

  private final boolean drops;

  private RecognizeBoilerplate(boolean drops) {
    this.drops = drops;
  }

  /** The normalizer that reads the notices and leaves them where they stand. */
  public static RecognizeBoilerplate of() {
    return STANDARD;
  }

  /** The same, but it takes the notices out of the text. */
  public RecognizeBoilerplate dropping() {
    return new RecognizeBoilerplate(true);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    if (document.removed().contains(KIND)) {
      return Edits.NONE;
    }
    BodyLines lines = new BodyLines(document);
    Edits.Builder edits = Edits.on(document);
    int reached = 0;
    for (Boilerplate notice : find(lines)) {
      Reason reason =
          new Reason(ID + "/" + notice.kind(), notice.confidence(), "near an end of the text");
      notice.facts().forEach((name, value) -> edits.describe(name, value, reason));
      int from = Math.max(reached, notice.from());
      if (drops && from < notice.to()) {
        reached = lines.nextInked(notice.to());
        edits.remove(KIND, lines.start(from), lines.start(reached), reason);
      }
    }
    return edits.build();
  }

  private static List<Boilerplate> find(BodyLines lines) {
    int length = lines.start(lines.count());
    int front = lines.lineBefore(ZONE);
    int back = lines.lineBefore(length - ZONE);
    List<Boilerplate> found = new ArrayList<>(new EbookFrame(lines).find(front, back));
    InfoBlocks blocks = new InfoBlocks(lines);
    int blocksEnd = lines.lineBefore(BLOCK_ZONE);
    found.addAll(blocks.find(0, blocksEnd));
    found.addAll(
        blocks.find(Math.max(blocksEnd, lines.lineBefore(length - BLOCK_ZONE)), lines.count()));
    DigitizerNotices notices = new DigitizerNotices(lines);
    found.addAll(notices.find(0, front));
    found.addAll(notices.find(Math.max(front, back), lines.count()));
    found.sort(Comparator.comparingInt(Boilerplate::from));
    return found;
  }
}
